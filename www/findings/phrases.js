import { locale } from "../strings.js";

/**
 * A run of words in a sentence of the page.
 * @typedef {{ text: string, as?: "strong" | "trigger" | "warning" | "value" | "badge" }} Piece
 */

const plurals = new Intl.PluralRules(locale);
const used = plurals.resolvedOptions().pluralCategories;
/** In the order in which `report-strings.js` writes the forms of a count. */
const categories = ["zero", "one", "two", "few", "many", "other"].filter((each) => used.includes(/** @type {any} */ (each)));
const grouped = new Intl.NumberFormat(locale, { maximumFractionDigits: 3, useGrouping: "min2" });

/**
 * Fills the {places} of a template with pieces; a place that is not given stays empty.
 * @param {string} template
 * @param {Record<string, Piece | string | undefined>} [values]
 * @returns {Piece[]}
 */
export function pieces(template, values = {}) {
  // Every second part is the name of a place.
  const parts = template.split(/\{(\w+)\}/).map((part, index) => (index % 2 ? values[part] ?? "" : part));
  return parts.map((part) => (typeof part === "string" ? { text: part } : part)).filter(({ text }) => text);
}

/**
 * Fills the {places} of a template with plain text.
 * @param {string} template
 * @param {Record<string, string | undefined>} [values]
 */
export function phrase(template, values) {
  return plain(pieces(template, values));
}

/**
 * The form of a count that the language wants.
 * @param {string} forms
 * @param {number} n
 */
export function pluralForm(forms, n) {
  const list = forms.split("|");
  return list[categories.indexOf(plurals.select(n))] ?? list[0];
}

/**
 * The same with {n} filled in.
 * @param {string} forms
 * @param {number} n
 * @param {Record<string, string>} [values]
 */
export function count(forms, n, values) {
  return phrase(pluralForm(forms, n), { n: number(n), ...values });
}

/**
 * A number with thin spaces between groups of three digits: 48 000 000. Four digits stay together.
 * @param {number} value
 */
export function number(value) {
  return thinSpaced(grouped, value);
}

/** @param {Intl.NumberFormat} format @param {number} value */
export function thinSpaced(format, value) {
  return format.formatToParts(value).map(({ type, value: text }) => (type === "group" ? "\u202f" : text)).join("");
}

/** @param {number} share 0 to 1 */
export function percent(share) {
  return `${Math.round(share * 100)}\u202f%`;
}

/**
 * The words of pieces without their looks.
 * @param {readonly Piece[]} list
 */
export function plain(list) {
  return list.map(({ text }) => text).join("");
}

/**
 * Text on one line, cut at a word before `length` characters, with an ellipsis where it was cut.
 * @param {string} text
 * @param {number} length
 */
export function shorten(text, length) {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= length) return line;
  // Half a surrogate pair at the end would show as a broken character.
  const cut = line.slice(0, length).replace(/[\ud800-\udbff]$/, "");
  const space = cut.lastIndexOf(" ");
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–—-]+$/, "")} …`;
}

/** @param {string} words */
export function capitalized(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Words of the article, set apart. @param {{ text: string }} span */
export function quoted({ text }) {
  return `“${text}”`;
}
