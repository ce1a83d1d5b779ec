/**
 * `<article-inspector>`: an article with marks for who and what it is about, who said what, and what can be checked,
 * and a list of the findings beside it. Importing this file registers nothing; `article-inspector-define.js` does.
 *
 * @import { InspectOptions, Layer, Report } from "./report-types.js"
 * @typedef {"empty" | "working" | "result" | "stale" | "error"} InspectorState
 */
import { exportReport, inspect, rules } from "./inspector.js";
import { adoptStyles } from "./element/adopt-styles.js";
import { createDesk } from "./element/desk.js";
import { followText } from "./element/target.js";
import { unifyLineEnds } from "./import/line-ends.js";
import { InspectorError } from "./inspector-error.js";
import { elementStyles } from "./pkg/styles.js";

/** Lets the file be imported where there are no elements, such as on a server. */
const Base = /** @type {typeof HTMLElement} */ (globalThis.HTMLElement ?? class {});

/**
 * @tag article-inspector
 * @attr {string} published the day the article appeared, YYYY-MM-DD
 * @attr {string} layers what to look for, by space: entities values quotes claims wording checks; all by default
 * @attr {"side" | "below" | "none"} rail where the list of findings stands
 * @attr {boolean} compact marks, and a card for the one that is pressed; no list, no counts
 * @attr {boolean} readonly the text cannot be changed here
 * @attr {string} for id of an element or field whose text is inspected
 * @fires article-inspector-report detail: { report }
 * @fires article-inspector-error detail: { error }
 * @fires article-inspector-select detail: { id, finding }
 * @slot empty shown under the empty sheet
 * @csspart overview - the line of counts
 * @csspart text - the article
 * @csspart mark - a marked piece of it
 * @csspart gutter - a sign beside the text
 * @csspart rail - the list of findings
 * @csspart card - an opened finding
 */
export class ArticleInspectorElement extends Base {
  static observedAttributes = ["published", "layers", "readonly", "for"];

  #desk;
  #internals;
  /** @type {(() => void) | undefined} */
  #unfollow;
  #scheduled = false;
  #styles = [elementStyles];

  constructor() {
    super();
    this.#internals = this.attachInternals?.();
    this.#desk = createDesk(this.attachShadow({ mode: "open" }), {
      inspect: (text, options) => inspect(text, { ...this.#options(), ...options }),
      rules,
      wear: (styles) => {
        this.#styles.push(styles);
        if (this.isConnected) this.#dress();
      },
      announce: (name, detail) => this.dispatchEvent(
        new CustomEvent(`article-inspector-${name}`, { detail, bubbles: true, composed: true })),
      stateChanged: (state) => this.#reflect(state),
    });
  }

  connectedCallback() {
    this.#dress();
    // Properties that were set before the element was defined stand in the way of the accessors.
    for (const name of /** @type {const} */ (["value", "published", "layers", "rail", "compact", "readonly", "for"])) {
      if (!Object.hasOwn(this, name)) continue;
      const early = this[name];
      delete (/** @type {any} */ (this)[name]);
      /** @type {any} */ (this)[name] = early;
    }
    this.#desk.readonly = this.readonly || this.for !== "";
    this.#reflect(this.state);
    this.#follow();
  }

  disconnectedCallback() {
    this.#unfollow?.();
    this.#desk.stop();
  }

  /** @param {string} name @param {string | null} before @param {string | null} after */
  attributeChangedCallback(name, before, after) {
    if (before === after || !this.isConnected) return;
    this.#desk.readonly = this.readonly || this.for !== "";
    if (name === "for") this.#follow();
    else if (name !== "readonly" && this.value !== "") this.#schedule();
  }

  /** The article. Setting it inspects it. Line ends come back as a textarea gives them: LF. */
  get value() {
    return this.#desk.text;
  }

