import { strings } from "../strings.js";

/**
 * A run of words in a sentence of the page.
 * @typedef {{ text: string, as?: "strong" | "quoted" | "trigger" | "muted" | "warning" | "value" | "badge" }} Piece
 * @typedef {Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }} PluralForms
 */

const plurals = new Intl.PluralRules(strings.locale);
const grouped = new Intl.NumberFormat(strings.locale, { maximumFractionDigits: 3 });

/**
 * Fills the {places} of a template with pieces; a place that is not given stays empty.
 * @param {string} template
 * @param {Record<string, Piece | string>} [values]
 * @returns {Piece[]}
 */
export function pieces(template, values = {}) {
  return template.split(/(\{\w+\})/).flatMap((part) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    const value = name === undefined ? part : values[name] ?? "";
    const piece = typeof value === "string" ? { text: value } : value;
    return piece.text === "" ? [] : [piece];
  });
}

/**
 * Fills the {places} of a template with plain text.
 * @param {string} template
 * @param {Record<string, string>} [values]
 */
export function phrase(template, values = {}) {
  return plain(pieces(template, values));
}

/**
 * The form of a count that the language wants.
 * @param {PluralForms} forms
 * @param {number} n
 */
export function pluralForm(forms, n) {
  return forms[plurals.select(n)] ?? forms.other;
}

/**
 * The same with {n} filled in.
 * @param {PluralForms} forms
 * @param {number} n
 * @param {Record<string, string>} [values]
 */
export function count(forms, n, values = {}) {
  return phrase(pluralForm(forms, n), { n: number(n), ...values });
}

/**
 * A number with thin spaces between groups of three digits: 48 000 000. Four digits stay together.
 * @param {number} value
 */
export function number(value) {
  if (Math.abs(value) < 10000) return grouped.format(value).replace(/,/g, "");
  return grouped.formatToParts(value).map(({ type, value: text }) => (type === "group" ? "\u202f" : text)).join("");
}

/**
 * @param {number} share 0 to 1
 */
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
  const cut = line.slice(0, length);
  const space = cut.lastIndexOf(" ");
  // Half a surrogate pair at the end would show as a broken character.
  return `${(space > length / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, "")).replace(/[\s,;:–—-]+$/, "")} …`;
}

/** @param {string} words */
export function capitalized(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
