/** @type {{ createScriptURL(url: string): any } | undefined} */
let policy;

/**
 * The address of a worker script of our own, in the form that `new Worker` takes: on a page that requires trusted
 * types the policy `article-inspector` has to be allowed (`trusted-types article-inspector`).
 *
 * @param {string | URL} url
 * @returns {string | URL} a TrustedScriptURL where the browser knows trusted types
 */
export function workerAddress(url) {
  const { trustedTypes } = /** @type {any} */ (globalThis);
  if (!trustedTypes) return url;
  try {
    policy ??= trustedTypes.createPolicy("article-inspector", { createScriptURL: (/** @type {string} */ given) => given });
    return policy?.createScriptURL(String(url)) ?? url;
  } catch {
    // The page does not allow the policy; unless it requires trusted types, the plain address does.
    return url;
  }
}
