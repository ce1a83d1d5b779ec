import { count, phrase } from "../findings/phrases.js";
import * as strings from "../strings.js";

/** @import { Report } from "../report-types.js" */

/**
 * What was found, in one sentence that is said after each run: "9 findings: 6 names, 2 quotes, 1 claim."
 * @param {Report} report
 * @returns {{ total: number, sentence: string }}
 */
export function summary({ entities, values, quotes, claims, wording, checks, document }) {
  const found = { names: entities, value: values, quote: quotes, claim: claims, wording, check: checks };
  const layers = Object.entries(found).filter(([, { length }]) => length > 0);
  const total = layers.reduce((sum, [, { length }]) => sum + length, 0);
  const list = layers.map(([name, { length }]) => count(strings.counts[/** @type {keyof typeof found} */ (name)], length)).join(", ");
  const silent = quotes.filter(({ speaker }) => !speaker).length;
  return { total, sentence: [
    total > 0 && phrase(strings.statusFound, { findings: count(strings.countFindings, total), list }),
    silent > 0 && count(strings.countSilent, silent),
    document.language !== "en" && strings.statusLanguage,
  ].filter(Boolean).join(" ") };
}
