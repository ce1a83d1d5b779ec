import * as strings from "../report-strings.js";
import { nameOf } from "./names.js";
import { capitalized, pieces, plain, quoted, shorten } from "./phrases.js";

/**
 * @import { Piece } from "./phrases.js"
 * @import { Quote, Span } from "../report-types.js"
 * @import { Card } from "./card.js"
 * @import { Names } from "./names.js"
 */

/** "According to a report": the cue stands before its speaker and cannot follow it. */
const PREPOSITION = /^(according|per|in|for)\b/i;
const DIRECTED = /^(tell|ask|warn|urge|inform|remind|assure|advise)$/;

/**
 * Who said it, as a sentence: "Dominic Raab, UK Foreign Secretary, told Parliament (via BBC)".
 * @param {Quote} quote
 * @param {Names} names
 * @param {string} text the article, which says whom somebody told
 * @returns {Piece[]}
 */
export function quoteSentence(quote, names, text) {
  const { speaker, via } = quote;
  const cue = cuePhrase(quote, text);
  if (!speaker) return [{ text: plain(pieces(cue ? strings.quoteNoSpeakerCue : strings.quoteNoSpeaker, { cue })), as: "warning" }];
  const entity = names.get(speaker.entity);
  const role = entity?.roles[0];
  const ahead = PREPOSITION.test(cue);
  const name = entity?.name ?? (ahead ? speaker.text : capitalized(speaker.text));
  const [bare, withRole] = ahead ? [strings.quoteAccording, strings.quoteAccordingRole] : [strings.quoteSaid, strings.quoteSaidRole];
  const said = pieces(!cue ? "{speaker}" : role ? withRole : bare, { speaker: { text: name, as: "strong" }, role, cue });
  return via ? [...said, ...pieces(strings.quoteVia, { via: nameOf(via, names) })] : said;
}

/**
 * The cue with the person it is directed at: "told Parliament". The report does not hold the addressee,
 * so it is read from the article, up to the next mark, "that", or the words of the quote or speaker.
 * @param {Quote} quote
 * @param {string} text
 */
function cuePhrase({ cue, speaker, parts, via }, text) {
  if (!cue || !DIRECTED.test(cue.lemma)) return cue?.text ?? "";
  const stops = [...parts, speaker, via].map((span) => span?.start ?? 0).filter((start) => start >= cue.end);
  const addressee = ADDRESSEE.exec(text.slice(cue.end, Math.min(text.length, ...stops)));
  return cue.text + (addressee?.[0].replace(/\.$/, "") ?? "");
}

/** A few words up to one that says when, where, how or what instead of whom. */
const ADDRESSEE = new RegExp("^(?: (?!(?:that|to|of|about|how|why|what|whether|after|before|on|in|at|by|with|from|during|as|when"
  + "|while|over|for|not|against|last|this|next|just|late|early|earlier|later|yesterday|today|via|through"
  + "|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b)[\\p{L}\\p{M}’'.&-]+){1,4}", "u");

/**
 * @param {Quote} quote
 * @param {Names} names
 * @param {string} text
 * @returns {Partial<Card>}
 */
export function quoteCard(quote, names, text) {
  const { kind, cue, speaker, reality, parts, rule } = quote;
  const sentence = quoteSentence(quote, names, text);
  const reasons = cue ? [strings.quoteCue, strings.quoteStance[cue.stance]].filter(Boolean) : [];
  return {
    kicker: strings.kinds[kind], sentence, rule,
    excerpt: parts.flatMap((part, index) => [{ text: index ? " … " : "" }, { text: shorten(part.text, 240) }]),
    facts: [speaker?.certainty === "inferred" ? strings.quoteInferred : "", strings.quoteReality[reality]],
    why: reasons.map((reason) => pieces(reason, { cue: { text: quoted(/** @type {Span} */ (cue)), as: "trigger" } })),
    copy: `${plain(sentence)}: ${wordsOf(quote)}`,
  };
}

/** @param {Quote} quote */
export function wordsOf({ parts }) {
  return parts.map(({ text }) => text).join(" … ");
}
