import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { samples } from "../../../www/samples/samples.js";

for (const { file, headline, published } of samples) {
  test(`the sample ${file} begins with the headline that the page shows and has the length of a news story`, async () => {
    const text = await readFile(new URL(`../../../www/samples/${file}`, import.meta.url), "utf8");
    assert.equal(text.split("\n")[0], headline);
    const words = text.split(/\s+/).length;
    assert.ok(words >= 250 && words <= 500, `${words} words`);
    assert.match(published, /^\d{4}-\d{2}-\d{2}$/);
  });
}
