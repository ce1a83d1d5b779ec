import assert from "node:assert/strict";
import { test } from "node:test";
import { segments } from "../../../www/reading/segments.js";

/** A small generator with a seed, so that a failing case can be had again. @param {number} seed */
function random(seed) {
  let state = seed;
  return (/** @type {number} */ below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

const NASTY = ["“Amid", " ", "—", "é", "e\u0301", "😀", "👩‍👩‍👧", "\ud800", "\n\n", "شالوم", "a", "Blinken", ","];

test("the pieces joined are the text, whatever overlaps", () => {
  for (let seed = 1; seed <= 400; seed += 1) {
    const next = random(seed);
    const text = Array.from({ length: next(40) }, () => NASTY[next(NASTY.length)]).join("");
    const annotations = Array.from({ length: next(25) }, (_, id) => {
      const start = next(text.length + 4) - 2;
      return { id, start, end: start + next(12) - 1 };
    });
    const cuts = Array.from({ length: next(4) }, () => next(text.length + 1));
    const pieces = segments(text, annotations, cuts);
    assert.equal(pieces.map((piece) => piece.text).join(""), text, `seed ${seed}`);
    for (const piece of pieces) {
      assert.equal(text.slice(piece.start, piece.end), piece.text, `seed ${seed}`);
      const covering = annotations.filter(({ start, end }) =>
        start >= 0 && start < end && end <= text.length && start <= piece.start && end >= piece.end);
      assert.deepEqual(new Set(piece.annotations), new Set(covering), `seed ${seed}`);
    }
  }
});

test("a name inside a claim inside a quote has all three, the longest first", () => {
  const text = "“China did it,” she said.";
  const [name, claim, quote] = [{ start: 1, end: 6 }, { start: 1, end: 13 }, { start: 0, end: 15 }];
  const piece = segments(text, [name, claim, quote]).find(({ start }) => start === 1);
  assert.deepEqual(piece?.annotations, [quote, claim, name]);
  assert.equal(piece?.text, "China");
});

test("a cut parts a piece without giving it annotations", () => {
  assert.deepEqual(segments("abcd", [], [2]).map(({ text }) => text), ["ab", "cd"]);
});

test("an empty text has no pieces", () => {
  assert.deepEqual(segments("", [{ start: 0, end: 1 }]), []);
});

test("many nested annotations take time in proportion to what they cover", () => {
  const text = "word ".repeat(40_000);
  const annotations = Array.from({ length: 40_000 }, (_, index) => ({ start: index * 5, end: index * 5 + 4 }));
  const started = performance.now();
  assert.equal(segments(text, annotations).length, 80_000);
  assert.ok(performance.now() - started < 2_000);
});
