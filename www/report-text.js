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
  if (span.text === "" && typeof span.start === "number" && typeof span.end === "number") {
    span.text = slice(span);
  }
  for (const part of Array.isArray(node) ? node : Object.values(node)) fillSpans(part, slice);
}

/**
 * How an offset becomes an index into `text`.
 * @param {string} text
 * @param {OffsetUnit} unit
 * @returns {(offset: number) => number} offsets are expected on character boundaries
 */
export function stringIndex(text, unit) {
  if (unit === "utf16") return (offset) => offset;
  const shifts = shiftTable(text, unit);
  return (offset) => offset + shifts.at(offset);
}

/**
 * Where the two counts part: behind every character that has another length in `unit` than in UTF-16, the offset
 * in `unit` and what to add from there on to get the index.
 *
 * @param {string} text
 * @param {OffsetUnit} unit
 */
function shiftTable(text, unit) {
  /** @type {number[]} */
  const offsets = [0];
  /** @type {number[]} */
  const additions = [0];
  let addition = 0;
  for (const match of text.matchAll(unit === "utf8" ? /[^\0-\x7f]/gu : /[\u{10000}-\u{10ffff}]/gu)) {
    const indexBehind = match.index + match[0].length;
    addition += match[0].length - lengthIn(unit, match[0].codePointAt(0) ?? 0);
    offsets.push(indexBehind - addition);
    additions.push(addition);
  }
  return {
    /** @param {number} offset */
    at(offset) {
      let low = 0;
      let high = offsets.length;
      while (high - low > 1) {
        const middle = (low + high) >>> 1;
        if (offsets[middle] <= offset) low = middle;
        else high = middle;
      }
      return additions[low];
    },
  };
}

/**
 * @param {OffsetUnit} unit
 * @param {number} codePoint a lone surrogate counts as the U+FFFD that the module sees, three bytes
 */
function lengthIn(unit, codePoint) {
  if (unit === "codePoint") return 1;
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
}
