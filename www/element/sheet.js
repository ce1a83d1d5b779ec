import { cardOf } from "../findings/card.js";
import { findingsOf } from "../findings/findings.js";
import { plain } from "../findings/phrases.js";
import { speakerShares } from "../findings/speaker-share.js";
import { cardView } from "../panel/card-view.js";
import { createOverview } from "../panel/overview.js";
import { createRail } from "../panel/rail.js";
import { createArticleView } from "../reading/article-view.js";
import { spreadSigns } from "../reading/gutter.js";
import { pick } from "../reading/pick.js";
import * as strings from "../report-strings.js";
import { element } from "./dom.js";
import { align, hang, reveal } from "./scroll.js";
import { createShownKinds } from "./shown-kinds.js";

export { reportStyles } from "../pkg/report-styles.js";

/**
 * @import { Report } from "../report-types.js"
 * @import { ArticleView } from "../reading/article-view.js"
 * @import { Finding } from "../findings/findings.js"
 *
 * @typedef {"text" | "list" | "host" | "key"} Origin where a selection came from
 */

/**
 * A report, drawn: the article with its marks, the line of counts above it, the list of findings beside it, and what
 * holds them together: one selection, one set of kinds that are shown.
 * @param {(finding: Finding | null) => void} onSelect called for selections that a person made
 */
