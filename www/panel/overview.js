import { count, number, pieces, pluralForm } from "../findings/phrases.js";
import { isName } from "../findings/speaker-share.js";
import { element, present } from "../element/dom.js";
import { words } from "../element/words.js";
import { entityMarkKind, MARK_KINDS } from "../reading/annotations.js";
import { strings } from "../strings.js";

/**
 * @import { Report } from "../report-types.js"
 * @import { MarkKind } from "../reading/annotations.js"
 */

/**
 * The line above the article: how much of each kind there is. A count is its own legend, drawn with the mark that it
 * counts, and the switch that shows or hides those marks.
 */
export class Overview {
  root = element("div", { class: "overview", part: "overview", role: "group", "aria-label": strings.overview.label });
  #onToggle;

  /** @param {(kind: MarkKind) => void} onToggle */
  constructor(onToggle) {
    this.#onToggle = onToggle;
  }

  /** @param {Report} report */
  update(report) {
    const counts = kindCounts(report);
    const toggles = MARK_KINDS.filter((kind) => counts[kind] > 0).map((kind) => element("button", {
      type: "button", class: `toggle ${kind}`, "data-kind": kind, onclick: () => this.#onToggle(kind),
    }, element("span", { class: `mark ${kind}` }, words(countWords(kind, counts[kind]))), aside(kind, report)));
    this.root.replaceChildren(...present(toggles));
  }

  /** @param {ReadonlySet<MarkKind>} shown */
  press(shown) {
    for (const button of /** @type {Iterable<HTMLElement>} */ (this.root.children)) {
      button.ariaPressed = String(shown.has(/** @type {MarkKind} */ (button.dataset.kind)));
    }
  }
}

/**
 * How many findings of each kind of mark a report has.
 * @param {Report} report
 * @returns {Record<MarkKind, number>}
 */
export function kindCounts(report) {
  const counts = { person: 0, organization: 0, place: 0, other: 0, value: report.values.length,
    quote: report.quotes.length, claim: report.claims.length, wording: report.wording.length,
    check: report.checks.length };
  for (const { kind } of report.entities) counts[entityMarkKind(kind)] += 1;
  return counts;
}

/** @param {MarkKind} kind @param {number} n */
function countWords(kind, n) {
  return pieces(pluralForm(strings.overview[kind], n), { n: { text: number(n), as: "strong" } });
}

/**
 * What a count adds: the speakers of the quotes, the claims without a source.
 * @param {MarkKind} kind
 * @param {Report} report
 */
function aside(kind, report) {
  if (kind === "quote") {
    const speakers = report.stats.wordsBySpeaker.filter(({ name }) => isName(name)).length;
    return speakers > 0 && element("span", { class: "aside" }, ` · ${count(strings.overview.speakers, speakers)}`);
  }
  const open = report.claims.filter(({ source }) => source === null).length;
  return kind === "claim" && open > 0 ? element("span", { class: "aside" }, " · ",
    words(pieces(strings.overview.noSource, { n: { text: number(open), as: "badge" } }))) : null;
}
