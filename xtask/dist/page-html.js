import { readFileSync } from "node:fs";
import { root } from "./folders.js";

/**
 * The source page with other words in some places.
 * @param {[name: string, found: RegExp, put: string][]} changes each has to find its place, so that a change of the page
 *   cannot be missed here
 */
export function pageHtml(changes) {
  let html = readFileSync(new URL("index.html", root), "utf8");
  for (const [name, found, put] of changes) {
    if (!found.test(html)) throw new Error(`index.html: there is no ${name} that could be replaced`);
    html = html.replace(found, () => put);
  }
  return html;
}

/** The places that are replaced. */
export const places = {
  policy: /(?<=<meta http-equiv="Content-Security-Policy" content=")[^"]*/,
  icon: /<link rel="icon"[^>]*>/,
  styles: /<link rel="stylesheet"[^>]*>/,
  script: /<script type="module"[^>]*><\/script>\n/,
  start: /(?<=<div class="start">\n)[^]*?(?=<\/div>)/,
  end: /(?=<\/body>)/,
};
