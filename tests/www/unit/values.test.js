import assert from "node:assert/strict";
import { test } from "node:test";
import { number, shorten } from "../../../www/findings/phrases.js";
import { speakerShares } from "../../../www/findings/speaker-share.js";
import { resolved, spelledOut } from "../../../www/findings/values.js";

test("money carries its scale, thin spaces and its sign", () => {
  assert.equal(resolved({ kind: "money", value: { amount: 48_000_000, currency: "GBP" } }), "£48\u202f000\u202f000");
});

test("a currency that nobody knows is written as it came", () => {
  assert.equal(resolved({ kind: "money", value: { amount: 5, currency: "not a code" } }), "5 not a code");
});

test("a bound is put into words", () => {
  assert.equal(resolved({ kind: "number", value: { amount: 100_000, bound: "over" } }), "more than 100\u202f000");
  assert.equal(resolved({ kind: "number", value: { amount: 5, bound: "min" } }), "at least 5");
});

test("a week, a month and a year each have their own wording", () => {
  assert.equal(resolved({ kind: "date", value: { from: "2021-03-22", to: "2021-03-28" } }), "22–28 March 2021");
  assert.equal(resolved({ kind: "date", value: { from: "2021-02-01", to: "2021-02-28" } }), "February 2021");
  assert.equal(resolved({ kind: "date", value: { from: "2021-01-01", to: "2021-12-31" } }), "2021");
});

test("a date that cannot be resolved comes to nothing", () => {
  assert.equal(resolved({ kind: "date", value: {} }), "");
});

test("a broken date is shown as it is, not as Invalid Date", () => {
  assert.equal(resolved({ kind: "date", value: { date: "soon" } }), "soon");
});

test("units that are words take a plural, symbols do not", () => {
  assert.equal(resolved({ kind: "duration", value: { amount: 9, unit: "month" } }), "9 months");
  assert.equal(resolved({ kind: "quantity", value: { amount: 12, unit: "km" } }), "12 km");
  assert.equal(resolved({ kind: "quantity", value: { from: 2, to: 3, unit: "mile" } }), "2 miles to 3 miles");
});

test("years and other numbers of four digits stay together", () => {
  assert.equal(number(2021), "2021");
  assert.equal(number(-1234567.5), "-1\u202f234\u202f567.5");
});

test("days in a sentence are spelled out", () => {
  assert.equal(spelledOut("2026-04-14 was a Tuesday."), "14 April 2026 was a Tuesday.");
});

test("text is shortened at a word and never inside a character", () => {
  assert.equal(shorten("one two three four", 12), "one two …");
  assert.equal(shorten("😀".repeat(10), 5).includes("\ud83d …"), false);
  assert.equal(shorten("short", 12), "short");
});

test("shares of speakers sum to one, and those beyond the fourth are others", () => {
  const speakers = Array.from({ length: 8 }, (_, index) =>
    ({ entity: null, name: index === 2 ? null : `S${index}`, words: 10 + index, quotes: 1 }));
  const shares = speakerShares(speakers);
  assert.ok(Math.abs(shares.reduce((sum, { share }) => sum + share, 0) - 1) < 1e-9);
  assert.deepEqual(shares.map(({ name }) => name), ["S7", "S6", "S5", "S4", "All others", "Nobody named"]);
  assert.deepEqual(speakerShares([]), []);
  assert.deepEqual(speakerShares([{ entity: null, name: "it", words: 3, quotes: 1 }]).map(({ name }) => name), ["Nobody named"]);
});
