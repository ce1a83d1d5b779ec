/**
 * @import { DocumentFacts } from "../report-types.js"
 * @typedef {"headline" | "byline" | "dateline" | "paragraph" | "gap"} BlockKind
 * @typedef {{ start: number, end: number, kind: BlockKind }} Block
 */

/**
 * The text as a run of blocks that touch and cover it: paragraphs, and the white space between them as gaps.
 *
 * @param {string} text
 * @param {Pick<DocumentFacts, "paragraphs" | "headline" | "byline" | "dateline">} document
 * @returns {Block[]}
 */
export function blocks(text, document) {
  /** @type {Block[]} */
  const list = [];
  let reached = 0;
  /** @param {number} end */
  const fill = (end) => {
    if (end <= reached) return;
    // Words outside every paragraph would vanish if they were treated as white space.
    const kind = text.slice(reached, end).trim() === "" ? "gap" : "paragraph";
    list.push({ start: reached, end, kind });
    reached = end;
  };
  for (const { start, end } of document.paragraphs) {
    if (start < reached || end > text.length || start >= end) continue;
    fill(start);
    list.push({ start, end, kind: kindOf(start, end, document) });
    reached = end;
  }
  fill(text.length);
  return list;
}

/**
 * @param {number} start
 * @param {number} end
 * @param {Pick<DocumentFacts, "headline" | "byline" | "dateline">} document
 * @returns {BlockKind}
 */
function kindOf(start, end, document) {
  for (const kind of /** @type {const} */ (["headline", "byline", "dateline"])) {
    const span = document[kind];
    if (span && span.start === start && span.end === end) return kind;
  }
  return "paragraph";
}
