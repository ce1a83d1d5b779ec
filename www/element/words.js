import { element } from "./dom.js";

/** @import { Piece } from "../findings/phrases.js" */

/**
 * Pieces of a sentence as nodes.
 * @param {readonly Piece[]} pieces
 * @returns {(Node | string)[]}
 */
export function words(pieces) {
  return pieces.map(({ text, as }) => (as ? element(as === "strong" ? "strong" : `span.as-${as}`, text) : text));
}
