import { strings } from "../strings.js";
import { capitalized, pieces, plain, shorten } from "./phrases.js";

/**
 * @import { Piece } from "./phrases.js"
 * @import { Entity, Quote } from "../report-types.js"
 * @import { Card } from "./card.js"
 */

/** "According to a report": the cue stands before its speaker and cannot follow it. */
const PREPOSITION = /^(according|per|in|for)\b/i;
const DIRECTED = /^(tell|ask|warn|urge|inform|remind|assure|advise)$/;

/**
 * Who said it, as a sentence: "Dominic Raab, UK Foreign Secretary, told Parliament (via BBC)".
 * @param {Quote} quote
 * @param {ReadonlyMap<string, Entity>} names
 * @param {string} [text] the article; with it, "told" is followed by whom
 * @returns {Piece[]}
 */
export function quoteSentence(quote, names, text = "") {
  const cue = quote.cue ? cuePhrase(quote, text) : "";
  const { speaker } = quote;
  if (!speaker) {
    const template = cue ? strings.quote.noSpeakerCue : strings.quote.noSpeaker;
    return pieces(template, { cue: `“${cue}”` }).map((piece) => ({ ...piece, as: "warning" }));
  }
  const entity = names.get(speaker.entity ?? "");
  const role = entity?.roles[0];
  const words = strings.quote;
  const template = cue === "" ? words.noCue : PREPOSITION.test(cue) ? (role ? words.accordingRole : words.according)
    : role ? words.saidRole : words.said;
  const name = entity?.name ?? (template.startsWith("{speaker}") ? capitalized(speaker.text) : speaker.text);
  const said = pieces(template, { speaker: { text: name, as: "strong" }, role: role ?? "", cue });
  if (!quote.via) return said;
  return [...said, ...pieces(strings.quote.via, { via: names.get(quote.via.entity ?? "")?.name ?? quote.via.text })];
}

/**
 * The cue with the person it is directed at: "told Parliament". The report does not hold the addressee,
 * so it is read from the article, up to the next mark, "that", or the words of the quote or speaker.
 * @param {Quote} quote
 * @param {string} text
 */
function cuePhrase({ cue, speaker, parts, via }, text) {
  if (!cue) return "";
  if (!DIRECTED.test(cue.lemma)) return cue.text;
  const stops = [...parts, speaker, via].filter((span) => span !== null).map(({ start }) => start);
  const stop = Math.min(text.length, ...stops.filter((start) => start >= cue.end));
  const addressee = ADDRESSEE.exec(text.slice(cue.end, stop));
  return cue.text + (addressee ? addressee[0].replace(/\.$/, "") : "");
}

/** A few words up to one that says when, where, how or what instead of whom. */
const ADDRESSEE = new RegExp("^(?: (?!(?:that|to|of|about|how|why|what|whether|after|before|on|in|at|by|with|from|during|as|when"
  + "|while|over|for|not|against|last|this|next|just|late|early|earlier|later|yesterday|today|via|through"
  + "|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b)[\\p{L}\\p{M}’'.&-]+){1,4}", "u");

/**
 * @param {Quote} quote
 * @param {ReadonlyMap<string, Entity>} names
 * @param {string} text
 * @returns {Partial<Card>}
 */
export function quoteCard(quote, names, text) {
  const words = strings.quote;
  const cue = /** @type {const} */ ({ text: quote.cue ? `“${quote.cue.text}”` : "", as: "trigger" });
  const why = [pieces(words[quote.kind])];
  if (quote.cue) why.push(pieces(words.cue, { cue }));
  const stance = quote.cue && words.stance[quote.cue.stance];
  if (stance) why.push(pieces(stance, { cue }));
  const facts = [quote.speaker ? words[quote.speaker.certainty] : words.unknown,
    quote.reality === "reported" ? "" : words[quote.reality]].filter(Boolean);
  return {
    kicker: strings.kinds[quote.kind],
    sentence: quoteSentence(quote, names, text),
    excerpt: quote.parts.flatMap((part, index) =>
      [...(index > 0 ? [{ text: " … " }] : []), { text: shorten(part.text, 240) }]),
    excerptKind: "quote",
    facts, why, rule: quote.rule,
    copy: `${plain(quoteSentence(quote, names, text))}: ${quote.parts.map((part) => part.text).join(" … ")}`,
  };
}
