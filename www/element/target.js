import { blockText } from "../import/html-text.js";
import { unifyLineEnds } from "../import/line-ends.js";

/** How long an edited element rests before its text is read again, in milliseconds. */
const REST = 300;

/**
 * Follows the text of an element that stands elsewhere on the page. Nothing is ever written to it.
 * @param {HTMLElement} source a field or any other element
 * @param {(text: string) => void} changed called now and after every change
 * @returns {() => void} stops following
 */
export function followText(source, changed) {
  const field = source instanceof HTMLTextAreaElement || source instanceof HTMLInputElement ? source : null;
  const read = () => changed(field ? unifyLineEnds(field.value) : blockText(source));
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(read, REST);
  };
  const observer = field ? null : new MutationObserver(later);
  observer?.observe(source, { childList: true, characterData: true, subtree: true });
  source.addEventListener("input", later);
  read();
  return () => {
    clearTimeout(timer);
    observer?.disconnect();
    source.removeEventListener("input", later);
  };
}
