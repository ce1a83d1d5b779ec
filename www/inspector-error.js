import { errors } from "./errors.js";

/** What can go wrong, by a stable name. @typedef {keyof typeof errors} InspectorErrorCode */

/** An error with a `code` for programs and a `message` that tells a person what to do. */
export class InspectorError extends Error {
  /**
   * @param {InspectorErrorCode} code
   * @param {string} [detail] what happened in this case
   * @param {unknown} [cause] what was thrown underneath
   */
  constructor(code, detail, cause) {
    super([errors[code], detail].filter(Boolean).join(" "), { cause });
    // An abort is recognised by this name everywhere on the web.
    this.name = code === "aborted" ? "AbortError" : "InspectorError";
    this.code = code;
  }
}
