import { ACCEPTED } from "../import/file-text.js";
import { htmlText } from "../import/html-text.js";
import { unifyLineEnds } from "../import/line-ends.js";
import * as strings from "../strings.js";
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

/** The sheet while it is written on. @param {EditorEvents} events */
export function createEditor({ changed, pasted, inspect, opened }) {
  const input = element("textarea.paper", {
    ariaLabel: strings.editorLabel, placeholder: strings.editorPlaceholder, spellcheck: false, autocomplete: "off", oninput: () => changed(input.value),
    onpaste: (/** @type {ClipboardEvent} */ event) => take(event, event.clipboardData),
    // Words moved about in a text are the browser's to move; files are taken wherever they fall.
    ondrop: (/** @type {DragEvent} */ event) =>
      input.value || event.dataTransfer?.files.length || take(event, event.dataTransfer) });
  const file = element("input.unseen", { type: "file", accept: ACCEPTED, tabIndex: -1, ariaLabel: strings.editorOpen,
    onchange: () => {
      if (file.files?.[0]) opened(file.files[0]);
      file.value = "";
    } });
  const open = () => file.click();
  const privacy = element("span.privacy.quiet", strings.editorPrivacy);
  const actions = element("div.row", button(strings.editorInspect, inspect, "button.primary"), button(strings.editorOpen, open),
    element("span.drop.quiet", strings.editorDrop), privacy);

  /** @param {Event} event @param {DataTransfer | null} data */
  function take(event, data) {
    const html = data?.getData("text/html");
    const text = html ? htmlText(html) : data?.getData("text/plain");
    const dropped = data?.files[0];
    if (!text && !dropped) return;
    event.preventDefault();
    if (!text) return opened(/** @type {File} */ (dropped));
    const whole = !input.value.trim() && text.length >= ARTICLE;
    insert(unifyLineEnds(text));
    (whole ? pasted : changed)(input.value);
  }

  /** Puts words at the caret so that undo takes them out again, where the browser still can. @param {string} text */
  function insert(text) {
    input.focus();
    const { selectionStart, selectionEnd, value } = input;
    const wanted = value.slice(0, selectionStart) + text + value.slice(selectionEnd);
    if (text.length < 20_000) document.execCommand("insertText", false, text);
    if (input.value !== wanted) input.setRangeText(text, selectionStart, selectionEnd, "end");
  }

  return {
    root: element("div.editor", input, file, actions),
    open,

    /** @param {string} text @param {boolean} readonly @param {boolean} reported there is a report already */
    show(text, readonly, reported) {
      // Writing the same text would move the caret and empty the undo history.
      if (input.value !== text) input.value = text;
      input.readOnly = actions.hidden = readonly;
      privacy.hidden = reported;
    },

    /** Moves the keyboard into the text, to an offset if one is given. @param {number} [offset] in UTF-16 units */
    focus(offset) {
      // A browser scrolls to where the caret is when the field gets the keyboard.
      if (offset !== undefined) input.setSelectionRange(offset, offset);
      input.focus();
    },
  };
}
