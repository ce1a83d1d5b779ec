import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fillText, stringIndex } from "../../../www/report-text.js";
import { nastyTexts, randomText } from "../boundary/texts.js";

/** The offset in `unit` of every index that lies on a character boundary, counted one by one. */
function countedBoundaries(text, unit) {
  const boundaries = [[0, 0]];
  let index = 0;
  let offset = 0;
  for (const character of text) {
    index += character.length;
    offset += { utf16: character.length, codePoint: 1, utf8: Buffer.byteLength(character) }[unit];
    boundaries.push([offset, index]);
  }
  return boundaries;
}

describe("an offset becomes an index into the string", () => {
  for (const unit of ["utf16", "codePoint", "utf8"]) {
    test(`at every character of every nasty text, from ${unit}`, () => {
      const texts = [...Object.values(nastyTexts), ...Array.from({ length: 50 }, (_, seed) => randomText(seed, 200))];
      for (const text of texts) {
        const indexOf = stringIndex(text, unit);
        for (const [offset, index] of countedBoundaries(text, unit)) {
          assert.equal(indexOf(offset), index, `${unit} offset ${offset} in ${JSON.stringify(text)}`);
        }
      }
    });
  }

  test("in good time for a text of nothing but long characters", () => {
    const text = "😀".repeat(500_000);
    const started = performance.now();
    const indexOf = stringIndex(text, "codePoint");
    for (let offset = 0; offset < 500_000; offset += 7) assert.equal(indexOf(offset), 2 * offset);
    assert.ok(performance.now() - started < 3000);
  });
});

describe("filling in the texts", () => {
  test("reaches spans at every depth and leaves other texts alone", () => {
    const report = {
      offsetUnit: "codePoint",
      quotes: [{ start: 2, end: 4, text: "", parts: [{ start: 3, end: 4, text: "" }], speaker: null }],
      stats: { text: "" },
    };
    const filled = fillText(report, "😀abc");
    assert.equal(filled, report);
    assert.deepEqual(filled.quotes[0], {
      start: 2, end: 4, text: "bc", parts: [{ start: 3, end: 4, text: "c" }], speaker: null,
    });
    assert.equal(filled.stats.text, "");
  });
});
