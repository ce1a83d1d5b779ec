/** @type {{ createScriptURL(url: string): any, createHTML(source: string): any } | undefined} */
let policy;

/**
 * The address of a worker script of our own, in the form that `new Worker` and `register` take: on a page that requires
 * trusted types the policy `article-inspector` has to be allowed (`trusted-types article-inspector`).
 *
 * @template {string | URL} Address
 * @param {Address} url
 * @returns {Address} a TrustedScriptURL where the browser knows trusted types
 */
export function workerAddress(url) {
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
  const unchanged = (/** @type {string} */ given) => given;
  try {
    policy ??= /** @type {any} */ (globalThis).trustedTypes
      ?.createPolicy("article-inspector", { createScriptURL: unchanged, createHTML: unchanged });
  } catch {
    // The page does not allow the policy; unless it requires trusted types, plain strings do.
  }
  return policy;
}
