import assert from "node:assert/strict";
import { test } from "node:test";
import { shortNames } from "../../../xtask/dist/short-names.js";

const sheet = "a { --_ink: var(--article-inspector-ink, red); color: var(--_ink); top: var(--_far, 0) }";

test("private custom properties get short names, the ones that pages set keep theirs", () => {
  assert.equal(shortNames([sheet])(sheet), "a { --A: var(--article-inspector-ink, red); color: var(--A); top: var(--B, 0) }");
});

test("a script that sets a property finds it under the same short name, in whatever order the sheets come", () => {
  const sheets = [sheet, "b { --_far: 1px; --_ink: blue }"];
  for (const order of [sheets, sheets.toReversed()]) {
    assert.equal(shortNames(order)('style.setProperty("--_far", "1")'), 'style.setProperty("--B", "1")');
  }
});

test("no two properties share a name", () => {
  const names = Array.from({ length: 80 }, (_, index) => `--_${String.fromCharCode(97 + (index % 26), 97 + Math.floor(index / 26))}`);
  assert.equal(new Set(names.map(shortNames(names))).size, names.length);
});

test("a name that no sheet has is a mistake and not a new name", () => {
  assert.throws(() => shortNames([sheet])("--_inc"), /--_inc is in no style sheet/);
});
