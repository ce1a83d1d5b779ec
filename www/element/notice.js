import { number, phrase } from "../findings/phrases.js";
import { strings } from "../strings.js";
import { button, element } from "./dom.js";

/**
 * What went wrong and what to do about it, in the words of the page.
 * @param {unknown} error
 * @returns {{ code: string, advice: string, details: string }}
 */
export function explain(error) {
  const { code, message } = /** @type {{ code?: string, message?: string }} */ (Object(error));
  const known = typeof code === "string" ? /** @type {Record<string, unknown>} */ (strings.errors)[code] : undefined;
  return { code: typeof code === "string" ? code : "unknown",
    advice: typeof known === "string" ? known : strings.errors.unknown, details: message ?? String(error) };
}

/**
 * @param {unknown} error
 * @param {() => void} retry
 * @param {() => void} close
 */
export function errorNotice(error, retry, close) {
  const { advice, details } = explain(error);
  return element("div", { class: "notice error", role: "alert" },
    element("p", { class: "notice-title" }, strings.errors.title),
    element("p", {}, advice),
    element("details", {}, element("summary", {}, strings.errors.details), element("p", { class: "rule" }, details)),
    element("div", { class: "actions" }, button(strings.errors.retry, retry), button(strings.rail.close, close)));
}

/**
 * Asks how much of a long text to read.
 * @param {number} length
 * @param {number} first
 * @param {(length: number) => void} choose
 */
export function lengthNotice(length, first, choose) {
  return element("div", { class: "notice", role: "alert" },
    element("p", { class: "notice-title" }, phrase(strings.editor.hugeTitle, { n: number(length) })),
    element("div", { class: "actions" },
      button(phrase(strings.editor.hugeFirst, { n: number(first) }), () => choose(first), "primary"),
      button(strings.editor.hugeAll, () => choose(length))));
}

/** Says that nothing was found, and why that may be. */
export function nothingNotice() {
  return element("div", { class: "notice" }, element("p", { class: "notice-title" }, strings.nothing.title),
    element("p", {}, strings.nothing.reasons));
}