  set value(text) {
    this.#desk.text = unifyLineEnds(String(text ?? ""));
    if (this.#desk.text !== "") this.#schedule();
  }

  /** What was found, or null. */
  get report() {
    return this.#desk.report;
  }

  /** @returns {InspectorState} */
  get state() {
    return this.#desk.state;
  }

  /**
   * Inspects the text as it is now.
   * @returns {Promise<Report>} rejects with the code "aborted" when a newer inspection takes over
   */
  inspect() {
    this.#scheduled = false;
    return this.#desk.inspect();
  }

  /**
   * Selects a finding by its id in the report, and shows it; null selects nothing.
   * @param {string | null} id
   * @returns {boolean} whether there is such a finding
   */
  select(id) {
    return this.#desk.select(id);
  }

  /**
   * The report as a file's content.
   * @param {string} [format] "json" or another that `exportReport` knows
   * @returns {Promise<string>}
   */
  async export(format = "json") {
    const { report, reportText } = this.#desk;
    if (!report) throw new InspectorError("no-report");
    return await exportReport(report, reportText, /** @type {any} */ (format));
  }

  /**
   * Shows an error of the page around as one of its own, with what to do about it, and announces it.
   * @param {unknown} error an `Error` with a `code` of `errors.js`
   */
  fail(error) {
    this.#desk.fail(error);
  }

  /** Lets the person choose a file to inspect. */
  open() {
    this.#desk.open();
  }

  /** Puts the keyboard into the text, or into the article once there is one. */
  focus() {
    this.#desk.focus();
  }

  get published() { return this.getAttribute("published") ?? ""; }
  set published(value) { this.#mirror("published", value); }
  get layers() { return this.getAttribute("layers") ?? ""; }
  set layers(value) { this.#mirror("layers", value); }
  get for() { return this.getAttribute("for") ?? ""; }
  set for(value) { this.#mirror("for", value); }
  get rail() { return this.getAttribute("rail") ?? "side"; }
  set rail(value) { this.#mirror("rail", value); }
  get compact() { return this.hasAttribute("compact"); }
  set compact(value) { this.toggleAttribute("compact", !!value); }
  get readonly() { return this.hasAttribute("readonly"); }
  set readonly(value) { this.toggleAttribute("readonly", !!value); }

  #dress() {
    adoptStyles(/** @type {ShadowRoot} */ (this.shadowRoot), this.#styles);
  }

  /** @param {string} name @param {string | null | undefined} value */
  #mirror(name, value) {
    if (value) this.setAttribute(name, value);
    else this.removeAttribute(name);
  }

  /** @returns {InspectOptions} */
  #options() {
    const layers = /** @type {Layer[] | null} */ (this.layers.match(/\S+/g));
    return { ...(this.published && { published: this.published }), ...(layers && { layers }) };
  }

  /** Several properties set in one go make one inspection. */
  #schedule() {
    if (this.#scheduled) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      if (!this.#scheduled) return;
      // What went wrong is shown in the element and announced by an event.
      this.inspect().catch(() => {});
    });
  }

  #follow() {
    this.#unfollow?.();
    const id = this.for;
    if (!id || !this.isConnected) return;
    const scope = /** @type {Document | ShadowRoot} */ (this.getRootNode());
    const source = scope.getElementById?.(id) ?? this.ownerDocument.getElementById(id);
    if (source) {
      this.#unfollow = followText(source, (text) => { this.value = text; });
    } else if (this.ownerDocument.readyState === "loading") {
      // The element may stand before its text in the page.
      this.ownerDocument.addEventListener("DOMContentLoaded", () => this.#follow(), { once: true });
    } else {
      this.fail(new InspectorError("no-target", id));
    }
  }

  /** @param {InspectorState} state */
  #reflect(state) {
    if (this.isConnected) this.setAttribute("state", state);
    try {
      this.#internals?.states.clear();
      this.#internals?.states.add(state);
    } catch {
      // Browsers before 2024 take only dashed names here; the attribute says the same.
    }
  }
}
