/** @type {{ createScriptURL(url: string): any, createHTML(source: string): any } | undefined} */
let policy;

/**
 * The address of a worker script of our own, in the form that `new Worker` takes: on a page that requires trusted
 * types the policy `article-inspector` has to be allowed (`trusted-types article-inspector`).
 *
 * @param {string | URL} url
 * @returns {string | URL} a TrustedScriptURL where the browser knows trusted types
 */
export function workerAddress(url) {
  return allowed()?.createScriptURL(String(url)) ?? url;
}

/**
 * The same for the service worker's script.
 *
 * @param {URL} url
 * @returns {URL} a TrustedScriptURL where the browser knows trusted types
 */
export function serviceWorkerAddress(url) {
  return allowed()?.createScriptURL(String(url)) ?? url;
}

/**
 * Pasted HTML in the form that `DOMParser` takes. It is parsed into a document that is never shown, in which nothing
 * runs, so it passes unchanged; nothing else may be made of it.
 *
 * @param {string} source
 * @returns {string} a TrustedHTML where the browser knows trusted types
 */
export function inertHtml(source) {
  return allowed()?.createHTML(source) ?? source;
}

/** One policy for all: a page may allow a name only once. */
function allowed() {
  const { trustedTypes } = /** @type {any} */ (globalThis);
  if (!trustedTypes) return undefined;
  try {
    policy ??= trustedTypes.createPolicy("article-inspector", {
      createScriptURL: (/** @type {string} */ given) => given, createHTML: (/** @type {string} */ given) => given,
    });
  } catch {
    // The page does not allow the policy; unless it requires trusted types, plain strings do.
  }
  return policy;
}
