import assert from "node:assert/strict";
import { test } from "node:test";
import { cardOf } from "../../../www/findings/card.js";
import { findingsOf } from "../../../www/findings/findings.js";
import { plain } from "../../../www/findings/phrases.js";
import { exampleReport, span, TEXT } from "./example-report.js";

/** @param {string} id @param {import("../../../www/report-types.js").Report} [report] */
function card(id, report = exampleReport()) {
  const finding = findingsOf(report, TEXT).find((candidate) => candidate.id === id);
  assert.ok(finding);
  return cardOf(finding, report, TEXT);
}

test("a quote reads as a sentence: who, in what role, told whom, through whom", () => {
  assert.equal(plain(card("q1").sentence), "Ada Krol, Mayor, told residents (via Port Herald)");
});

test("whom somebody told is not read beyond the next mark or the word that", () => {
  const report = exampleReport();
  report.quotes[0].cue = { ...span("told"), lemma: "say", stance: "neutral" };
  assert.equal(plain(card("q1", report).sentence), "Ada Krol, Mayor, told (via Port Herald)");
});

test("a quote without a speaker says so", () => {
  const report = exampleReport();
  report.quotes[0].speaker = null;
  assert.match(plain(card("q1", report).sentence), /^No speaker found/);
  assert.equal(findingsOf(report, TEXT).find(({ id }) => id === "q1")?.open, true);
});

test("a claim in the article's own voice says that it gives no source, and never that it is false", () => {
  const { sentence, footnote, excerpt, facts } = card("c1");
  assert.match(plain(sentence), /own voice/);
  assert.equal(footnote, "Flagged as checkable. Not a judgement of truth.");
  assert.deepEqual(excerpt.filter(({ as }) => as === "trigger").map(({ text }) => text), ["48"]);
  assert.equal(plain(excerpt), "She cut 48 jobs");
  assert.ok(facts.includes("In full: Ada Krol cut 48 jobs"));
});

test("a name that is not certain says how sure it is", () => {
  assert.ok(card("e2").facts.some((fact) => fact.includes("50\u202f%")));
  assert.ok(card("e1").facts.every((fact) => !fact.includes("sure")));
});

test("a pronoun does not count as being named", () => {
  assert.ok(card("e1").facts.some((fact) => fact.startsWith("Named once")));
});

test("a relative day shows the day that it means and what it was counted from", () => {
  const { sentence, facts } = card("v1");
  assert.equal(plain(sentence), "Monday → 16 March 2026");
  assert.deepEqual(facts, ["Counted from the day of publication, 12 March 2026."]);
});

test("a number that says it all already has no arrow", () => {
  assert.equal(plain(card("v2").sentence), "48");
});

test("every line of the list says in words what it is", () => {
  const lines = findingsOf(exampleReport(), TEXT).map(({ prefix, title, note }) => `${prefix}${plain(title)} ${note}`);
  assert.deepEqual(lines, [
    "Direct quote: Ada Krol, Mayor, told residents (via Port Herald) “We will close it on Monday,”",
    "Claim 1: She cut 48 jobs figure, event · no source",
    "Ada Krol, Mayor Person", "Port Herald Organisation",
    "Monday → 16 March 2026 Date", "48 Number",
  ]);
});

test("a rule that explains itself gives the reason", () => {
  const report = exampleReport();
  const finding = findingsOf(report, TEXT).find(({ id }) => id === "v1");
  assert.ok(finding);
  const rules = new Map([["value.date.weekday", "A weekday is the latest one before the day of publication."]]);
  assert.deepEqual(cardOf(finding, report, TEXT, rules).why.map(plain), ["A weekday is the latest one before the day of publication."]);
});

test("according to stands before its source, not after it", () => {
  const report = exampleReport();
  report.quotes[0] = { ...report.quotes[0], via: null, speaker: { entity: null, ...span("the Port Herald"), certainty: "stated" },
    cue: { ...span("according to"), lemma: "according to", stance: "neutral" } };
  assert.equal(plain(card("q1", report).sentence), "According to the Port Herald");
});

test("a doubtful wording says what is wrong with it and which rule found it", () => {
  const report = exampleReport();
  report.wording = [{ id: "w1", ...span("cut"), category: "loadedVerb", message: "It judges.", suggestion: "ended", rule: "wording.loaded-verb" }];
  const { sentence, facts, why, rule } = card("w1", report);
  assert.deepEqual([plain(sentence), facts, why.map(plain), rule], ["“cut”", ["Plainer: ended."], ["It judges."], "wording.loaded-verb"]);
});
