import { count, phrase } from "../findings/phrases.js";
import { strings } from "../strings.js";

/** @import { Report } from "../report-types.js" */

/**
 * What was found, in one sentence that is said after each run: "9 findings: 6 names, 2 quotes, 1 claim."
 * @param {Report} report
 * @returns {{ total: number, sentence: string }}
 */
export function summary(report) {
  const { status, overview } = strings;
  const layers = /** @type {const} */ ([
    [status.names, report.entities], [overview.value, report.values], [overview.quote, report.quotes],
    [overview.claim, report.claims], [overview.wording, report.wording], [overview.check, report.checks],
  ]);
  const total = layers.reduce((sum, [, list]) => sum + list.length, 0);
  const list = layers.filter(([, found]) => found.length > 0).map(([forms, found]) => count(forms, found.length)).join(", ");
  const sentences = [total === 0 ? status.nothing : phrase(status.found, { findings: count(status.findings, total), list })];
  const silent = report.quotes.filter(({ speaker }) => speaker === null).length;
  if (silent > 0) sentences.push(count(status.noSpeaker, silent));
  if (report.document.language !== "en") sentences.push(status.language);
  return { total, sentence: sentences.join(" ") };
}
