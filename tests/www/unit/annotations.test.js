import assert from "node:assert/strict";
import { test } from "node:test";
import { annotationsOf } from "../../../www/reading/annotations.js";
import { pick } from "../../../www/reading/pick.js";
import { exampleReport, TEXT } from "./example-report.js";

/** @import { Annotation, MarkKind } from "../../../www/reading/annotations.js" */

/** @param {string} id @param {MarkKind} kind @param {number} start @param {number} end @returns {Annotation} */
const mark = (id, kind, start, end) => ({ id, kind, role: "body", start, end, text: "" });
const nested = [mark("q1", "quote", 0, 40), mark("c1", "claim", 2, 30), mark("e1", "person", 4, 9)];
/** @type {ReadonlySet<MarkKind>} */
const all = new Set(["quote", "claim", "person"]);

test("a span whose text is not the slice of the article is left out and told", () => {
  const report = exampleReport();
  report.entities[0].mentions[0].start += 1;
  report.entities[0].mentions[0].end += 1;
  const { annotations, mismatches } = annotationsOf(report, TEXT);
  assert.deepEqual(mismatches.map(({ id }) => id), ["e1"]);
  assert.ok(annotations.every(({ start, end, text }) => TEXT.slice(start, end) === text));
});

test("a report that fits has no mismatch", () => {
  assert.deepEqual(annotationsOf(exampleReport(), TEXT).mismatches, []);
});

test("a pronoun is marked only with its name, never at rest", () => {
  const pronoun = annotationsOf(exampleReport(), TEXT).annotations.find(({ text, id }) => text === "She" && id === "e1");
  assert.equal(pronoun?.role, "echo");
});

test("a click means the shortest mark, and the next click the one around it", () => {
  assert.equal(pick(nested, all, null), "e1");
  assert.equal(pick(nested, all, "e1"), "c1");
  assert.equal(pick(nested, all, "c1"), "q1");
  assert.equal(pick(nested, all, "q1"), "e1");
});

test("a click does not find what is hidden", () => {
  assert.equal(pick(nested, new Set(["quote"]), null), "q1");
  assert.equal(pick(nested, new Set(), null), null);
});
