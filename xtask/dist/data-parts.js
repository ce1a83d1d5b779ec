import { existsSync, readFileSync, readdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { root } from "./folders.js";

/**
 * What the module's data is made of: files of the project that the compiler put in whole, and the rest, which are
 * strings and tables of the code.
 * @param {Buffer} data the module's data section
 * @param {string} target cargo's folder for what it builds
 * @returns {{ names: Buffer, lists: Buffer, models: Map<string, Buffer>, rest: Buffer }}
 *   `names`: the packed map of names and its tables; `lists`: the texts of all other lists, one behind the other; models by file name
 */
export function dataParts(data, target) {
  let rest = data;
  /** @param {Buffer} file @returns {boolean} whether it is in the data; it is then cut out of the rest */
  const take = (file) => {
    const start = rest.indexOf(file);
    if (start >= 0) rest = Buffer.concat([rest.subarray(0, start), rest.subarray(start + file.length)]);
    return start >= 0;
  };
  const build = namesBuilds(target).find(([map]) => take(map));
  if (!build) throw new Error("the map of names is not found in the module");
  const names = Buffer.concat([build[0], ...build.slice(1).filter(take)]);
  const models = new Map(files(new URL("src/models/", root), /\.bin$/)
    .map((url) => /** @type {const} */ ([url.pathname.replace(/^.*\//, ""), readFileSync(url)]))
    .filter(([, model]) => take(model)));
  const lists = files(new URL("src/lexicon/", root), /\.txt$/).map((url) => readFileSync(url)).filter(take);
  return { names, lists: Buffer.concat(lists), models, rest };
}

/**
 * What build.rs packed, in every build that cargo remembers: the map, and the two tables that it leads to.
 * @param {string} target
 */
function namesBuilds(target) {
  const builds = new URL("wasm32-unknown-unknown/wasm/build/", pathToFileURL(`${target}/`));
  return files(builds, /\/names\.fst$/).map((url) => {
    const tables = readFileSync(new URL("names.rs", url), "utf8");
    const [, classes, items] = /CLASSES[^=]*= \[(.*)\];[^]*ITEMS[^=]*= \[(.*)\];/.exec(tables) ?? [];
    return [readFileSync(url), Buffer.from(new Uint32Array(JSON.parse(`[${items}]`)).buffer), classTable(classes)];
  });
}

/** Pairs of 64 and 16 bits as they lie in memory. @param {string} classes `(1, 0), (2, 5)` */
function classTable(classes) {
  const pairs = classes.split("), (").map((pair) => pair.match(/\d+/g) ?? []);
  const table = Buffer.alloc(pairs.length * 16);
  pairs.forEach(([lists, identity], row) => {
    table.writeBigUInt64LE(BigInt(lists), row * 16);
    table.writeUInt16LE(Number(identity), row * 16 + 8);
  });
  return table;
}

/** @param {URL} folder @param {RegExp} ending @returns {URL[]} the files in it and below, in the order of their names */
function files(folder, ending) {
  if (!existsSync(folder)) return [];
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const urls = found.map(({ name, parentPath }) => pathToFileURL(`${parentPath}/${name}`));
  return urls.filter(({ pathname }) => ending.test(pathname)).sort((one, other) => (one.href < other.href ? -1 : 1));
}
