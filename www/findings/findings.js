import { strings } from "../strings.js";
import { entityMarkKind } from "../reading/annotations.js";
import { quoteSentence } from "./quote-card.js";
import { number, phrase, pieces, shorten } from "./phrases.js";
import { resolved, spelledOut } from "./values.js";

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

/**
 * What most lines share; a line says what it has besides.
 * @param {FindingGroup} group
 * @param {Finding["item"]} item
 * @param {number} index
 * @param {Partial<Finding> & Pick<Finding, "title">} rest
 * @returns {Finding}
 */
function line(group, item, index, rest) {
  return { id: item.id, group, kind: group === "entity" ? "other" : group, number: index + 1,
    start: "start" in item ? item.start : 0, note: "", open: false, prefix: "", item, ...rest };
}

/** @param {Check} check @param {number} index */
function checkLine(check, index) {
  return line("check", check, index, { start: check.spans[0]?.start ?? 0, title: [{ text: spelledOut(check.message) }],
    note: check.spans.map(({ text }) => `“${shorten(text, 40)}”`).join(" · "), open: check.severity === "warning",
    prefix: `${strings.kinds[check.severity]}: ` });
}

/** @param {Quote} quote @param {number} index @param {ReadonlyMap<string, Entity>} names @param {string} text */
function quoteLine(quote, index, names, text) {
  return line("quote", quote, index, { title: quoteSentence(quote, names, text),
    note: shorten(quote.parts.map((part) => part.text).join(" … "), 160), open: quote.speaker === null,
    prefix: `${strings.kinds[quote.kind]}: ` });
}

/** @param {Claim} claim @param {number} index @param {ReadonlyMap<string, Entity>} names */
function claimLine(claim, index, names) {
  const types = claim.types.map((type) => strings.claimTypes[type]).join(", ");
  const source = claim.source && (names.get(claim.source.entity ?? "")?.name ?? claim.source.text);
  return line("claim", claim, index, { title: [{ text: shorten(claim.text, 110) }],
    note: `${types} · ${source ?? strings.claim.noSource}`, open: source === null,
    prefix: `${phrase(strings.claim.title, { n: number(index + 1) })}: ` });
}

/** @param {Entity} entity @param {number} index */
function entityLine(entity, index) {
  const named = entity.mentions.filter(({ form }) => form !== "pronoun" && form !== "nominal").length;
  const kind = strings.kinds[entity.kind];
  const role = entity.roles[0] ?? "";
  return line("entity", entity, index, { kind: entityMarkKind(entity.kind), start: entity.mentions[0]?.start ?? 0,
    title: pieces(role ? strings.entity.withRole : strings.entity.sentence, { name: { text: entity.name, as: "strong" }, role }),
    note: named > 1 ? `${kind} · ${number(named)}` : kind });
}

/** @param {Wording} wording @param {number} index */
function wordingLine(wording, index) {
  return line("wording", wording, index,
    { title: [{ text: `“${shorten(wording.text, 60)}”` }], note: strings.kinds[wording.category] });
}

/** @param {Value} value @param {number} index */
function valueLine(value, index) {
  return line("value", value, index, { title: valueSentence(value), note: strings.kinds[value.kind] });
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
