import { cardOf } from "../findings/card.js";
import { findingsOf } from "../findings/findings.js";
import { plain } from "../findings/phrases.js";
import { speakerShares } from "../findings/speaker-share.js";
import { cardView } from "../panel/card-view.js";
import { Overview } from "../panel/overview.js";
import { Rail } from "../panel/rail.js";
import { ArticleView } from "../reading/article-view.js";
import { spreadSigns } from "../reading/gutter.js";
import { pick } from "../reading/pick.js";
import { strings } from "../strings.js";
import { element } from "./dom.js";
import { align, hang, reveal } from "./scroll.js";
import { ShownKinds } from "./shown-kinds.js";

/**
 * @import { Report } from "../report-types.js"
 * @import { Annotation } from "../reading/annotations.js"
 * @import { Finding } from "../findings/findings.js"
 *
 * @typedef {"text" | "list" | "host" | "key"} Origin where a selection came from
 */

/**
 * A report, drawn: the article with its marks, the line of counts above it, the list of findings beside it, and what
 * holds them together: one selection, one set of kinds that are shown.
 */
export class Sheet {
  #report = /** @type {Report | null} */ (null);
  #text = "";
  /** @type {Map<string, Finding>} */
  #findings = new Map();
  #view = /** @type {ArticleView | null} */ (null);
  #selected = /** @type {string | null} */ (null);
  #shown = new ShownKinds();
  /** @type {Set<string>} */
  #checked = new Set();
  /** Where the last click was; clicking there again goes outward. @type {EventTarget | null} */
  #clicked = null;
  /** Which place of the selected finding was shown last. */
  #mentionAt = 0;
  #onSelect;

