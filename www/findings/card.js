import { strings } from "../strings.js";
import { claimCard } from "./claim-card.js";
import { entityCard } from "./entity-card.js";
import { valueSentence } from "./findings.js";
import { phrase, pieces, plain } from "./phrases.js";
import { quoteCard } from "./quote-card.js";
import { day, resolved, spelledOut } from "./values.js";

/**
 * @import { Piece } from "./phrases.js"
 * @import { Finding } from "./findings.js"
 * @import { Check, Claim, Entity, Quote, Report, Value, Wording } from "../report-types.js"
 *
 * @typedef {object} Card what an opened finding says
 * @property {string} kicker a small line above
 * @property {Piece[]} sentence
 * @property {Piece[]} excerpt words of the article; may be empty
 * @property {"" | "quote" | "claim"} excerptKind
 * @property {string[]} facts
 * @property {Piece[][]} why the reasons for the mark
 * @property {string} rule id of the rule that made it, or empty
 * @property {string} footnote
 * @property {{ label: string, start: number }[]} places where else to look
 * @property {string} copy what the copy button takes
 * @property {{ label: string, href: string }} [link]
 */

/** What a card has no words for stays empty. @type {Card} */
const BLANK = { kicker: "", sentence: [], excerpt: [], excerptKind: "", facts: [], why: [], rule: "", footnote: "", places: [],
  copy: "" };

/**
 * @param {Finding} finding
 * @param {Report} report
 * @param {string} text the article
 * @param {ReadonlyMap<string, string>} [rules] what each rule says about itself, by id
 * @returns {Card}
 */
export function cardOf(finding, report, text, rules) {
  const card = { ...BLANK, ...ownWords(finding, report, text) };
  const about = rules?.get(card.rule);
  return about ? { ...card, why: [[{ text: about }], ...card.why.slice(1)] } : card;
}

/** @param {Finding} finding @param {Report} report @param {string} text @returns {Partial<Card>} */
function ownWords(finding, report, text) {
  const names = new Map(report.entities.map((entity) => [entity.id, entity]));
  switch (finding.group) {
    case "quote": return quoteCard(/** @type {Quote} */ (finding.item), names, text);
    case "claim": return claimCard(/** @type {Claim} */ (finding.item), finding.number, names);
    case "entity": return entityCard(/** @type {Entity} */ (finding.item), report);
    case "wording": return wordingCard(/** @type {Wording} */ (finding.item));
    case "value": return valueCard(/** @type {Value} */ (finding.item), report);
    case "check": return checkCard(/** @type {Check} */ (finding.item));
  }
}

/** @param {Wording} wording @returns {Partial<Card>} */
function wordingCard(wording) {
  const suggestion = wording.suggestion && phrase(strings.wording.suggestion, { word: wording.suggestion });
  return { kicker: strings.kinds[wording.category], sentence: [{ text: `“${wording.text}”`, as: "strong" }],
    facts: suggestion ? [suggestion] : [], why: [[{ text: wording.message }]], rule: wording.rule, copy: wording.text };
}

/** @param {Value} value @param {Report} report @returns {Partial<Card>} */
function valueCard(value, report) {
  const facts = [];
  if (value.kind === "date") {
    const { published } = report.document;
    if (resolved(value) === "") facts.push(published ? strings.value.unresolved : strings.value.noDate);
    else if (published && !/\d{4}/.test(value.text)) facts.push(phrase(strings.value.published, { date: day(published) }));
  }
  const sentence = valueSentence(value);
  return { kicker: strings.kinds[value.kind], sentence, facts, why: [pieces(strings.value[value.kind])],
    rule: value.rule, copy: plain(sentence) };
}

/** @param {Check} check @returns {Partial<Card>} */
function checkCard(check) {
  const message = spelledOut(check.message);
  return { kicker: strings.kinds[check.severity], sentence: [{ text: message, as: "strong" }],
    rule: check.code, copy: `${message} ${check.spans.map(({ text }) => `“${text}”`).join(" ")}`,
    places: check.spans.map((span) => ({ label: `“${span.text}”`, start: span.start })) };
}
