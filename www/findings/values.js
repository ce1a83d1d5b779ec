import * as strings from "../report-strings.js";
import { locale } from "../strings.js";
import { number, phrase, thinSpaced } from "./phrases.js";

/** @import { NormalizedValue, Value } from "../report-types.js" */

/** @param {Intl.DateTimeFormatOptions} parts */
const dates = (parts) => new Intl.DateTimeFormat(locale, { ...parts, month: "long", year: "numeric", timeZone: "UTC" });
const days = dates({ day: "numeric" });
const months = dates({});

/**
 * What a value comes to, in words: "22 March 2021", "more than 100 000". Empty where the text does not tell.
 * @param {Pick<Value, "kind" | "value">} value
 * @returns {string}
 */
export function resolved({ kind, value }) {
  const { date, time, zone, scores, from, to, amount, bound } = value;
  if (date !== undefined) return day(date);
  if (time !== undefined) return zone ? `${time} ${zone}` : time;
  if (scores) return scores.map(number).join("–");
  if (kind === "date") return period(String(from ?? ""), String(to ?? ""));
  const measured = typeof from === "number" && typeof to === "number" ? range(measure(from, value, kind), measure(to, value, kind))
    : typeof amount === "number" ? measure(amount, value, kind) : "";
  return measured && bound ? phrase(strings.valueBound[bound], { value: measured }) : measured;
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
  return sentence.replace(/\b\d{4}-\d\d-\d\d\b/g, day);
}

/** @param {string} from @param {string} to */
function range(from, to) {
  return phrase(strings.valueRange, { from, to });
}

/**
 * @param {string} from YYYY-MM-DD
 * @param {string} to YYYY-MM-DD, inclusive
 */
function period(from, to) {
  const [first, last] = [parse(from), parse(to)];
  if (!first || !last) return from || to ? range(day(from), day(to)) : "";
  const wholeMonths = first.getUTCDate() === 1 && new Date(+last + 86_400_000).getUTCDate() === 1;
  if (wholeMonths && from.slice(0, 4) === to.slice(0, 4)) {
    if (from.slice(5, 7) === "01" && to.slice(5, 7) === "12") return from.slice(0, 4);
    if (from.slice(0, 7) === to.slice(0, 7)) return months.format(first);
  }
  return days.formatRange(first, last).replace(/(\d)\s–\s(\d)/u, "$1–$2");
}

/** @param {string} iso */
function parse(iso) {
  const date = new Date(`${iso}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(iso) && !Number.isNaN(+date) ? date : null;
}

/**
 * @param {number} amount
 * @param {NormalizedValue} value
 * @param {Value["kind"]} kind
 */
function measure(amount, { currency, unit }, kind) {
  if (currency) return money(amount, currency);
  if (kind === "ordinal") return phrase(strings.valueRank, { value: number(amount) });
  if (unit) return `${number(amount)} ${amount === 1 ? unit : plural(unit)}`;
  return number(amount) + (kind === "percent" ? "\u202f%" : "");
}

/**
 * @param {number} amount
 * @param {string} currency ISO 4217
 */
function money(amount, currency) {
  try {
    return thinSpaced(new Intl.NumberFormat(locale, { style: "currency", currency, currencyDisplay: "narrowSymbol",
      minimumFractionDigits: 0, maximumFractionDigits: 2 }), amount);
  } catch {
    return `${number(amount)} ${currency}`;
  }
}

/**
 * Units that are words take an s; symbols such as km, and the text's own words, do not.
 * @param {string} unit
 */
function plural(unit) {
  if (unit === "century") return "centuries";
  return /^(second|minute|hour|day|week|month|quarter|year|decade|percentage point|mile|barrel)$/.test(unit) ? `${unit}s` : unit;
}
