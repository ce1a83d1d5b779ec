import { element } from "../element/dom.js";
import { percent } from "../findings/phrases.js";

/**
 * Who has how much of the quoted words: a line each, with a bar as long as the share.
 * @param {readonly { name: string, share: number, rest: boolean }[]} shares the largest sets the scale
 * @returns {HTMLElement | false} nothing for a single speaker: the bar would say only that there is one
 */
export function speakerChart(shares) {
  const largest = Math.max(...shares.map(({ share }) => share));
  return shares.length > 1 && element("ul.chart", shares.map(({ name, share, rest }) => {
    const bar = element("span.bar");
    bar.style.width = `${(100 * share) / largest}%`;
    return element(rest ? "li.quiet.share.rest" : "li.quiet.share", element("span", name), element("span", percent(share)), bar);
  }));
}
