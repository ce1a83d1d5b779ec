import { strings } from "../strings.js";
import { number, phrase } from "./phrases.js";

/** @import { NormalizedValue, Value } from "../report-types.js" */

const days = new Intl.DateTimeFormat(strings.locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const months = new Intl.DateTimeFormat(strings.locale, { month: "long", year: "numeric", timeZone: "UTC" });

/**
 * What a value comes to, in words: "22 March 2021", "more than 100 000". Empty where the text does not tell.
 * @param {Pick<Value, "kind" | "value">} value
 * @returns {string}
 */
export function resolved({ kind, value }) {
  if (value.date !== undefined) return day(value.date);
  if (value.time !== undefined) return value.zone ? `${value.time} ${value.zone}` : value.time;
  if (value.scores) return value.scores.map(number).join("–");
  if (kind === "date") return period(String(value.from ?? ""), String(value.to ?? ""));
  const amount = typeof value.from === "number" && typeof value.to === "number"
    ? phrase(strings.value.range, { from: measure(value.from, value, kind), to: measure(value.to, value, kind) })
    : typeof value.amount === "number" ? measure(value.amount, value, kind) : "";
  if (amount === "") return "";
  return value.bound ? phrase(strings.value.bound[value.bound], { value: amount }) : amount;
}

/**
 * A day spelled out: "22 March 2021".
 * @param {string} iso YYYY-MM-DD
 */
export function day(iso) {
  const date = parse(iso);
  return date ? days.format(date) : iso;
}

/**
 * A sentence with its days spelled out.
 * @param {string} sentence
 */
export function spelledOut(sentence) {
  return sentence.replace(/\b\d{4}-\d{2}-\d{2}\b/g, day);
}

/**
 * @param {string} from YYYY-MM-DD
 * @param {string} to YYYY-MM-DD, inclusive
 */
function period(from, to) {
  const [first, last] = [parse(from), parse(to)];
  if (!first || !last) return from || to ? phrase(strings.value.range, { from: day(from), to: day(to) }) : "";
  const wholeMonths = first.getUTCDate() === 1 && new Date(last.getTime() + 86_400_000).getUTCDate() === 1;
  if (wholeMonths && from.slice(0, 4) === to.slice(0, 4)) {
    if (from.slice(5, 7) === "01" && to.slice(5, 7) === "12") return from.slice(0, 4);
    if (from.slice(0, 7) === to.slice(0, 7)) return months.format(first);
  }
  return days.formatRange(first, last).replace(/(\d)\s–\s(\d)/u, "$1–$2");
}

/** @param {string} iso */
function parse(iso) {
  const date = new Date(`${iso}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(date.getTime()) ? date : null;
}

/**
 * @param {number} amount
 * @param {NormalizedValue} value
 * @param {Value["kind"]} kind
 */
function measure(amount, value, kind) {
  if (value.currency) return money(amount, value.currency);
  if (kind === "ordinal") return phrase(strings.value.rank, { value: number(amount) });
  if (kind === "percent") return value.unit ? `${number(amount)} ${plural(value.unit, amount)}` : `${number(amount)}\u202f%`;
  return value.unit ? `${number(amount)} ${plural(value.unit, amount)}` : number(amount);
}

/**
 * @param {number} amount
 * @param {string} currency ISO 4217
 */
function money(amount, currency) {
  try {
    return new Intl.NumberFormat(strings.locale, { style: "currency", currency, currencyDisplay: "narrowSymbol",
      minimumFractionDigits: 0, maximumFractionDigits: 2 })
      .formatToParts(amount).map(({ type, value }) => (type === "group" ? "\u202f" : value)).join("");
  } catch {
    return `${number(amount)} ${currency}`;
  }
}

const WORDS = new Set(["second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "percentage point",
  "mile", "barrel"]);

/**
 * Units that are words take an s; symbols such as km, and the text's own words, do not.
 * @param {string} unit
 * @param {number} amount
 */
function plural(unit, amount) {
  if (unit === "century") return amount === 1 ? unit : "centuries";
  return WORDS.has(unit) && amount !== 1 ? `${unit}s` : unit;
}