  /** What rules say about themselves, by id. @type {ReadonlyMap<string, string>} */
  rules = new Map();
  overview = new Overview((kind) => {
    this.#shown.toggle([kind]);
    this.#reflectShown();
  });
  rail = new Rail((id) => this.#pressed(id));
  pane = element("section", { class: "pane", tabIndex: 0, "aria-label": strings.pane.label });
  /** Holds the open card where there is no list beside the text. */
  pocket = element("div", { class: "pocket" });

  /** @param {(finding: Finding | null) => void} onSelect called for selections that a person made */
  constructor(onSelect) {
    this.#onSelect = onSelect;
    new ResizeObserver(() => this.#view && !this.#view.long && spreadSigns(this.#view.root)).observe(this.pane);
    this.pane.addEventListener("click", (event) => this.#click(event));
    this.pane.addEventListener("mouseover", (event) => this.#point(this.#view?.at(event) ?? []));
    this.pane.addEventListener("mouseleave", () => this.#view?.emphasize("near", []));
  }

  get selected() {
    return this.#selected;
  }

  /** Where the selected finding begins, in UTF-16 units; without one, the beginning of the text. */
  get selectedStart() {
    return this.#findings.get(this.#selected ?? "")?.start ?? 0;
  }

  /**
   * Draws a report. The selection is kept if the new report has a finding with the same id and words.
   * @param {Report} report
   * @param {string} text the string that was inspected
   * @returns {Annotation[]} marks that did not fit the text
   */
  show(report, text) {
    this.#report = report;
    this.#text = text;
    const findings = findingsOf(report, text);
    const before = this.#findings.get(this.#selected ?? "");
    const kept = before && findings.find(({ id, title }) => id === before.id && plain(title) === plain(before.title));
    this.#findings = new Map(findings.map((finding) => [finding.id, finding]));
    this.#view = new ArticleView(report, text);
    this.pane.replaceChildren(this.#view.root);
    this.overview.update(report);
    this.rail.update(findings, speakerShares(report.stats.wordsBySpeaker));
    this.#checked.clear();
    this.#reflectShown();
    this.#selected = null;
    this.select(kept ? kept.id : null, "host");
    return this.#view.mismatches;
  }

  /**
   * Selects a finding on both sides; null selects none.
   * @param {string | null} id
   * @param {Origin} origin
   */
  select(id, origin) {
    const finding = id === null ? undefined : this.#findings.get(id);
    this.#selected = finding?.id ?? null;
    this.#mentionAt = 0;
    this.#view?.emphasize("on", finding ? [finding.id] : []);
    this.#view?.select(finding?.group ?? null);
    this.rail.open(this.#selected, finding ? this.#card(finding) : null);
    this.pocket.replaceChildren(...(finding ? [this.#card(finding, true)] : []));
    if (finding && this.#view) {
      const mark = this.#view.place(finding.id);
      const line = this.rail.line(finding.id);
      const pocket = getComputedStyle(this.pocket);
      const covered = pocket.display !== "none" && pocket.position === "sticky";
      if (mark && pocket.position === "absolute") hang(this.pocket, this.#hook(finding, origin) ?? mark);
      if (mark && covered) reveal(mark, "start", this.pocket);
      else if (mark && origin !== "text") reveal(mark, "center");
      if (line && origin === "text") align(this.rail.root, line, mark);
      else if (line && origin !== "list") align(this.rail.root, line);
    }
    if (origin !== "host") this.#onSelect(finding ?? null);
  }

  /**
   * The mark under which a card hangs so that it hides nothing it speaks of: a long passage's end, or the word that
   * was pressed.
   * @param {Finding} finding
   * @param {Origin} origin
   */
  #hook({ id, group }, origin) {
    if (group === "quote" || group === "claim") return this.#view?.places(id).at(-1);
    return origin === "text" && this.#clicked instanceof Element ? this.#clicked : undefined;
  }

  /** @param {Finding} finding @param {boolean} [alone] */
  #card(finding, alone = false) {
    const card = cardOf(finding, /** @type {Report} */ (this.#report), this.#text, this.rules);
    return cardView(finding, card, this.#checked.has(finding.id), {
      toText: (id, start) => this.toText(id, start),
      toMention: (id, step) => this.mention(step, id),
      check: (id) => this.#check(id),
      close: () => {
        this.select(null, "text");
        this.focus(finding.id);
      },
    }, alone);
  }

  /** A line of the list was pressed: it selects, and pressed again it leads to the text. @param {string} id */
  #pressed(id) {
    if (this.#selected === id) this.toText(id);
    else this.select(id, "list");
  }

  /** @param {Event} event */
  #click(event) {
    // A drag that selects words for copying is not a question about a mark.
    const selection = document.getSelection();
    if (selection && !selection.isCollapsed && selection.toString() !== "") return;
    const covering = this.#view?.at(event) ?? [];
    const target = event.composedPath()[0] ?? null;
    const id = pick(covering, this.#shown.kinds, target === this.#clicked ? this.#selected : null);
    this.#clicked = target;
    if (id !== null || this.#selected !== null) this.select(id, "text");
  }

  /** @param {readonly Annotation[]} covering */
  #point(covering) {
    const id = pick(covering, this.#shown.kinds, null);
    this.#view?.emphasize("near", id === null ? [] : [id]);
  }

  /**
   * Scrolls to a place of a finding and moves the keyboard into the text.
   * @param {string} id
   * @param {number} [start] in UTF-16 units
   */
  toText(id, start) {
    const mark = this.#view?.place(id, start);
    if (!mark) return;
    this.pane.focus({ preventScroll: true });
    reveal(mark, "center");
  }

  /** To the next or previous finding in the list. @param {1 | -1} step */
  step(step) {
    const visible = this.rail.visible();
    const place = visible.findIndex(({ id }) => id === this.#selected);
    const next = visible[place < 0 ? (step > 0 ? 0 : visible.length - 1) : place + step];
    if (!next) return;
    this.select(next.id, "key");
    this.rail.focus(next.id);
  }

  /** To the next or previous mention of the selected name. @param {1 | -1} step @param {string | null} [id] */
  mention(step, id = this.#selected) {
    const places = id === null ? [] : this.#view?.places(id) ?? [];
    if (places.length === 0) return;
    this.#mentionAt = (this.#mentionAt + step + places.length) % places.length;
    reveal(places[this.#mentionAt], "center");
    places[this.#mentionAt].animate?.([{ opacity: 0.3 }, { opacity: 1 }], { duration: 240 });
  }

  /** @param {string} id */
  #check(id) {
    if (!this.#checked.delete(id)) this.#checked.add(id);
    const checked = this.#checked.has(id);
    this.rail.check(id, checked);
    return checked;
  }

  /** Gives the keyboard back to where a finding came from: its line, or the text where there is no list beside it. @param {string} id */
  focus(id) {
    this.rail.focus(id);
    if (this.#focused !== this.rail.line(id)?.firstChild) this.pane.focus({ preventScroll: true });
  }

  get #focused() {
    return /** @type {ShadowRoot} */ (this.pane.getRootNode()).activeElement;
  }

  /** @param {"names" | "quotes" | "claims" | "all"} layer "all" takes the marks off the text and leaves the list */
  toggleLayer(layer) {
    this.#shown.toggleLayer(layer);
    this.#reflectShown();
  }

  #reflectShown() {
    const held = this.#focused;
    const { kinds, hidden } = this.#shown;
    this.pane.dataset.hide = hidden.join(" ");
    this.rail.show(kinds);
    this.overview.press(kinds);
    // A line that is hidden while it has the keyboard would drop it.
    if (held && this.rail.root.contains(held) && held.checkVisibility?.() === false) this.pane.focus({ preventScroll: true });
  }
}
