import { readFileSync, readdirSync } from "node:fs";
import { www } from "./folders.js";

/** Custom properties that no page may set: those it may are named `--article-inspector-…`. */
const PRIVATE = /--_[a-z-]+/g;

/**
 * A function that gives the private custom properties of style sheets names of a letter or two, in sheets and in
 * scripts that set them. Minifiers leave these names alone, because they cannot know that nobody else uses them.
 * @param {string[]} sheets all that are used together
 * @returns {(text: string) => string} throws at a name that is in no sheet
 */
export function shortNames(sheets) {
  const counts = new Map();
  for (const [name] of sheets.join("\n").matchAll(PRIVATE)) counts.set(name, (counts.get(name) ?? 0) + 1);
  // The most frequent first; the name decides among equals, so that a build gives the same names as the one before.
  const names = [...counts.keys()].sort((one, other) => counts.get(other) - counts.get(one) || (one < other ? -1 : 1));
  const short = new Map(names.map((name, index) => [name, `--${index.toString(36).replace(/^\d/, (digit) => LETTERS[digit])}`]));
  return (text) => text.replace(PRIVATE, (name) => {
    const found = short.get(name);
    if (!found) throw new Error(`${name} is in no style sheet`);
    return found;
  });
}

/** Stand for the digits 0 to 9 at the start of a name: capitals, which no other name begins with. */
const LETTERS = "ABCDEFGHIJ";

/** The short names of the page's and the element's sheets, which are worn together. */
export const shortened = shortNames(readdirSync(www, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".css")).sort().map((file) => readFileSync(new URL(file.replaceAll("\\", "/"), www), "utf8")));
