import { element } from "../element/dom.js";
import { words } from "../element/words.js";
import { GROUPS } from "../findings/findings.js";
import { number, phrase } from "../findings/phrases.js";
import { speakerShares } from "../findings/speaker-share.js";
import { strings } from "../strings.js";
import { speakerChart } from "./speaker-bar.js";

/** @import { Finding, FindingGroup } from "../findings/findings.js" */

/** As many lines of a group are made at once; the rest wait for a press. */
const PAGE = 80;
/** Groups that are folded at first: many, and seldom what a reader looks for. */
const FOLDED = new Set(["value"]);

/**
 * The list of findings. Every line is a button that is named by all its words; one is in the tab order, arrow keys
 * move among them. The selected line opens into its card.
 */
export class Rail {
  root = element("aside", { class: "rail", part: "rail", "aria-label": strings.rail.label });
  #onSelect;
  /** @type {Map<string, { finding: Finding, button: HTMLButtonElement, line: HTMLElement }>} */
  #lines = new Map();
  /** @type {Finding[]} */
  #findings = [];
  /** @type {Map<FindingGroup, () => void>} */
  #rest = new Map();
  /** @type {string | null} */
  #open = null;

  /** @param {(id: string) => void} onSelect */
  constructor(onSelect) {
    this.#onSelect = onSelect;
    this.root.addEventListener("keydown", (event) => this.#arrow(event));
  }

  /**
   * @param {Finding[]} findings
   * @param {ReturnType<typeof speakerShares>} shares who has how much of the quoted words
   */
  update(findings, shares) {
    this.#findings = findings;
    this.#lines.clear();
    this.#rest.clear();
    this.#open = null;
    this.root.replaceChildren(...GROUPS.flatMap((group) => {
      const members = findings.filter((finding) => finding.group === group);
      return members.length > 0 ? [this.#group(group, members, group === "quote" ? speakerChart(shares) : null)] : [];
    }));
    this.#tabStop(findings[0]?.id ?? null);
  }

  /** @param {FindingGroup} group @param {Finding[]} members @param {HTMLElement | null} chart */
  #group(group, members, chart) {
    const list = element("ol", {}, members.slice(0, PAGE).map((finding) => this.#line(finding)));
    const rest = members.slice(PAGE);
    const more = rest.length > 0 && element("button", { type: "button", class: "plain more" },
      phrase(strings.rail.more, { n: number(rest.length) }));
    if (more) {
      const showRest = () => {
        list.append(...rest.map((finding) => this.#line(finding)));
        this.#rest.delete(group);
        more.remove();
      };
      more.onclick = showRest;
      this.#rest.set(group, showRest);
    }
    return element("details", { class: `group ${group}`, open: !FOLDED.has(group) },
      element("summary", {}, element("h2", {}, strings.groups[group]),
        element("span", { class: "number" }, number(members.length))),
      chart, list, more);
  }

  /** @param {Finding} finding */
  #line(finding) {
    const { id, kind, group } = finding;
    const button = element("button", {
      type: "button", class: "line", tabIndex: -1, "aria-expanded": "false",
      onclick: () => this.#onSelect(id),
    }, finding.prefix && element("span", { class: "unseen" }, finding.prefix), element("span", { class: "sign", "aria-hidden": "true" },
      finding.group === "claim" && finding.open ? element("span", { class: "as-badge" }, sign(finding)) : sign(finding)),
    element("span", { class: "title" }, words(finding.title)),
    finding.note !== "" && element("span", { class: finding.open ? "note missing" : "note" }, finding.note));
    const line = element("li", { class: `item ${kind} in-${group}` }, button);
    this.#lines.set(id, { finding, button, line });
    return line;
  }

  /**
   * Opens a finding's card under its line and closes the one before.
   * @param {string | null} id
   * @param {HTMLElement | null} card
   */
  open(id, card) {
    const before = this.#open === null ? undefined : this.#lines.get(this.#open);
    before?.line.classList.remove("open");
    before?.button.setAttribute("aria-expanded", "false");
    before?.line.querySelector(".card")?.remove();
    this.#open = id;
    const entry = id === null ? undefined : this.#entry(id);
    if (!entry || !card) return;
    const details = entry.line.closest("details");
    if (details) details.open = true;
    entry.line.classList.add("open");
    entry.button.setAttribute("aria-expanded", "true");
    entry.line.append(card);
    this.#tabStop(id);
  }

  /** @param {string} id */
  #entry(id) {
    const group = this.#findings.find((finding) => finding.id === id)?.group;
    if (!this.#lines.has(id) && group) this.#rest.get(group)?.();
    return this.#lines.get(id);
  }

  /** @param {string} id */
  line(id) {
    return this.#entry(id)?.line;
  }

  /** @param {string} id */
  focus(id) {
    this.#tabStop(id);
    this.#entry(id)?.button.focus({ preventScroll: true });
  }

  /** @param {string} id @param {boolean} checked */
  check(id, checked) {
    this.line(id)?.classList.toggle("checked", checked);
  }

  /** The findings whose lines can be seen, in the order of the list. */
  visible() {
    return [...this.#lines.values()].filter(({ line }) => line.checkVisibility?.() ?? line.offsetParent !== null)
      .map(({ finding }) => finding);
  }

  /** @param {string | null} id */
  #tabStop(id) {
    for (const { button } of this.#lines.values()) if (button.tabIndex === 0) button.tabIndex = -1;
    const entry = id === null ? undefined : this.#lines.get(id);
    if (entry) entry.button.tabIndex = 0;
  }

  /** @param {KeyboardEvent} event */
  #arrow(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const target = /** @type {HTMLElement} */ (event.target);
    if (!step || !target.classList.contains("line")) return;
    const visible = this.visible();
    const place = visible.findIndex(({ id }) => this.#lines.get(id)?.button === target);
    const next = visible[place + step];
    if (!next) return;
    event.preventDefault();
    this.#tabStop(next.id);
    this.#lines.get(next.id)?.button.focus();
  }
}

/** @param {Finding} finding */
function sign(finding) {
  return finding.group === "claim" ? String(finding.number) : finding.group === "check" ? "!" : "";
}
