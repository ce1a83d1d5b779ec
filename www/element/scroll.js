/** Does the person wish that nothing moves, things are there at once. @returns {ScrollBehavior} */
function behavior() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
}

/**
 * Scrolls so that an element can be seen, if it cannot be seen yet.
 * @param {Element} target
 * @param {Element | false} [cover] something that lies over the lower part of the page
 */
export function reveal(target, cover) {
  const { top, bottom } = target.getBoundingClientRect();
  const covered = cover && cover.getBoundingClientRect();
  const seen = top >= 60 && bottom <= (covered && covered.height > 0 ? covered.top : innerHeight - 40);
  if (!seen) target.scrollIntoView({ block: cover ? "start" : "center", behavior: behavior() });
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
  const { top, height } = line.getBoundingClientRect();
  const lowest = box.bottom - height - 16;
  const level = mark?.getBoundingClientRect().top ?? top;
  if (!mark && level >= box.top && level <= lowest) return;
  const wanted = Math.max(box.top + (mark ? 8 : 48), Math.min(level, lowest));
  list.scrollBy({ top: top - wanted, behavior: behavior() });
}

/**
 * Hangs a card under a mark of the article.
 * @param {HTMLElement} card
 * @param {Element} mark
 */
export function hang(card, mark) {
  const frame = /** @type {Element} */ (card.offsetParent ?? card.parentElement).getBoundingClientRect();
  const lines = [...mark.getClientRects()];
  card.style.top = `${(lines.at(-1) ?? mark.getBoundingClientRect()).bottom - frame.top + 6}px`;
}
