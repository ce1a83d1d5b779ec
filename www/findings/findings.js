import { strings } from "../strings.js";
import { entityMarkKind } from "../reading/annotations.js";
import { quoteSentence } from "./quote-card.js";
import { number, phrase, pieces, shorten } from "./phrases.js";
import { resolved } from "./values.js";

/**
 * @import { Piece } from "./phrases.js"
 * @import { MarkKind } from "../reading/annotations.js"
 * @import { Check, Claim, Entity, Quote, Report, Value, Wording } from "../report-types.js"
 *
 * @typedef {"check" | "quote" | "claim" | "entity" | "wording" | "value"} FindingGroup
 *
 * @typedef {object} Finding one line of the list
 * @property {string} id
 * @property {FindingGroup} group
 * @property {MarkKind} kind how its marks look
 * @property {number} number its place in its group, from 1
 * @property {number} start where it stands first, in UTF-16 units
 * @property {Piece[]} title one line
 * @property {string} note a second, quieter line; may be empty
 * @property {boolean} open something is missing: no source, no speaker
 * @property {string} prefix what the line shows by its place and look alone, in words; read out before the title
 * @property {Check | Quote | Claim | Entity | Wording | Value} item
 */

/** The groups of the list, in the order in which they are read. @type {readonly FindingGroup[]} */
export const GROUPS = ["check", "quote", "claim", "entity", "wording", "value"];

/**
 * Everything a report found, as lines for a list: grouped, and within a group in text order; names by weight.
 * @param {Report} report
 * @param {string} text the article
 * @returns {Finding[]}
 */
export function findingsOf(report, text) {
  const names = new Map(report.entities.map((entity) => [entity.id, entity]));
  const bySalience = report.entities.slice().sort((left, right) => right.salience - left.salience);
  return [
    ...report.checks.map(checkLine),
    ...report.quotes.map((quote, index) => quoteLine(quote, index, names, text)),
    ...report.claims.map((claim, index) => claimLine(claim, index, names)),
    ...bySalience.map(entityLine),
    ...report.wording.map(wordingLine),
    ...report.values.map(valueLine),
  ];
}

/** @param {Check} check @param {number} index @returns {Finding} */
function checkLine(check, index) {
  return { id: check.id, group: "check", kind: "check", number: index + 1, start: check.spans[0]?.start ?? 0,
    title: [{ text: check.message }], note: check.spans.map(({ text }) => `“${shorten(text, 40)}”`).join(" · "),
    open: check.severity === "warning", item: check, prefix: `${strings.kinds[check.severity]}: ` };
}

/** @param {Quote} quote @param {number} index @param {ReadonlyMap<string, Entity>} names @param {string} text @returns {Finding} */
function quoteLine(quote, index, names, text) {
  return { id: quote.id, group: "quote", kind: "quote", number: index + 1, start: quote.start,
    title: quoteSentence(quote, names, text), note: shorten(quote.parts.map(({ text: part }) => part).join(" … "), 160), open: quote.speaker === null, item: quote,
    prefix: `${strings.kinds[quote.kind]}: ` };
}

/** @param {Claim} claim @param {number} index @param {ReadonlyMap<string, Entity>} names @returns {Finding} */
function claimLine(claim, index, names) {
  const types = claim.types.map((type) => strings.claimTypes[type]).join(", ");
  const source = claim.source && (names.get(claim.source.entity ?? "")?.name ?? claim.source.text);
  return { id: claim.id, group: "claim", kind: "claim", number: index + 1, start: claim.start,
    title: [{ text: shorten(claim.text, 110) }], note: `${types} · ${source ?? strings.claim.noSource}`,
    open: source === null, item: claim, prefix: `${phrase(strings.claim.title, { n: number(index + 1) })}: ` };
}

/** @param {Entity} entity @param {number} index @returns {Finding} */
function entityLine(entity, index) {
  const named = entity.mentions.filter(({ form }) => form !== "pronoun" && form !== "nominal").length;
  const kind = strings.kinds[entity.kind];
  const role = entity.roles[0];
  return { id: entity.id, group: "entity", kind: entityMarkKind(entity.kind), number: index + 1,
    start: entity.mentions[0]?.start ?? 0,
    title: pieces(role ? strings.entity.withRole : strings.entity.sentence,
      { name: { text: entity.name, as: "strong" }, role: role ?? "" }),
    note: named > 1 ? `${kind} · ${number(named)}` : kind, open: false, item: entity, prefix: "" };
}

/** @param {Wording} wording @param {number} index @returns {Finding} */
function wordingLine(wording, index) {
  const kind = strings.kinds[wording.category];
  return { id: wording.id, group: "wording", kind: "wording", number: index + 1, start: wording.start,
    title: [{ text: `“${shorten(wording.text, 60)}”` }], note: kind, open: false, item: wording, prefix: "" };
}

/** @param {Value} value @param {number} index @returns {Finding} */
function valueLine(value, index) {
  const kind = strings.kinds[value.kind];
  const title = valueSentence(value);
  return { id: value.id, group: "value", kind: "value", number: index + 1, start: value.start, title, note: kind,
    open: false, item: value, prefix: "" };
}

/**
 * "Monday → 22 March 2021", or the words alone where they say it all already.
 * @param {Value} value
 * @returns {Piece[]}
 */
export function valueSentence(value) {
  const meaning = resolved(value);
  const bare = (/** @type {string} */ text) => text.replace(/[\s,\u202f\u00a0]/g, "").toLowerCase();
  if (meaning === "" || bare(meaning) === bare(value.text)) return [{ text: value.text, as: "strong" }];
  return pieces(strings.value.resolved, { text: { text: value.text }, value: { text: meaning, as: "value" } });
}
