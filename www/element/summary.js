import { count, phrase } from "../findings/phrases.js";
import { strings } from "../strings.js";

/** @import { Report } from "../report-types.js" */

/**
 * What was found, in one sentence that is said after each run: "9 findings: 6 names, 2 quotes, 1 claim."
 * @param {Report} report
 * @returns {{ total: number, sentence: string }}
 */
export function summary({ entities, values, quotes, claims, wording, checks, document }) {
  const { counts, status } = strings;
  const layers = Object.entries({ names: entities, value: values, quote: quotes, claim: claims, wording, check: checks })
    .filter(([, { length }]) => length > 0);
  const total = layers.reduce((sum, [, { length }]) => sum + length, 0);
  const list = layers.map(([name, { length }]) => count(counts[/** @type {keyof typeof counts} */ (name)], length)).join(", ");
  const silent = quotes.filter(({ speaker }) => !speaker).length;
  return { total, sentence: [
    total > 0 && phrase(status.found, { findings: count(counts.findings, total), list }),
    silent > 0 && count(counts.noSpeaker, silent),
    document.language !== "en" && status.language,
  ].filter(Boolean).join(" ") };
}