export function createSheet(onSelect) {
  /** @type {Report} */
  let report;
  let article = "";
  /** @type {ArticleView | undefined} */
  let view;
  /** @type {Map<string | null, Finding>} */
  let findings = new Map();
  /** @type {Finding | undefined} */
  let selected;
  /** Where the last click was; clicking there again goes outward. @type {EventTarget | undefined} */
  let clicked;
  /** Which place of the selected finding was shown last. */
  let mentionAt = 0;
  /** What rules say about themselves, by id. @type {ReadonlyMap<string, string> | undefined} */
  let rules;
  const checked = new Set();
  const shown = createShownKinds();
  const overview = createOverview(toggle);
  // A line of the list selects when it is pressed, and pressed again it leads to the text.
  const rail = createRail((id) => (selected?.id === id ? toText(id) : select(id, "list")));
  const pane = element("section.pane", { tabIndex: 0, ariaLabel: strings.paneLabel });
  /** Holds the open card where there is no list beside the text. */
  const pocket = element("div.pocket");

  new ResizeObserver(() => view && !view.long && spreadSigns(view.root)).observe(pane);
  pane.addEventListener("click", (event) => {
    // A drag that selects words for copying is not a question about a mark.
    if (document.getSelection()?.toString()) return;
    const target = event.composedPath()[0];
    const id = pick(view?.at(event) ?? [], shown.kinds, target === clicked ? selected?.id ?? null : null);
    clicked = target;
    if (id !== null || selected) select(id, "text");
  });
  pane.addEventListener("mouseover", (event) => view?.emphasize("near", pick(view.at(event), shown.kinds, null)));
  pane.addEventListener("mouseleave", () => view?.emphasize("near", null));

  /**
   * Selects a finding on both sides; null selects none.
   * @param {string | null} id
   * @param {Origin} origin
   */
  function select(id, origin) {
    const finding = selected = findings.get(id);
    mentionAt = 0;
    if (!view) return;
    view.emphasize("on", id);
    if (finding) view.root.dataset.selecting = finding.group;
    else delete view.root.dataset.selecting;
    rail.open(id, () => card(/** @type {Finding} */ (finding)));
    pocket.replaceChildren(...(finding ? [card(finding, true)] : []));
    const mark = finding && view.place(finding.id);
    const line = rail.line(id);
    const { display, position } = getComputedStyle(pocket);
    const covered = display !== "none" && position === "sticky";
    if (mark && position === "absolute") hang(pocket, hook(finding, origin) ?? mark);
    if (mark && (covered || origin !== "text")) reveal(mark, covered && pocket);
    if (line && origin !== "list") align(rail.root, line.item, origin === "text" ? mark : undefined);
    if (origin !== "host") onSelect(finding ?? null);
  }

  /**
   * The mark under which a card hangs so that it hides nothing it speaks of: a long passage's end, or the word that
   * was pressed.
   * @param {Finding} finding
   * @param {Origin} origin
   */
  function hook({ id, group }, origin) {
    if (group === "quote" || group === "claim") return view?.places(id).at(-1);
    return origin === "text" && clicked instanceof Element ? clicked : undefined;
  }

  /** @param {Finding} finding @param {boolean} [alone] */
  function card(finding, alone) {
    const content = cardOf(finding, report, article, rules);
    return cardView(finding, content, checked.has(finding.id), { toText, mention, check, close: back }, alone);
  }

  /** Closes the card and gives the keyboard back to where its finding came from: its line, or the text where no list is. */
  function back() {
    const line = selected && rail.line(selected.id);
    if (!line) return;
    select(null, "key");
    rail.focus(line.finding.id);
    if (focused() !== line.line) focus();
  }

  /**
   * Scrolls to a place of a finding and moves the keyboard into the text.
   * @param {string} id
   * @param {number} [start] in UTF-16 units
   */
  function toText(id, start) {
    const mark = view?.place(id, start);
    if (!mark) return;
    focus();
    reveal(mark);
  }

  /** To the next or previous mention of a name. @param {1 | -1} step @param {string} [id] */
  function mention(step, id = selected?.id) {
    const places = view?.places(id ?? "") ?? [];
    mentionAt = (mentionAt + step + places.length) % places.length;
    const place = places[mentionAt];
    if (!place) return;
    reveal(place);
    place.animate([{ opacity: 0.3 }, {}], 240);
  }

  /** @param {string} id */
  function check(id) {
    const now = !checked.delete(id);
    if (now) checked.add(id);
    rail.line(id)?.item.classList.toggle("checked", now);
    return now;
  }

  function focused() {
    return /** @type {ShadowRoot} */ (pane.getRootNode()).activeElement;
  }

  function focus() {
    pane.focus({ preventScroll: true });
  }

  /** @param {Parameters<typeof shown.toggle>[0]} layer */
  function toggle(layer) {
    shown.toggle(layer);
    reflectShown();
  }

  function reflectShown() {
    const held = focused();
    view?.hide(shown.hidden());
    rail.show(shown.kinds);
    overview.press(shown.kinds);
    // A line that is hidden while it has the keyboard would drop it.
    if (held && rail.root.contains(held) && !held.checkVisibility()) focus();
  }

  return {
    overview: overview.root, rail: rail.root, pane, pocket, select, back, mention, toggle, focus,

    /** @returns the finding that is selected */
    selected: () => selected,

    /** @param {ReadonlyMap<string, string>} about what rules say about themselves, by id */
    explain(about) {
      rules = about;
    },

    /**
     * Draws a report. The selection is kept if the new report has a finding with the same id and words.
     * @param {Report} drawn
     * @param {string} text the string that was inspected
     * @returns marks that did not fit the text
     */
    show(drawn, text) {
      report = drawn;
      article = text;
      const list = findingsOf(report, text);
      findings = new Map(list.map((finding) => [finding.id, finding]));
      const before = selected;
      const kept = before && findings.get(before.id);
      view = createArticleView(report, text);
      pane.replaceChildren(view.root);
      overview.update(report);
      rail.update(list, speakerShares(report.stats.wordsBySpeaker));
      checked.clear();
      reflectShown();
      select(kept && plain(kept.title) === plain(before.title) ? kept.id : null, "host");
      return view.mismatches;
    },

    /** To the next or previous finding in the list. @param {1 | -1} step */
    step(step) {
      const visible = rail.visible();
      const place = visible.findIndex(({ id }) => id === selected?.id);
      const next = visible[place < 0 && step < 0 ? visible.length - 1 : place + step];
      if (!next) return;
      select(next.id, "key");
      rail.focus(next.id);
    },
  };
}
