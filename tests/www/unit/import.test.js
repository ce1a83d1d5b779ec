import assert from "node:assert/strict";
import { test } from "node:test";
import { decode, fileText } from "../../../www/import/file-text.js";
import { unifyLineEnds } from "../../../www/import/line-ends.js";
import { markdownText } from "../../../www/import/markdown-text.js";

const bytes = (/** @type {number[]} */ ...list) => Uint8Array.from(list);

test("line ends become one, the byte order mark goes, everything else stays", () => {
  assert.equal(unifyLineEnds("\ufeffone\r\ntwo\rthree\nfour\u00a0five\u00ad"), "one\ntwo\nthree\nfour\u00a0five\u00ad");
});

test("text in UTF-8, UTF-16 and Windows-1252 is read", () => {
  assert.equal(decode(new TextEncoder().encode("“é” 😀")), "“é” 😀");
  assert.equal(decode(bytes(0xff, 0xfe, 0x41, 0x00, 0xe9, 0x00)), "Aé");
  assert.equal(decode(bytes(0xfe, 0xff, 0x00, 0x41)), "A");
  assert.equal(decode(bytes(0x41, 0xe9)), "Aé");
});

test("a picture is refused as not being text", () => {
  const png = bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d);
  assert.throws(() => decode(png), { code: "not-text" });
});

test("a file is refused with the reason, and read by its ending", async () => {
  const file = (/** @type {string} */ name, /** @type {string} */ content, type = "") => Object.assign(new Blob([content], { type }), { name });
  await assert.rejects(fileText(file("report.pdf", "%PDF-1.7")), { code: "file-type" });
  await assert.rejects(fileText(file("empty.txt", " \n ")), { code: "empty-file" });
  assert.equal(await fileText(file("A.TXT", "one\r\ntwo")), "one\ntwo");
  assert.equal(await fileText(file("a.md", "# Title\n\nSome *text*.")), "Title\n\nSome text.");
  assert.equal(await fileText(file("noending", "plain", "text/plain")), "plain");
});

test("Markdown loses its marks and keeps its words", () => {
  const source = "---\ntitle: x\n---\n# Port *closes* #\n\n> **“We go,”** said [Ada Krol](https://example.org/a_b).\n\n"
    + "![boat](boat.jpg)\n\n- first\n- second\n\n***\n\n```\ncode\n```\n2 * 3 * 4 and snake_case_name, 5\\* stars\n";
  assert.equal(markdownText(source), "Port closes\n\n“We go,” said Ada Krol.\n\nfirst\nsecond\n\ncode\n\n2 * 3 * 4 and snake_case_name, 5* stars");
});

test("a plain article passes through the Markdown reader unchanged", () => {
  const article = "Headline\n\nIt cost $5 - a record. “So what?” he asked... #1 in the country (really).";
  assert.equal(markdownText(article), article);
});
