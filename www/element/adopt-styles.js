/** A constructed sheet for each text; a sheet cannot be adopted in another document. @type {WeakMap<Document, Map<string, CSSStyleSheet>>} */
const sheets = new WeakMap();

/**
 * Gives a shadow root, or a page of our own, style sheets. Constructed sheets are allowed under a policy that forbids
 * inline styles, and are shared by all elements of a document.
 * @param {ShadowRoot | Document} root
 * @param {readonly string[]} styles
 */
export function adoptStyles(root, styles) {
  const ownerDocument = root.ownerDocument ?? root;
  const view = /** @type {typeof globalThis} */ (ownerDocument.defaultView ?? globalThis);
  const made = sheets.get(ownerDocument) ?? new Map();
  sheets.set(ownerDocument, made);
  root.adoptedStyleSheets = styles.map((text) => {
    const sheet = made.get(text) ?? new view.CSSStyleSheet();
    if (!made.has(text)) sheet.replaceSync(text);
    made.set(text, sheet);
    return sheet;
  });
}
