import "./article-inspector-define.js";
import { adoptStyles } from "./element/adopt-styles.js";
import { elementStyles } from "./pkg/styles.js";
import { button, element } from "./element/dom.js";
import { InspectorError } from "./inspector-error.js";
import { sampleText } from "./samples/sample-text.js";
import { samples } from "./samples/samples.js";
import * as strings from "./strings.js";

/** @import { ArticleInspectorElement } from "./article-inspector.js" */

const published = element("input", { type: "date", "aria-label": strings.pagePublished,
  onchange: () => { inspector.published = published.value; } });
const inspector = /** @type {ArticleInspectorElement} */ (document.querySelector("article-inspector"));

adoptStyles(document, [elementStyles]);
document.querySelector(".start")?.remove();
document.querySelector(".masthead")?.append(tools());
inspector.append(frontPage());
inspector.hidden = false;
document.addEventListener("keydown", (event) => event.key === "Escape" && closeMenus());
document.addEventListener("click", ({ target }) => closeMenus(target));
if (matchMedia("(pointer: fine)").matches) inspector.focus();

/** What the page can do besides what the element does by itself. */
function tools() {
  const formats = Object.entries(strings.pageFormats).map(([format, name]) => plain(name, () => download(format)));
  const exports = menu(strings.pageExport, [...formats, plain(strings.pagePrint, () => print())]);
  exports.hidden = true;
  inspector.addEventListener("article-inspector-report", () => { exports.hidden = false; });
  return element("div.row", element("label.quiet", strings.pagePublished, " ", published),
    plain(strings.pageNew, () => {
      inspector.value = published.value = inspector.published = "";
      exports.hidden = true;
      inspector.focus();
    }),
    plain(strings.pageOpen, () => inspector.open()),
    menu(strings.pageSamples, samples.map((sample) => plain(sample.section, () => open(sample)))), exports);
}

/** A button that looks like a word. @param {string} label @param {() => unknown} onclick */
function plain(label, onclick) {
  return button(label, onclick, "button");
}

/** The samples, set as on a front page. */
function frontPage() {
  return element("div.front-page", { slot: "empty" }, element("p.quiet", strings.pageSamplesTitle), samples.map((sample) =>
    element("button.sample", { type: "button", onclick: () => open(sample) }, element("span.quiet", sample.section),
      element("strong", sample.headline), element("span", sample.standfirst))));
}

/** @param {typeof samples[number]} sample */
async function open(sample) {
  try {
    const text = await sampleText(sample.file);
    published.value = inspector.published = sample.published;
    inspector.value = text;
    // The line that was pressed is gone; the element itself shows what went wrong.
    inspector.inspect().then(() => inspector.focus(), () => {});
  } catch (error) {
    inspector.fail(new InspectorError("sample-missing", `(${error})`));
  }
}

/** @param {string} format */
async function download(format) {
  try {
    const content = await inspector.export(format);
    const url = URL.createObjectURL(new Blob([content], { type: "text/plain;charset=utf-8" }));
    element("a", { href: url, download: `${fileName()}.${format}` }).click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  } catch (error) {
    inspector.fail(error);
  }
}

/** The first words of the headline, as a file name. */
function fileName() {
  const { document: facts } = inspector.report ?? {};
  const title = facts?.headline?.text ?? facts?.sentences[0]?.text ?? "article";
  return title.toLowerCase().match(/[\p{L}\p{N}]+/gu)?.slice(0, 6).join("-") || "article";
}

/** @param {string} label @param {HTMLButtonElement[]} items */
function menu(label, items) {
  return element("details.menu", element("summary", label), element("div", items));
}

/**
 * Closes the menus that are open, but for one whose own line was pressed: that opens and closes by itself.
 * @param {EventTarget | null} [pressed]
 */
function closeMenus(pressed) {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    const line = /** @type {HTMLElement} */ (menu.firstChild);
    if (pressed === line) continue;
    if (menu.contains(document.activeElement)) line.focus();
    menu.removeAttribute("open");
  }
}
