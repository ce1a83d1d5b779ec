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
  /** @param {number} end @param {BlockKind} kind */
  const add = (end, kind) => {
    if (end > reached) list.push({ start: reached, end, kind });
    reached = end;
  };
  // Words outside every paragraph would vanish if they were treated as white space.
  const fill = (/** @type {number} */ end) => add(end, text.slice(reached, end).trim() ? "paragraph" : "gap");
  for (const { start, end } of document.paragraphs) {
    if (start < reached || end > text.length || start >= end) continue;
    fill(start);
    const kind = /** @type {const} */ (["headline", "byline", "dateline"]).find((name) =>
      document[name]?.start === start && document[name]?.end === end);
    add(end, kind ?? "paragraph");
  }
  fill(text.length);
  return list;
}
