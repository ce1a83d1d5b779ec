import { elementStyles } from "../pkg/styles.js";

/** One sheet for all elements of a document; a sheet cannot be adopted in another document. @type {WeakMap<Document, CSSStyleSheet>} */
const sheets = new WeakMap();

/**
 * Gives a shadow root, or a page of our own, the element's styles. A constructed sheet is allowed under a policy that
 * forbids inline styles.
 * @param {ShadowRoot | Document} root
 */
export function adoptStyles(root) {
  const ownerDocument = root.ownerDocument ?? root;
  let sheet = sheets.get(ownerDocument);
  if (!sheet) {
    const view = /** @type {typeof globalThis} */ (ownerDocument.defaultView ?? globalThis);
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(elementStyles);
    sheets.set(ownerDocument, sheet);
  }
  root.adoptedStyleSheets = [sheet];
}
