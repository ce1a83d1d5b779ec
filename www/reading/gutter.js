/**
 * Keeps the signs of claims that begin on the same line from lying over each other: the earlier stand further out.
 * @param {HTMLElement} article
 */
export function spreadSigns(article) {
  const signs = /** @type {HTMLElement[]} */ ([...article.querySelectorAll(".flag.claim")]).reverse();
  // All places are read before anything is written, so that the text is laid out once.
  const tops = signs.map((sign) => sign.getBoundingClientRect().top);
  let further = 0;
  signs.forEach((sign, index) => {
    further = Math.abs(tops[index] - tops[index - 1]) < 8 ? further + 1 : 0;
    sign.style.setProperty("--_further", String(further));
  });
}
