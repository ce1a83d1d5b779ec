import { element } from "../element/dom.js";
import { percent } from "../findings/phrases.js";

/**
 * Who has how much of the quoted words: a line each, with a bar as long as the share.
 * @param {readonly { name: string, share: number, rest: boolean }[]} shares the largest sets the scale
 * @returns {HTMLElement | null} nothing for a single speaker: the bar would say only that there is one
 */
export function speakerChart(shares) {
  if (shares.length < 2) return null;
  const largest = Math.max(...shares.map(({ share }) => share));
  return element("ul", { class: "chart" }, shares.map(({ name, share, rest }) => {
    const bar = element("span", { class: "bar" });
    bar.style.inlineSize = `${(100 * share) / largest}%`;
    return element("li", { class: rest ? "share rest" : "share" }, element("span", {}, name), element("span", {}, percent(share)), bar);
  }));
}
