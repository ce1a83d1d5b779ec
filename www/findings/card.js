import * as strings from "../report-strings.js";
import { claimCard } from "./claim-card.js";
import { entityCard } from "./entity-card.js";
import { valueSentence } from "./findings.js";
import { namesOf } from "./names.js";
import { phrase, plain, quoted } from "./phrases.js";
import { quoteCard } from "./quote-card.js";
import { day, resolved, spelledOut } from "./values.js";

/**
 * @import { Piece } from "./phrases.js"
 * @import { Finding } from "./findings.js"
 * @import { Check, Report, Value, Wording } from "../report-types.js"
 *
 * @typedef {object} Card what an opened finding says
 * @property {string} kicker a small line above
 * @property {Piece[]} sentence
 * @property {Piece[]} excerpt words of the article; may be empty
 * @property {string[]} facts
 * @property {Piece[][]} why the reasons for the mark
 * @property {string} [rule] id of the rule that made it
 * @property {string} [footnote]
 * @property {{ text: string, start: number }[]} places where else to look
 * @property {string} copy what the copy button takes
 * @property {{ label: string, href: string }} [link]
 */

/**
 * @param {Finding} finding
 * @param {Report} report
 * @param {string} text the article
 * @param {ReadonlyMap<string, string>} [rules] what each rule says about itself, by id
 * @returns {Card}
 */
export function cardOf({ group, item, number }, report, text, rules) {
  const own = group === "quote" ? quoteCard(item, namesOf(report), text)
    : group === "claim" ? claimCard(item, number, namesOf(report))
    : group === "entity" ? entityCard(item, report)
    : group === "value" ? valueCard(item, report)
    : group === "check" ? checkCard(item) : wordingCard(item);
  /** @type {Card} */
  const card = { kicker: "", sentence: [], excerpt: [], facts: [], why: [], places: [], copy: plain(own.sentence ?? []), ...own };
  const about = rules?.get(card.rule ?? "");
  return { ...card, facts: card.facts.filter(Boolean), why: about ? [[{ text: about }], ...card.why] : card.why };
}

/** @param {Wording} wording @returns {Partial<Card>} */
function wordingCard({ category, text, suggestion, message, rule }) {
  return { kicker: strings.kinds[category], sentence: [{ text: quoted({ text }), as: "strong" }], copy: text,
    facts: suggestion ? [phrase(strings.wordingSuggestion, { word: suggestion })] : [], why: [[{ text: message }]], rule };
}

/** @param {Value} value @param {Report} report @returns {Partial<Card>} */
function valueCard(value, { document: { published } }) {
  const { kind, text, rule } = value;
  const facts = kind !== "date" ? []
    : !resolved(value) ? [published ? strings.valueUnresolved : strings.valueNoDate]
    : published && !/\d{4}/.test(text) ? [phrase(strings.valuePublished, { date: day(published) })] : [];
  return { kicker: strings.kinds[kind], sentence: valueSentence(value), facts, rule };
}

/** @param {Check} check @returns {Partial<Card>} */
function checkCard({ severity, message, code, spans }) {
  const text = spelledOut(message);
  return { kicker: strings.kinds[severity], sentence: [{ text, as: "strong" }], rule: code, places: spans,
    copy: [text, ...spans.map(quoted)].join(" ") };
}
