import { element } from "../element/dom.js";
import { words } from "../element/words.js";
import { GROUPS } from "../findings/findings.js";
import { number } from "../findings/phrases.js";
import { speakerShares } from "../findings/speaker-share.js";
import { strings } from "../strings.js";
import { speakerChart } from "./speaker-bar.js";

/**
 * @import { Finding, FindingGroup } from "../findings/findings.js"
 * @import { MarkKind } from "../reading/annotations.js"
 */

/** Groups that are folded at first: many, and seldom what a reader looks for. @type {readonly FindingGroup[]} */
const FOLDED = ["value"];

/**
 * The list of findings. Every line is a button that is named by all its words; one is in the tab order, arrow keys
 * move among them. The selected line opens into its card.
 */
export class Rail {
  root = element("aside", { class: "rail", part: "rail", "aria-label": strings.rail.label });
  #onSelect;
  /** @type {Map<string, { finding: Finding, button: HTMLButtonElement, item: HTMLElement }>} */
  #lines = new Map();
  /** @type {string | null} */
  #open = null;

  /** @param {(id: string) => void} onSelect */
  constructor(onSelect) {
    this.#onSelect = onSelect;
    this.root.addEventListener("keydown", (event) => this.#arrow(event));
    this.root.addEventListener("toggle", () => this.#keepTabStop(), true);
  }

  /**
   * @param {Finding[]} findings
   * @param {ReturnType<typeof speakerShares>} shares who has how much of the quoted words
   */
  update(findings, shares) {
    this.#lines = new Map(findings.map((finding) => [finding.id, this.#line(finding)]));
    this.#open = null;
    this.root.replaceChildren(...GROUPS.flatMap((group) => {
      const items = findings.filter((finding) => finding.group === group).map(({ id }) => this.line(id) ?? null);
      return items.length > 0 ? [element("details", { class: `group ${group}`, open: !FOLDED.includes(group) },
        element("summary", {}, element("h2", {}, strings.groups[group]), " ", element("span", { class: "number" }, number(items.length))),
        group === "quote" && speakerChart(shares), element("ol", {}, items))] : [];
    }));
  }

  /** @param {Finding} finding */
  #line(finding) {
    const { id, kind, group, prefix, title, note, open } = finding;
    const sign = group === "claim" ? String(finding.number) : group === "check" ? "!" : "";
    const button = element("button",
      { type: "button", class: "line", tabIndex: -1, "aria-expanded": "false", onclick: () => this.#onSelect(id) },
      prefix && element("span", { class: "unseen" }, prefix),
      element("span", { class: "sign", "aria-hidden": "true" },
        group === "claim" && open ? element("span", { class: "as-badge" }, sign) : sign),
      element("span", { class: "title" }, words(title)),
      note && element("span", { class: open ? "note missing" : "note" }, note));
    return { finding, button, item: element("li", { class: `item ${kind} in-${group}` }, button) };
  }

  /**
   * Shows the lines of some kinds, and no group without lines.
   * @param {ReadonlySet<MarkKind>} shown
   */
  show(shown) {
    for (const { finding, item } of this.#lines.values()) item.hidden = !shown.has(finding.kind);
    for (const group of /** @type {NodeListOf<HTMLElement>} */ (this.root.querySelectorAll(".group"))) {
      group.hidden = group.querySelector(".item:not([hidden])") === null;
    }
    this.#keepTabStop();
  }

  /** A list whose one line in the tab order cannot be seen could not be reached. */
  #keepTabStop() {
    const visible = this.visible();
    if (!visible.some(({ id }) => this.#lines.get(id)?.button.tabIndex === 0)) this.#tabStop(visible[0]?.id ?? null);
  }

  /**
   * Opens a finding's card under its line and closes the one before.
   * @param {string | null} id
   * @param {HTMLElement | null} card
   */
  open(id, card) {
    const before = this.#lines.get(this.#open ?? "");
    before?.item.classList.remove("open");
    before?.button.setAttribute("aria-expanded", "false");
    before?.item.querySelector(".card")?.remove();
    this.#open = id;
    const line = this.#lines.get(id ?? "");
    if (!line || !card) return;
    const group = line.item.closest("details");
    if (group) group.open = true;
    line.item.classList.add("open");
    line.button.setAttribute("aria-expanded", "true");
    line.item.append(card);
    this.#tabStop(id);
  }

  /** @param {string} id */
  line(id) {
    return this.#lines.get(id)?.item;
  }

  /** @param {string} id */
  focus(id) {
    this.#tabStop(id);
    this.#lines.get(id)?.button.focus({ preventScroll: true });
  }

  /** @param {string} id @param {boolean} checked */
  check(id, checked) {
    this.line(id)?.classList.toggle("checked", checked);
  }

  /** The findings whose lines can be seen, in the order of the list. */
  visible() {
    return [...this.#lines.values()].filter(({ item }) => item.checkVisibility?.() ?? item.offsetParent !== null)
      .map(({ finding }) => finding);
  }

  /** @param {string | null} id */
  #tabStop(id) {
    for (const { button } of this.#lines.values()) if (button.tabIndex === 0) button.tabIndex = -1;
    const line = this.#lines.get(id ?? "");
    if (line) line.button.tabIndex = 0;
  }

  /** @param {KeyboardEvent} event */
  #arrow(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const visible = this.visible();
    const place = visible.findIndex(({ id }) => this.#lines.get(id)?.button === event.target);
    const next = step && place >= 0 ? visible[place + step] : undefined;
    if (!next) return;
    event.preventDefault();
    this.#tabStop(next.id);
    this.#lines.get(next.id)?.button.focus();
  }
}
