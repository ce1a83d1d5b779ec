/** Whether the person has asked for things not to move. */
function still() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/**
 * Scrolls so that an element can be seen, if it cannot be seen yet.
 * @param {Element} target
 * @param {ScrollLogicalPosition} block where to put it
 * @param {Element} [cover] something that lies over the lower part of the page
 */
export function reveal(target, block, cover) {
  const { top, bottom } = target.getBoundingClientRect();
  const covered = cover?.getBoundingClientRect();
  const seen = top >= 60 && bottom <= (covered && covered.height > 0 ? covered.top : innerHeight - 40);
  if (!seen) target.scrollIntoView({ block, behavior: still() ? "auto" : "smooth" });
}

/**
 * Scrolls a list, and nothing around it, so that a line stands level with a mark of the article; without a mark, so
 * that the line can be seen.
 * @param {HTMLElement} list
 * @param {HTMLElement} line
 * @param {HTMLElement} [mark]
 */
export function align(list, line, mark) {
  if (list.scrollHeight <= list.clientHeight) return;
  const box = list.getBoundingClientRect();
  const { top, bottom } = line.getBoundingClientRect();
  const wanted = mark ? Math.max(box.top + 8, Math.min(mark.getBoundingClientRect().top, box.bottom - (bottom - top) - 16))
    : top < box.top ? box.top + 48 : bottom > box.bottom ? Math.max(box.top + 48, box.bottom - (bottom - top) - 16) : top;
  if (wanted !== top) list.scrollBy({ top: top - wanted, behavior: still() ? "auto" : "smooth" });
}

/**
 * Hangs a card under a mark of the article.
 * @param {HTMLElement} card
 * @param {Element} mark
 */
export function hang(card, mark) {
  const frame = /** @type {Element} */ (card.offsetParent ?? card.parentElement).getBoundingClientRect();
  const lines = mark.getClientRects();
  card.style.insetBlockStart = `${(lines[lines.length - 1] ?? mark.getBoundingClientRect()).bottom - frame.top + 6}px`;
}
