import { element } from "../element/dom.js";
import { percent, shorten } from "../findings/phrases.js";

const SVG = "http://www.w3.org/2000/svg";

/**
 * Shares as one bar of parts side by side, each paler than the one before. It says nothing to those who cannot see it:
 * the same figures stand beside it in words.
 * @param {readonly { share: number }[]} shares sum to 1
 * @returns {SVGSVGElement}
 */
export function speakerBar(shares) {
  const bar = document.createElementNS(SVG, "svg");
  for (const [name, value] of Object.entries({ class: "bar", viewBox: "0 0 100 8", preserveAspectRatio: "none", "aria-hidden": "true" })) {
    bar.setAttribute(name, value);
  }
  let reached = 0;
  shares.forEach(({ share }, index) => {
    const part = document.createElementNS(SVG, "rect");
    const gap = index + 1 < shares.length ? 0.8 : 0;
    const sizes = { x: reached, y: 0, width: Math.max(0, share * 100 - gap), height: 8, "fill-opacity": Math.max(0.15, 1 - index * 0.2) };
    for (const [name, value] of Object.entries(sizes)) part.setAttribute(name, String(value));
    reached += share * 100;
    bar.append(part);
  });
  return bar;
}

/**
 * The bar with the names under it.
 * @param {readonly { name: string, share: number }[]} shares
 * @returns {HTMLElement | null} nothing for a single speaker: the bar would say only that there is one
 */
export function speakerChart(shares) {
  if (shares.length < 2) return null;
  return element("div", { class: "chart" }, speakerBar(shares), element("ul", {}, shares.map(({ name, share }, index) =>
    element("li", { class: `share share-${index}` }, shorten(name, 36), " ", element("span", {}, percent(share))))));
}
