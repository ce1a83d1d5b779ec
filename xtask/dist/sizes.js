import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { minifiedCss } from "./bundle.js";
import { www } from "./folders.js";
import { wasmSections } from "./wasm-sections.js";

const { elementStyles } = await import(new URL("pkg/styles.js", www).href);
const elementCss = Buffer.from(await minifiedCss(elementStyles));

/**
 * Prints the table of sizes and checks it against limits.json, in bytes: over a limit fails, and what is over its aim
 * is told every time.
 * @param {{ wasm: Buffer, page: Buffer, fallback: Buffer, worker: Buffer, pageCss: Buffer, html: Buffer }} parts
 * @returns {boolean} whether every part keeps to its limit
 */
export function checkSizes({ wasm, page, fallback, worker, pageCss, html }) {
  const section = (/** @type {string} */ name) =>
    Buffer.concat(wasmSections(wasm).filter((each) => each.name === name).map(({ content }) => content));
  const table = [
    size("wasm", wasm),
    size("wasm: code", section("code")),
    size("wasm: data (lists, models, strings)", section("data")),
    // The element's style sheet is a string in the page's script; each is counted on its own.
    size("page and element: JavaScript", page, elementCss),
    size("worker: JavaScript", worker),
    size("JavaScript only where there is no worker", fallback),
    size("style sheets", Buffer.concat([pageCss, elementCss])),
    sum("JavaScript and style sheets, as they travel", [page, worker, pageCss]),
    sum("everything a page downloads", [wasm, page, worker, pageCss]),
    size("single file", html),
  ];
  /** @type {Record<string, { raw?: number, brotli?: number, aim?: number }>} */
  const limits = JSON.parse(readFileSync(new URL("limits.json", import.meta.url), "utf8"));
  const over = [];
  const missed = [];
  console.log("| bytes | raw | limit | brotli | limit |\n|---|---:|---:|---:|---:|");
  for (const row of table) {
    const limit = limits[row.name] ?? {};
    delete limits[row.name];
    console.log(`| ${row.name} | ${row.raw} | ${limit.raw ?? ""} | ${row.brotli} | ${limit.brotli ?? ""} |`);
    for (const unit of /** @type {const} */ (["raw", "brotli"])) {
      const excess = row[unit] - (limit[unit] ?? Infinity);
      if (excess > 0) over.push(`${row.name}: ${excess} bytes over the limit of ${limit[unit]} (${unit})`);
      if (limit[unit] && limit.aim && row[unit] > limit.aim) {
        missed.push(`${row.name}: ${row[unit] - limit.aim} bytes over the aim of ${limit.aim} (${unit})`);
      }
    }
  }
  for (const name of Object.keys(limits)) over.push(`limits.json has a limit for "${name}", which is not in the table`);
  for (const line of [...missed, ...over]) console.error(`dist: ${line}`);
  return over.length === 0;
}

/** @param {string} name @param {Buffer} content @param {Buffer} [inside] counted elsewhere */
function size(name, content, inside = Buffer.alloc(0)) {
  if (inside.length === 0) return { name, raw: content.length, brotli: brotli(content) };
  const quoted = JSON.stringify(inside.toString()).slice(1, -1);
  const text = content.toString();
  const [before, after] = [quoted, inside.toString()].map((part) => text.split(part)).find((halves) => halves.length === 2) ?? [];
  if (before === undefined) throw new Error(`${name}: the style sheet is not found inside`);
  return size(name, Buffer.from(before + after));
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
