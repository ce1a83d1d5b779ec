/**
 * Keeps the signs of claims that begin on the same line from lying over each other: the earlier stand further out.
 * @param {HTMLElement} article
 */
export function spreadSigns(article) {
  const signs = /** @type {HTMLElement[]} */ ([...article.querySelectorAll(".flag.claim")]);
  // All places are read before anything is written, so that the text is laid out once.
  const tops = signs.map((sign) => Math.round(sign.getBoundingClientRect().top));
  let further = 0;
  for (let index = signs.length - 1; index >= 0; index -= 1) {
    further = index + 1 < signs.length && Math.abs(tops[index] - tops[index + 1]) < 8 ? further + 1 : 0;
    if (further > 0) signs[index].style.setProperty("--_further", String(further));
    else signs[index].style.removeProperty("--_further");
  }
}
