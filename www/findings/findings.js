import { entityMarkKind } from "../reading/annotations.js";
import * as strings from "../report-strings.js";
import { typeWords } from "./claim-card.js";
import { namedTimes, nameOf, nameSentence, namesOf } from "./names.js";
import { number, phrase, pieces, quoted, shorten } from "./phrases.js";
import { quoteSentence, wordsOf } from "./quote-card.js";
import { resolved, spelledOut } from "./values.js";

/**
 * @import { Piece } from "./phrases.js"
 * @import { MarkKind } from "../reading/annotations.js"
 * @import { Report, Value } from "../report-types.js"
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
 * @property {any} item the check, quote, claim, entity, wording or value
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
  const names = namesOf(report);
  const kinds = strings.kinds;
  /**
   * @template {{ id: string, start?: number }} Item
   * @param {FindingGroup} group
   * @param {readonly Item[]} items
   * @param {(item: Item, number: number) => Partial<Finding> & Pick<Finding, "title">} describe what it has besides
   */
  const lines = (group, items, describe) => items.map((item, index) => ({ id: item.id, group, kind: /** @type {MarkKind} */ (group),
    number: index + 1, start: item.start ?? 0, note: "", open: false, prefix: "", item, ...describe(item, index + 1) }));
  return [
    ...lines("check", report.checks, ({ message, severity, spans }) => ({ title: [{ text: spelledOut(message) }],
      start: spans[0]?.start, note: spans.map(({ text }) => quoted({ text: shorten(text, 40) })).join(" · "),
      open: severity === "warning", prefix: `${kinds[severity]}: ` })),
    ...lines("quote", report.quotes, (quote) => ({ title: quoteSentence(quote, names, text), note: shorten(wordsOf(quote), 160),
      open: !quote.speaker, prefix: `${kinds[quote.kind]}: ` })),
    ...lines("claim", report.claims, ({ text, types, source }, place) => ({ title: [{ text: shorten(text, 110) }],
      note: `${typeWords(types)} · ${source ? nameOf(source, names) : strings.claimNoSource}`, open: !source,
      prefix: `${phrase(strings.claimTitle, { n: number(place) })}: ` })),
    ...lines("entity", report.entities.toSorted((left, right) => right.salience - left.salience), (entity) => {
      const named = namedTimes(entity);
      return { kind: entityMarkKind(entity.kind), start: entity.mentions[0]?.start, title: nameSentence(entity, entity.roles[0]),
        note: kinds[entity.kind] + (named > 1 ? ` · ${number(named)}` : "") };
    }),
    ...lines("wording", report.wording, ({ text, category }) =>
      ({ title: [{ text: quoted({ text: shorten(text, 60) }) }], note: kinds[category] })),
    ...lines("value", report.values, (value) => ({ title: valueSentence(value), note: kinds[value.kind] })),
  ];
}

/**
 * "Monday → 22 March 2021", or the words alone where they say it all already.
 * @param {Value} value
 * @returns {Piece[]}
 */
export function valueSentence(value) {
  const { text } = value;
  const meaning = resolved(value);
  const bare = (/** @type {string} */ words) => words.replace(/[\s,]/g, "").toLowerCase();
  return !meaning || bare(meaning) === bare(text) ? [{ text, as: "strong" }]
    : pieces(strings.valueResolved, { text, value: { text: meaning, as: "value" } });
}
