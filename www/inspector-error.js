/**
 * What can go wrong, by a stable name:
 *
 * - `wasm-missing`: the module could not be fetched, or is not the module.
 * - `wasm-blocked`: the page's content security policy forbids WebAssembly.
 * - `wasm-unsupported`: the browser has no WebAssembly, or not the part that the module needs.
 * - `worker-failed`: the inspector stopped in the middle of a text; the next call starts it anew.
 * - `not-loaded`: `inspectSync` was called before `load({ worker: false })`.
 * - `too-long`, `bad-option`: the text or an option was refused; the message says what is accepted.
 * - `aborted`: the caller's signal.
 * - `not-yet`: an export format that this version does not write.
 *
 * @typedef {"wasm-missing" | "wasm-blocked" | "wasm-unsupported" | "worker-failed" | "not-loaded" | "too-long"
 *   | "bad-option" | "aborted" | "not-yet"} InspectorErrorCode
 */

/** An error with a `code` for programs and a `message` that tells a person what to do. */
export class InspectorError extends Error {
  /**
   * @param {InspectorErrorCode} code
   * @param {string} message
   * @param {unknown} [cause] what was thrown underneath
   */
  constructor(code, message, cause) {
    super(message, { cause });
    // An abort is recognised by this name everywhere on the web.
    this.name = code === "aborted" ? "AbortError" : "InspectorError";
    this.code = code;
  }
}

/** @returns {InspectorError} the error of a call whose signal was aborted */
export function aborted() {
  return new InspectorError("aborted", "The inspection was stopped.");
}

/**
 * The plain fields of an error, as they travel between threads.
 * @param {unknown} error
 * @returns {{ code: InspectorErrorCode, message: string }}
 */
export function describeError(error) {
  const { code, message } = /** @type {{ code?: unknown, message?: unknown }} */ (Object(error));
  if (typeof code === "string") {
    return { code: /** @type {InspectorErrorCode} */ (code), message: String(message) };
  }
  // Whatever has no code of ours is a trap: the module's memory cannot be trusted after it.
  return {
    code: "worker-failed",
    message: `The inspector stopped in the middle of this text (${message ?? error}). Please report the text.`,
  };
}
