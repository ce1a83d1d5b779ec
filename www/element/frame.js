import { strings } from "../strings.js";
import { button, element } from "./dom.js";

/**
 * What is so: which of the two views is open, and what there is to show.
 * @typedef {object} Situation
 * @property {boolean} editing
 * @property {boolean} reported there is a report
 * @property {boolean} stale the report speaks of an older text
 * @property {boolean} blank there is no text
 * @property {boolean} readonly
 */

/** Where the parts of the element stand, and which of them are seen. */
export class Frame {
  root;
  #swap;

  /**
   * @param {object} parts
   * @param {HTMLElement} parts.overview
   * @param {HTMLElement} parts.status
   * @param {HTMLElement[]} parts.main what stands in the column of the text
   * @param {HTMLElement} parts.rail
   * @param {HTMLElement} parts.keys
   * @param {() => void} onSwap from the text to its marks, or back
   */
  constructor({ overview, status, main, rail, keys }, onSwap) {
    this.#swap = button("", onSwap, "plain swap");
    this.root = element("div", { class: "frame" }, element("div", { class: "head" }, overview, this.#swap), status,
      element("div", { class: "columns" }, element("div", { class: "main" }, main,
        element("div", { class: "welcome" }, element("slot", { name: "empty" }))), rail), keys);
  }

  /** @param {Situation} situation */
  show({ editing, reported, stale, blank, readonly }) {
    // Until there is a report the text itself is what can be shown.
    this.root.dataset.view = editing || !reported ? "editor" : "pane";
    for (const [name, holds] of Object.entries({ reported, stale, blank })) this.root.classList.toggle(name, holds);
    this.#swap.hidden = readonly;
    this.#swap.textContent = editing ? strings.overview.showText : strings.overview.edit;
  }
}
