import { fileText } from "../import/file-text.js";
import { unifyLineEnds } from "../import/line-ends.js";
import { lengthNotice } from "./notice.js";

/** Longer texts are taken whole only if the person says so. In UTF-16 units. */
const LONG = 200_000;

/**
 * @typedef {object} IntakeEvents
 * @property {() => boolean} closed whether nothing is taken in
 * @property {(text: string) => void} ready a whole text that is to be inspected
 * @property {(notice: HTMLElement) => void} ask something has to be decided first
 * @property {(error: unknown) => void} failed a file could not be read
 */

/**
 * How whole texts come in: pasted, opened, dropped.
 * @param {HTMLElement} place where files may be dropped
 * @param {IntakeEvents} events
 */
export function createIntake(place, { closed, ready, ask, failed }) {
  const dropping = (/** @type {boolean} */ over) => place.classList.toggle("dropping", over);
  place.addEventListener("dragover", (event) => {
    if (closed() || !event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    dropping(true);
  });
  place.addEventListener("dragleave", () => dropping(false));
  place.addEventListener("drop", (event) => {
    dropping(false);
    const file = event.dataTransfer?.files[0];
    if (closed() || !file) return;
    event.preventDefault();
    takeFile(file);
  });

  /** @param {File} file */
  function takeFile(file) {
    fileText(file).then((text) => takeText(text), failed);
  }

  /**
   * @param {string} source
   * @param {boolean} [known] it is the text that was inspected before, and its length was agreed to
   */
  function takeText(source, known) {
    const text = unifyLineEnds(source);
    if (!text.trim()) return;
    if (text.length <= LONG || known) ready(text);
    else ask(lengthNotice(text.length, LONG, (length) => ready(beginning(text, length))));
  }

  return { file: takeFile, text: takeText };
}

/**
 * The beginning of a text, whole paragraphs where it has any.
 * @param {string} text
 * @param {number} length in UTF-16 units
 */
function beginning(text, length) {
  const end = text.lastIndexOf("\n", length);
  return text.slice(0, end > 0 && length < text.length ? end : length);
}
