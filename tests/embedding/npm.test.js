import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { elementReport, inPage } from "./in-page.js";

const here = fileURLToPath(new URL(".", import.meta.url));
const article = "“It works,” said Maria Lopez, the mayor of Fargo. The bridge costs $48 million.";
const project = mkdtempSync(join(tmpdir(), "article-inspector-npm-"));
after(() => rmSync(project, { recursive: true, force: true }));

/** @param {string} name @param {string} content */
const write = (name, content) => writeFileSync(join(project, name), content);

/** Runs a program in the project. @param {string} file @param {string[]} args */
const run = (file, ...args) => execFileSync(file, args, { cwd: project, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

/** Runs a tool of the tests' own, by its script. @param {string} script @param {string[]} args */
const tool = (script, ...args) => run(process.execPath, join(here, "node_modules", script), ...args);

before(() => {
  const packed = JSON.parse(execFileSync("npm", ["pack", "--json", "--pack-destination", project],
    { cwd: new URL("../../dist/npm/", import.meta.url), encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
  write("package.json", JSON.stringify({ name: "empty-project", private: true, type: "module" }));
  run("npm", "install", "--offline", "--no-audit", "--no-fund", `./${packed[0].filename}`);
});

describe("the package in an empty project", () => {
  for (const entry of ["article-inspector", "article-inspector/inline"]) {
    test(`inspects in Node, from ${entry}`, () => {
      write("node.js", `import { inspectSync, load } from "${entry}";
        await load({ worker: false });
        console.log(JSON.stringify(inspectSync(${JSON.stringify(article)})));`);
      const report = JSON.parse(run(process.execPath, "node.js"));
      assert.match(report.quotes[0].speaker.text, /^Maria Lopez/);
    });
  }

  test("is imported where there are no elements", () => {
    write("server.js", 'import { ArticleInspectorElement } from "article-inspector/element"; console.log(typeof ArticleInspectorElement);');
    assert.equal(run(process.execPath, "server.js").trim(), "function");
  });

  test("has types that a strict program compiles with", () => {
    write("typed.ts", `import { inspectSync, load, type InspectorError } from "article-inspector";
      import { inspect } from "article-inspector/inline";
      import type { ArticleInspectorElement } from "article-inspector/element";
      const loaded: { worker: boolean } = await load({ worker: false });
      const speaker: string | null | undefined = inspectSync("One.").quotes[0]?.speaker?.text;
      const report = await inspect("One.", { published: "2026-03-12" });
      // @ts-expect-error there is no such layer
      await inspect("One.", { layers: ["quote"] });
      export const all: [boolean, string | null | undefined, number, InspectorError?, ArticleInspectorElement?] =
        [loaded.worker, speaker, report.claims.length];`);
    tool("typescript/bin/tsc", "--strict", "--noEmit", "--target", "es2023", "--module", "nodenext", "--lib",
      "es2023,dom,dom.iterable", "--types", "", "typed.ts");
  });

  test("holds one module, licences and no file twice", () => {
    const folder = join(project, "node_modules/article-inspector");
    const files = readdirSync(folder, { recursive: true }).map(String);
    assert.equal(files.filter((file) => file.endsWith(".wasm")).length, 1);
    for (const file of ["LICENSE-MIT", "LICENSE-APACHE", "NOTICE", "README.md"]) assert.ok(files.includes(file), file);
    const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    assert.match(readFileSync(new URL("../../Cargo.toml", import.meta.url), "utf8"), new RegExp(`^version = "${version}"$`, "m"));
  });
});

const twoLines = {
  inspector: (/** @type {string} */ entry) => `import { inspect } from "${entry}";
    inspect(${JSON.stringify(article)}).then((report) => { globalThis.report = report; });`,
  element: (/** @type {string} */ entry) => `import "${entry}";
    document.querySelector("article-inspector").value = ${JSON.stringify(article)};`,
};

/** @param {keyof typeof twoLines} what @param {string} script */
const page = (what, script) =>
  `<!doctype html><link rel="icon" href="data:,">${script}${what === "element" ? "<article-inspector></article-inspector>" : ""}`;

/** @param {string} folder @param {string[]} [asked] endings of files that the page has to fetch */
async function works(folder, asked = []) {
  await inPage(folder, async (page, requests) => {
    const report = (await page.locator("article-inspector").count()) > 0 ? await elementReport(page)
      : await page.waitForFunction(() => /** @type {any} */ (globalThis).report).then((handle) => handle.jsonValue());
    assert.match(report.quotes[0].speaker.text, /^Maria Lopez/);
    assert.equal(page.workers().length, 1, "it runs in a worker");
    assert.equal(requests.filter((path) => path.endsWith(".wasm")).length, asked.includes(".wasm") ? 1 : 0);
  });
}

describe("the package in a build", () => {
  for (const [what, entry] of /** @type {const} */ ([["inspector", "article-inspector"], ["element", "article-inspector/element"]])) {
    test(`with Vite, two lines for the ${what}`, async () => {
      mkdirSync(join(project, "vite"), { recursive: true });
      write("vite/main.js", twoLines[what](entry));
      write("vite/index.html", page(what, '<script type="module" src="main.js"></script>'));
      tool("vite/bin/vite.js", "build", "vite", "--logLevel", "warn", "--emptyOutDir");
      await works(join(project, "vite/dist"), [".wasm"]);
    });
  }

  for (const format of ["esm", "iife"]) {
    for (const what of /** @type {const} */ (["inspector", "element"])) {
      test(`with esbuild, two lines for the ${what}, as ${format}`, async () => {
        mkdirSync(join(project, "esbuild"), { recursive: true });
        const inline = what === "element" ? 'import "article-inspector/inline";' : "";
        write("main.js", inline + twoLines[what](what === "element" ? "article-inspector/element" : "article-inspector/inline"));
        write("esbuild/index.html", page(what, `<script ${format === "esm" ? "type=module" : "defer"} src="main.js"></script>`));
        tool("esbuild/bin/esbuild", "main.js", "--bundle", `--format=${format}`, "--outdir=esbuild", "--log-level=error");
        await works(join(project, "esbuild"));
      });
    }
  }
});
