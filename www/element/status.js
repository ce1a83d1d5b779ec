import { strings } from "../strings.js";
import { button, element } from "./dom.js";

/**
 * What the element says about itself: a sentence after each run, that it is at work, and notices that ask for something.
 */
export class Status {
  #sentence = element("p", { class: "status", role: "status" });
  #progress;
  #notices = element("div", { class: "notices" });
  root;

  /** @param {() => void} stop called when the person has waited long enough */
  constructor(stop) {
    this.#progress = element("div", { class: "progress", hidden: true },
      element("progress", { "aria-label": strings.status.working }),
      button(strings.status.stop, stop));
    this.root = element("div", {}, this.#sentence, this.#progress, this.#notices);
  }

  /**
   * @param {string} sentence
   * @param {boolean} [aloud] said only to those who cannot see what it says: the line of counts, the notice
   */
  say(sentence, aloud = false) {
    this.#sentence.textContent = sentence;
    this.#sentence.classList.toggle("unseen", aloud);
  }

  /** @param {boolean} working */
  set working(working) {
    this.#progress.hidden = !working;
  }

  /** Shows a notice in place of the one before, or none. @param {HTMLElement} [notice] */
  notice(notice) {
    this.#notices.replaceChildren(...(notice ? [notice] : []));
  }
}
