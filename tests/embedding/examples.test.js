import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { elementReport, inPage } from "./in-page.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const copy = mkdtempSync(join(tmpdir(), "article-inspector-examples-"));
cpSync(join(root, "examples"), join(copy, "examples"), { recursive: true, filter: (path) => !/node_modules|vite.dist/.test(path) });
symlinkSync(join(root, "dist"), join(copy, "dist"));
after(() => rmSync(copy, { recursive: true, force: true }));

/** Those that are not run here: one ran before, and the others serve until they are stopped. */
const LEFT_OUT = /^(?:cargo xtask dist|npx vite preview|python3 -m http\.server)$/;

/** Runs what an example's README says, line by line. @param {string} example @returns {string} what the last line printed */
function asWritten(example) {
  const readme = readFileSync(join(copy, "examples", example, "README.md"), "utf8");
  const lines = /```sh\n([^]*?)```/.exec(readme)?.[1].trim().split("\n") ?? [];
  const commands = lines.filter((line) => !LEFT_OUT.test(line));
  assert.ok(commands.length >= 2 && commands.length < lines.length, String(lines));
  return execFileSync("bash", ["-euc", commands.join("\n")], { cwd: copy, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

describe("the examples run as their READMEs say", () => {
  test("node", () => {
    assert.match(asWritten("node"), /^Maria Lopez: “We looked for a way.*^claims: \d+$/ms);
  });

  test("vite", async () => {
    asWritten("vite");
    await inPage(join(copy, "examples/vite/dist"), async (page) => {
      assert.match((await elementReport(page)).quotes[0].speaker.text, /^Maria Lopez/);
      assert.equal(page.workers().length, 1);
    });
  });

  test("plain-page", async () => {
    asWritten("plain-page");
    await inPage(join(copy, "examples/plain-page"), async (page) => {
      assert.ok((await elementReport(page)).quotes.length >= 2);
      assert.equal(page.workers().length, 1);
    });
  });
});
