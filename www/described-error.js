/** @import { InspectorErrorCode } from "./inspector-error.js" */

/**
 * The plain fields of an error, as they travel between threads. Whatever has no code of ours is a trap: the module's
 * memory cannot be trusted after it.
 * @param {unknown} error
 * @returns {{ code: InspectorErrorCode, message: string }}
 */
export function describedError(error) {
  const { code, message } = Object(error);
  return { code: typeof code === "string" ? /** @type {any} */ (code) : "worker-failed", message: String(message ?? error) };
}
