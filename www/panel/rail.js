import { element } from "../element/dom.js";
import { words } from "../element/words.js";
import { GROUPS } from "../findings/findings.js";
import { number } from "../findings/phrases.js";
import * as strings from "../report-strings.js";
import { speakerChart } from "./speaker-bar.js";

/**
 * @import { Finding } from "../findings/findings.js"
 * @import { MarkKind } from "../reading/annotations.js"
 * @import { speakerShares } from "../findings/speaker-share.js"
 * @typedef {{ finding: Finding, line: HTMLButtonElement, item: HTMLElement }} Line
 */

/**
 * The list of findings. Every line is a button that is named by all its words; one is in the tab order, arrow keys
 * move among them. The selected line opens into its card.
 * @param {(id: string) => void} onSelect
 */
export function createRail(onSelect) {
  const root = element("aside.rail", { part: "rail", ariaLabel: strings.railLabel });
  /** @type {Map<string | null, Line>} */
  let lines = new Map();
  /** @type {Line | undefined} */
  let opened;

  root.addEventListener("keydown", (event) => {
    const seen = visible();
    const place = seen.findIndex(({ line }) => line === event.target);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = step && place >= 0 && seen[place + step];
    if (!next) return;
    event.preventDefault();
    focus(next.finding.id, false);
  });
  root.addEventListener("toggle", keepTabStop, true);

  /** The lines that can be seen, in the order of the list. */
  function visible() {
    return [...lines.values()].filter(({ line }) => line.checkVisibility());
  }

  /** @param {Line | undefined} stop */
  function tabStop(stop) {
    if (!stop) return;
    for (const { line } of lines.values()) line.tabIndex = -1;
    stop.line.tabIndex = 0;
  }

  /** A list whose one line in the tab order cannot be seen could not be reached. */
  function keepTabStop() {
    const seen = visible();
    if (!seen.some(({ line }) => line.tabIndex === 0)) tabStop(seen[0]);
  }

  /** @param {string} id @param {boolean} [preventScroll] */
  function focus(id, preventScroll = true) {
    tabStop(lines.get(id));
    lines.get(id)?.line.focus({ preventScroll });
  }

  return {
    root,
    focus,
    visible: () => visible().map(({ finding }) => finding),
    /** @param {string | null} id */
    line: (id) => lines.get(id),

    /**
     * @param {Finding[]} findings
     * @param {ReturnType<typeof speakerShares>} shares who has how much of the quoted words
     */
    update(findings, shares) {
      lines = new Map(findings.map((finding) => [finding.id, lineOf(finding, onSelect)]));
      opened = undefined;
      const all = [...lines.values()];
      root.replaceChildren(...GROUPS.flatMap((group) => {
        const items = all.filter(({ finding }) => finding.group === group).map(({ item }) => item);
        // Values are many, and seldom what a reader looks for.
        return items.length > 0 ? element(/** @type {"details"} */ (`details.group.${group}`), { open: group !== "value" },
          element("summary", element("h2", strings.groups[group]), " ", element("span.quiet", number(items.length))),
          group === "quote" && speakerChart(shares), element("ol", items)) : [];
      }));
    },

    /** Shows the lines of some kinds, and no group without lines. @param {ReadonlySet<MarkKind>} shown */
    show(shown) {
      for (const { finding, item } of lines.values()) item.hidden = !shown.has(finding.kind);
      for (const group of /** @type {Iterable<HTMLElement>} */ (root.children)) {
        group.hidden = !group.querySelector(".item:not([hidden])");
      }
      keepTabStop();
    },

    /**
     * Opens a finding's card under its line and closes the one before.
     * @param {string | null} id
     * @param {() => HTMLElement} card
     */
    open(id, card) {
      opened?.item.classList.remove("open");
      opened?.line.nextSibling?.remove();
      if (opened) opened.line.ariaExpanded = "false";
      opened = lines.get(id);
      if (!opened) return;
      const { item, line } = opened;
      /** @type {HTMLDetailsElement} */ (item.closest("details")).open = true;
      item.classList.add("open");
      item.append(card());
      line.ariaExpanded = "true";
      tabStop(opened);
    },
  };
}

/** @param {Finding} finding @param {(id: string) => void} onSelect @returns {Line} */
function lineOf(finding, onSelect) {
  const { id, kind, group, prefix, title, note, open } = finding;
  const claim = group === "claim";
  const sign = claim ? String(finding.number) : group === "check" && "!";
  const line = element("button.line", { type: "button", tabIndex: -1, ariaExpanded: "false", onclick: () => onSelect(id) },
    prefix && element("span.unseen", prefix),
    sign && element("span.sign", { ariaHidden: "true" }, element(claim && open ? "span.as-badge" : "span", sign)),
    element("span.words", element("span.title", words(title)),
      note && element(open ? "span.quiet.note.missing" : "span.quiet.note", note)));
  return { finding, line, item: element(/** @type {"li"} */ (`li.item.${kind}.in-${group}`), line) };
}
