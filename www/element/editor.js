import { ACCEPTED } from "../import/file-text.js";
import { htmlText } from "../import/html-text.js";
import { strings } from "../strings.js";
import { button, element } from "./dom.js";

/**
 * @typedef {object} EditorEvents
 * @property {(text: string) => void} changed after every change by a person
 * @property {(text: string) => void} pasted a whole article came in at once
 * @property {() => void} inspect a person asked for it
 * @property {(file: File) => void} opened
 */

/** A paste of at least so many characters into an empty sheet is an article and is inspected at once. */
const ARTICLE = 40;

/** The sheet while it is written on. */
export class Editor {
  #events;
  #input = element("textarea", {
    class: "paper", "aria-label": strings.editor.label, placeholder: strings.editor.placeholder, spellcheck: false,
    autocomplete: "off",
    oninput: () => this.#events.changed(this.#input.value),
    onpaste: (/** @type {ClipboardEvent} */ event) => this.#take(event, event.clipboardData),
    // Words moved about in a text are the browser's to move; files are taken wherever they fall.
    ondrop: (/** @type {DragEvent} */ event) => {
      if (this.text === "" && !event.dataTransfer?.files.length) this.#take(event, event.dataTransfer);
    },
  });
  #file = element("input", { type: "file", accept: ACCEPTED, class: "unseen", tabIndex: -1, "aria-label": strings.editor.open,
    onchange: () => {
      const file = this.#file.files?.[0];
      if (file) this.#events.opened(file);
      this.#file.value = "";
    } });
  root = element("div", { class: "editor" }, this.#input, this.#file,
    element("div", { class: "editor-actions" },
      button(strings.editor.inspect, () => this.#events.inspect(), "primary"),
      button(strings.editor.open, () => this.open()),
      element("span", { class: "drop" }, strings.editor.drop),
      element("span", { class: "privacy" }, strings.editor.privacy)));

  /** @param {EditorEvents} events */
  constructor(events) {
    this.#events = events;
  }

  get text() {
    return this.#input.value;
  }

  set text(text) {
    // Writing the same text would move the caret and empty the undo history.
    if (this.#input.value !== text) this.#input.value = text;
  }

  /** @param {boolean} readonly */
  set readonly(readonly) {
    this.#input.readOnly = readonly;
    this.root.classList.toggle("readonly", readonly);
  }

  /**
   * Moves the keyboard into the text, to an offset if one is given.
   * @param {number} [offset] in UTF-16 units
   */
  focus(offset) {
    // A browser scrolls to where the caret is when the field gets the keyboard.
    if (offset !== undefined) this.#input.setSelectionRange(offset, offset);
    this.#input.focus();
  }

  /** Lets the person choose a file. */
  open() {
    this.#file.click();
  }

  /** @param {Event} event @param {DataTransfer | null} data */
  #take(event, data) {
    if (!data) return;
    const [file] = data.files;
    const html = data.getData("text/html");
    const plain = data.getData("text/plain");
    if (file && !html && !plain) {
      event.preventDefault();
      this.#events.opened(file);
      return;
    }
    const pasted = html ? htmlText(html) : plain;
    if (!pasted) return;
    event.preventDefault();
    const wasEmpty = this.#input.value.trim() === "";
    this.#insert(pasted);
    if (wasEmpty && pasted.length >= ARTICLE) this.#events.pasted(this.#input.value);
    else this.#events.changed(this.#input.value);
  }

  /**
   * Puts words at the caret so that undo takes them out again, where the browser still has a way to do so.
   * @param {string} words
   */
  #insert(words) {
    this.#input.focus();
    const { selectionStart, selectionEnd, value } = this.#input;
    const wanted = value.slice(0, selectionStart) + words.replace(/\r\n?/g, "\n") + value.slice(selectionEnd);
    const inserted = words.length < 20_000 && document.execCommand("insertText", false, words);
    if (!inserted || this.#input.value !== wanted) {
      this.#input.setRangeText(words, selectionStart, selectionEnd, "end");
    }
  }
}
