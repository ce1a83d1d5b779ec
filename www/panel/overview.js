import { element } from "../element/dom.js";
import { words } from "../element/words.js";
import { count, number, pieces, pluralForm } from "../findings/phrases.js";
import { isNamed } from "../findings/speaker-share.js";
import { entityMarkKind, MARK_KINDS } from "../reading/annotations.js";
import * as strings from "../report-strings.js";

/**
 * @import { Report } from "../report-types.js"
 * @import { MarkKind } from "../reading/annotations.js"
 */

/**
 * The line above the article: how much of each kind there is. A count is its own legend, drawn with the mark that it
 * counts, and the switch that shows or hides those marks.
 * @param {(kind: MarkKind) => void} onToggle
 */
export function createOverview(onToggle) {
  const root = element("div.overview.row", { part: "overview", role: "group", ariaLabel: strings.overviewLabel });
  /** @type {Map<MarkKind, HTMLElement>} */
  let toggles = new Map();
  return {
    root,
    /** @param {Report} report */
    update(report) {
      const counted = MARK_KINDS.map((kind) => /** @type {const} */ ([kind, countOf(kind, report)])).filter(([, n]) => n > 0);
      toggles = new Map(counted.map(([kind, n]) => [kind, element(/** @type {"button"} */ (`button.toggle.${kind}`),
        { type: "button", onclick: () => onToggle(kind) },
        element(/** @type {"span"} */ (`span.mark.${kind}`), counter(strings.counts[kind], n, "strong")), aside(kind, report))]));
      root.replaceChildren(...toggles.values());
    },
    /** @param {ReadonlySet<MarkKind>} shown */
    press(shown) {
      for (const [kind, toggle] of toggles) toggle.ariaPressed = `${shown.has(kind)}`;
    },
  };
}

/** @param {MarkKind} kind @param {Report} report */
function countOf(kind, { entities, values, quotes, claims, wording, checks }) {
  const lists = { value: values, quote: quotes, claim: claims, wording, check: checks };
  const list = lists[/** @type {keyof typeof lists} */ (kind)] ?? entities.filter((entity) => entityMarkKind(entity.kind) === kind);
  return list.length;
}

/** @param {string} forms @param {number} n @param {"strong" | "badge"} as how the number looks */
function counter(forms, n, as) {
  return words(pieces(pluralForm(forms, n), { n: { text: number(n), as } }));
}

/**
 * What a count adds: the speakers of the quotes, the claims without a source.
 * @param {MarkKind} kind
 * @param {Report} report
 */
function aside(kind, { stats, claims }) {
  const speakers = kind === "quote" && stats.wordsBySpeaker.filter(isNamed).length;
  const open = kind === "claim" && claims.filter(({ source }) => !source).length;
  const added = speakers ? count(strings.countSpeakers, speakers) : open ? counter(strings.countUnsourced, open, "badge") : "";
  return added && element("span.quiet", " · ", added);
}
