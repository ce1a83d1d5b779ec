import { fileText } from "../import/file-text.js";
import { unifyLineEnds } from "../import/line-ends.js";
import { lengthNotice } from "./notice.js";

/** Longer texts are taken whole only if the person says so. In UTF-16 units. */
const LONG = 200_000;

/**
 * @typedef {object} IntakeEvents
 * @property {(text: string) => void} ready a whole text that is to be inspected
 * @property {(notice: HTMLElement) => void} ask something has to be decided first
 * @property {(error: unknown) => void} failed a file could not be read
 */

/** How whole texts come in: pasted, opened, dropped. */
export class Intake {
  /** Whether nothing is taken in. */
  closed = false;
  #events;

  /** @param {HTMLElement} place where files may be dropped @param {IntakeEvents} events */
  constructor(place, events) {
    this.#events = events;
    const away = () => place.classList.remove("dropping");
    place.addEventListener("dragover", (event) => {
      if (this.closed || !event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      place.classList.add("dropping");
    });
    place.addEventListener("dragleave", away);
    place.addEventListener("drop", (event) => {
      away();
      const [file] = event.dataTransfer?.files ?? [];
      if (this.closed || !file) return;
      event.preventDefault();
      void this.file(file);
    });
  }

  /** @param {File} file */
  async file(file) {
    try {
      this.text(await fileText(file));
    } catch (error) {
      this.#events.failed(error);
    }
  }

  /**
   * @param {string} source
   * @param {boolean} [known] it is the text that was inspected before, and its length was agreed to
   */
  text(source, known = false) {
    const text = unifyLineEnds(source);
    if (text.trim() === "") return;
    if (text.length <= LONG || known) this.#events.ready(text);
    else this.#events.ask(lengthNotice(text.length, LONG, (length) => this.#events.ready(beginning(text, length))));
  }
}

/**
 * The beginning of a text, whole paragraphs where it has any.
 * @param {string} text
 * @param {number} length in UTF-16 units
 */
function beginning(text, length) {
  if (length >= text.length) return text;
  const end = text.lastIndexOf("\n", length);
  return text.slice(0, end > 0 ? end : length);
}
