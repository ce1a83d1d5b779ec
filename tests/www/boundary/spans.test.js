import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { inspectSync, load } from "../../../www/inspector.js";
import { nastyTexts, randomText } from "./texts.js";
import { countedLength, countedSlice, spansOf } from "./spans.js";

const units = ["utf16", "codePoint", "utf8"];

function assertSpansAreSlices(text, unit) {
  const report = inspectSync(text, { offsets: unit });
  assert.equal(report.offsetUnit, unit);
  assert.equal(report.document.length, countedLength(text, unit));
  let count = 0;
  for (const { path, span } of spansOf(report)) {
    assert.ok(span.start < span.end && span.end <= report.document.length, `${path} is ${span.start} to ${span.end}`);
    assert.equal(span.text, countedSlice(text, unit, span), path);
    count++;
  }
  return count;
}

describe("the text of every span is the slice of the caller's string", () => {
  before(() => load({ worker: false }));

  for (const unit of units) {
    for (const [name, text] of Object.entries(nastyTexts)) {
      test(`${name}, in ${unit}`, () => {
        const count = assertSpansAreSlices(text, unit);
        assert.equal(count > 0, text.trim() !== "", "a text with words in it has spans");
      });
    }
    test(`two hundred random texts, in ${unit}`, () => {
      for (let seed = 1; seed <= 200; seed++) assertSpansAreSlices(randomText(seed, 60), unit);
    });
  }

  test("a lone surrogate is given back as it came", () => {
    const { document } = inspectSync("A \ud800 b.");
    assert.equal(document.sentences[0].text, "A \ud800 b.");
  });
});
