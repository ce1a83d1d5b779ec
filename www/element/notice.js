import { errors } from "../errors.js";
import { number, phrase } from "../findings/phrases.js";
import * as strings from "../strings.js";
import { button, element } from "./dom.js";

/** @import { Part } from "./dom.js" */

/** @param {string} title @param {...Part} parts */
function notice(title, ...parts) {
  return element("div.notice", { role: "alert" }, element("strong", title), parts);
}

/**
 * What went wrong and what to do about it, in the words of the page.
 * @param {unknown} error
 * @param {() => void} retry
 * @param {() => void} close
 */
export function errorNotice(error, retry, close) {
  const { code, message } = /** @type {{ code?: keyof typeof errors, message?: string }} */ (Object(error));
  return notice(strings.statusFailed, element("p", errors[code ?? "unknown"] ?? errors.unknown),
    element("details", element("summary.quiet", strings.statusDetails), element("p.rule", message ?? String(error))),
    element("div.row", button(strings.statusRetry, retry), button(strings.statusClose, close)));
}

/**
 * Asks how much of a long text to read.
 * @param {number} length
 * @param {number} first
 * @param {(length: number) => void} choose
 */
export function lengthNotice(length, first, choose) {
  return notice(phrase(strings.editorHuge, { n: number(length) }), element("div.row",
    button(phrase(strings.editorHugeFirst, { n: number(first) }), () => choose(first), "button.primary"),
    button(strings.editorHugeAll, () => choose(length))));
}

/** Says that nothing was found, and why that may be. */
export function nothingNotice() {
  return notice(strings.statusNothing, element("p", strings.statusNothingWhy));
}
