import assert from "node:assert/strict";
import { test } from "node:test";
import { blocks } from "../../../www/reading/blocks.js";
import { exampleReport, TEXT } from "./example-report.js";

test("blocks touch and cover the text, and the headline is told apart", () => {
  const list = blocks(TEXT, exampleReport().document);
  assert.deepEqual(list.map(({ kind }) => kind), ["headline", "gap", "paragraph"]);
  assert.equal(list.map(({ start, end }) => TEXT.slice(start, end)).join(""), TEXT);
});

test("words outside every paragraph are shown, not dropped", () => {
  const none = { paragraphs: [], headline: null, byline: null, dateline: null };
  assert.deepEqual(blocks("stray words", none), [{ start: 0, end: 11, kind: "paragraph" }]);
});

test("paragraphs that overlap or lie outside do not break the cover", () => {
  const text = "one\n\ntwo";
  const paragraphs = [{ start: 0, end: 3, text: "one" }, { start: 2, end: 8, text: "" }, { start: 5, end: 99, text: "" }];
  const list = blocks(text, { paragraphs, headline: null, byline: null, dateline: null });
  assert.equal(list.map(({ start, end }) => text.slice(start, end)).join(""), text);
});
