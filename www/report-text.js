/** @import { OffsetUnit, Report, Span } from "./report-types.js" */

/**
 * Fills in the text of every span from the caller's own string.
 *
 * The module cannot do it: it holds the text as UTF-8, in which a lone surrogate has become U+FFFD.
 *
 * @param {Report} report whose spans have empty texts; it is changed in place
 * @param {string} text the string that was inspected
 * @returns {Report} the same object
 */
export function fillText(report, text) {
  const index = stringIndex(text, report.offsetUnit);
  fillSpans(report, (span) => text.slice(index(span.start), index(span.end)));
  return report;
}

/**
 * @param {unknown} node any part of a report
 * @param {(span: Span) => string} slice
 */
function fillSpans(node, slice) {
  if (typeof node !== "object" || node === null) return;
  const span = /** @type {Span} */ (node);
  if (span.text === "" && span.end !== undefined) span.text = slice(span);
  for (const part of Object.values(node)) fillSpans(part, slice);
}

/**
 * How an offset becomes an index into `text`.
 * @param {string} text
 * @param {OffsetUnit} unit
 * @returns {(offset: number) => number} offsets are expected on character boundaries
 */
export function stringIndex(text, unit) {
  if (unit === "utf16") return (offset) => offset;
  /** The index at every offset where a character begins. @type {number[]} */
  const indices = [];
  let offset = 0;
  let index = 0;
  for (const character of text) {
    indices[offset] = index;
    offset += unit === "codePoint" ? 1 : bytesOf(character.codePointAt(0) ?? 0);
    index += character.length;
  }
  indices[offset] = index;
  return (offset) => indices[offset];
}

/** The length of a character in UTF-8. @param {number} codePoint a lone surrogate counts as the U+FFFD that the module sees */
function bytesOf(codePoint) {
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
}
