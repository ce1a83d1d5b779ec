import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { minifiedCss } from "./bundle.js";
import { dataParts } from "./data-parts.js";
import { www } from "./folders.js";
import { wasmSections } from "./wasm-sections.js";

const { elementStyles } = await import(new URL("pkg/styles.js", www).href);
const { reportStyles } = await import(new URL("pkg/report-styles.js", www).href);
const elementCss = Buffer.from(await minifiedCss(elementStyles));
const reportCss = Buffer.from(await minifiedCss(reportStyles));

/** How the rows of models begin; the name of the file in src/models/ follows. */
const MODEL = "model: ";

/**
 * Prints the table of sizes and checks it against limits.json, in bytes: over a limit fails.
 * @param {{ wasm: Buffer, page: Buffer[], later: Buffer[], fallback: Buffer[], worker: Buffer, pageCss: Buffer, html: Buffer }} parts
 * @param {string} target cargo's folder for what it builds
 * @returns {boolean} whether every part keeps to its limit
 */
export function checkSizes({ wasm, page, later, fallback, worker, pageCss, html }, target) {
  // wasm-opt cuts data at every run of zeros, so its parts are found in the module as it was before.
  const built = readFileSync(new URL("pkg/article_inspector_bg.wasm", www));
  const { names, lists, models, rest } = dataParts(section(built, "data"), target);
  // The element's style sheets are strings in the page's scripts; each is counted on its own.
  const [start, after] = [without(page, elementCss), without(later, reportCss)];
  const table = [
    size("wasm", wasm),
    sum("wasm: code with its strings and tables", [section(wasm, "code"), rest]),
    size("wasm: map of names", names),
    size("wasm: other lists", lists),
    sum("wasm: all lists", [names, lists]),
    ...Array.from(models, ([name, model]) => size(`${MODEL}${name}`, model)),
    sum("page and element: JavaScript to start", start),
    sum("page and element: JavaScript after the start", after),
    size("worker: JavaScript", worker),
    sum("JavaScript only where there is no worker", fallback),
    sum("all JavaScript", [...start, ...after, worker, ...fallback]),
    size("style sheets to start", Buffer.concat([pageCss, elementCss])),
    size("style sheets after the start", reportCss),
    sum("JavaScript and style sheets to start, as they travel", [...page, worker, pageCss]),
    sum("JavaScript and style sheets, as they travel", [...page, ...later, worker, pageCss]),
    sum("everything a page downloads", [wasm, ...page, ...later, worker, pageCss]),
    size("single file", html),
  ];
  /** @type {Record<string, { raw?: number, brotli?: number }>} */
  const limits = JSON.parse(readFileSync(new URL("limits.json", import.meta.url), "utf8"));
  const over = [];
  console.log("| bytes | raw | limit | brotli | limit |\n|---|---:|---:|---:|---:|");
  for (const row of table) {
    const limit = limits[row.name] ?? {};
    delete limits[row.name];
    console.log(`| ${row.name} | ${row.raw} | ${limit.raw ?? ""} | ${row.brotli} | ${limit.brotli ?? ""} |`);
    for (const unit of /** @type {const} */ (["raw", "brotli"])) {
      const excess = row[unit] - (limit[unit] ?? Infinity);
      if (excess > 0) over.push(`${row.name}: ${excess} bytes over the limit of ${limit[unit]} (${unit})`);
    }
  }
  for (const name of Object.keys(limits)) {
    // Models come one by one, and each has its limit from the start.
    if (!name.startsWith(MODEL)) over.push(`limits.json has a limit for "${name}", which is not in the table`);
  }
  for (const line of over) console.error(`dist: ${line}`);
  return over.length === 0;
}

/** @param {Buffer} wasm @param {string} name @returns {Buffer} */
function section(wasm, name) {
  return Buffer.concat(wasmSections(wasm).filter((each) => each.name === name).map(({ content }) => content));
}

/** @param {string} name @param {Buffer} content */
function size(name, content) {
  return { name, raw: content.length, brotli: brotli(content) };
}

/** Scripts without the style sheet that one of them holds as a string. @param {Buffer[]} scripts @param {Buffer} styles */
function without(scripts, styles) {
  const quoted = JSON.stringify(styles.toString()).slice(1, -1);
  const rest = scripts.map((script) => Buffer.from(script.toString().replace(quoted, "").replace(styles.toString(), "")));
  if (Buffer.concat(rest).equals(Buffer.concat(scripts))) throw new Error("a style sheet is not found in the page's scripts");
  return rest;
}

/** @param {string} name @param {Buffer[]} files each compressed on its own, as they travel */
function sum(name, files) {
  const sizes = files.map((file) => size(name, file));
  return { name, raw: total(sizes.map(({ raw }) => raw)), brotli: total(sizes.map((each) => each.brotli)) };
}

/** @param {number[]} numbers */
const total = (numbers) => numbers.reduce((one, other) => one + other, 0);

/** @param {Buffer} content */
function brotli(content) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  return brotliCompressSync(content, { params }).length;
}
