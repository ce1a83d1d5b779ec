import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { browsers } from "./browsers/browsers.js";

const shipped = readFileSync(new URL("../../dist/article-inspector.html", import.meta.url), "utf8");
const folder = mkdtempSync(join(tmpdir(), "article-inspector-"));
after(() => rmSync(folder, { recursive: true, force: true }));

/** The file as it would be on a stick, with spaces in its path. @param {string} name @param {string} content */
function onDisk(name, content) {
  mkdirSync(join(folder, "a stick"), { recursive: true });
  const path = join(folder, "a stick", `${name}.html`);
  writeFileSync(path, content);
  return pathToFileURL(path).href;
}

/** The file under another policy. @param {string} found @param {string} put */
function underPolicy(found, put) {
  assert.ok(shipped.includes(found), `the policy holds ${found}`);
  return shipped.replace(found, () => put);
}

/** Waits for the notice, which comes late so that it does not flash. @param {any} page @param {RegExp} words */
async function shows(page, words) {
  for (let tries = 0; ; tries++) {
    const text = await page.evaluate(() => document.body.innerText);
    if (words.test(text)) return;
    if (tries === 20) assert.match(text, words);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

for (const { name, skip, open } of browsers) {
  describe(`the single file, opened from a disk in ${name}`, { skip }, () => {
    /**
     * @param {string} content
     * @param {{ before?: string }} [options]
     * @param {(page: any, requests: string[]) => Promise<void>} check
     */
    async function inFile(content, { before } = {}, check) {
      const { page, requests, close } = await open(before);
      try {
        await page.goto(onDisk(name, content));
        await check(page, requests);
      } finally {
        await close();
      }
    }

    /** @param {any} page */
    async function inspectSample(page) {
      await page.click("button.sample");
      await page.waitForSelector('article-inspector[state="result"]', { timeout: 20_000 });
      const { quotes } = await page.evaluate(() => /** @type {any} */ (document.querySelector("article-inspector")).report);
      assert.ok(quotes.length > 3, `${quotes.length} quotes`);
    }

    const pageNotice = (/** @type {any} */ page) => page.evaluate(() => document.querySelector(".page-notice")?.textContent ?? "");
    const errorNotice = (/** @type {any} */ page) => page.waitForSelector('article-inspector[state="error"]').then(() =>
      page.evaluate(() => document.querySelector("article-inspector")?.shadowRoot?.querySelector(".notice")?.textContent));

    test("inspects an article in a worker, and asks nobody for anything", () => inFile(shipped, {}, async (page, requests) => {
      await inspectSample(page);
      assert.equal(await pageNotice(page), "");
      const others = requests.filter((url) => url !== page.url() && !/^(?:data|blob):/.test(url));
      assert.deepEqual(others, []);
      const folder = fileURLToPath(new URL("../../target/embedding/", import.meta.url));
      mkdirSync(folder, { recursive: true });
      await page.screenshot({ path: join(folder, `single-file-${name.toLowerCase()}.png`) });
    }));

    test("cannot connect to anything, whatever ran in it", () => inFile(shipped, {}, async (page) => {
      onDisk("neighbour", "another file");
      const outcomes = await page.evaluate(() => Promise.all(
        ["data:text/plain,a", "https://localhost/", "neighbour.html"].map((url) => fetch(url).then(() => url, () => "refused"))));
      assert.deepEqual(outcomes, ["refused", "refused", "refused"]);
    }));

    test("says what to do when WebAssembly is forbidden", () =>
      inFile(underPolicy(" 'wasm-unsafe-eval'", ""), {}, async (page) => {
        assert.match(await errorNotice(page), /forbids WebAssembly.*another browser/);
      }));

    test("says what to do when the browser has no WebAssembly", () =>
      inFile(shipped, { before: "delete globalThis.WebAssembly" }, async (page) => {
        assert.match(await errorNotice(page), /WebAssembly is switched off.*A browser from 2024/);
      }));

    test("says what to do when the browser cannot unpack the module", () =>
      inFile(shipped, { before: "globalThis.DecompressionStream = class { constructor() { throw new TypeError('format'); } }" },
        async (page) => {
          assert.match(await errorNotice(page), /too old/);
        }));

    test("works in the page's own thread, and says so, when workers are forbidden", () =>
      inFile(underPolicy("worker-src blob:", "worker-src 'none'"), {}, async (page) => {
        await page.waitForSelector(".page-notice");
        assert.match(await pageNotice(page), /no worker/);
        await inspectSample(page);
      }));

    test("does not wait long for a worker that says nothing", () =>
      inFile(shipped, { before: "globalThis.Worker = class extends EventTarget { postMessage() {} terminate() {} }" },
        async (page) => {
          const started = performance.now();
          await inspectSample(page);
          const seconds = (performance.now() - started) / 1000;
          assert.ok(seconds < 12, `${seconds} s`);
          assert.match(await pageNotice(page), /no worker/);
        }));

    test("says how to open it when its script may not run", () =>
      inFile(underPolicy("script-src 'sha256-", "script-src 'sha256-A"), {}, async (page) => {
        await shows(page, /not started.*Firefox, Chrome, Edge or Safari/s);
      }));

    test("the project's own index.html says how to start it", async () => {
      const { page, close } = await open();
      try {
        await page.goto(new URL("../../index.html", import.meta.url).href);
        await shows(page, /not started.*cargo xtask serve/s);
      } finally {
        await close();
      }
    });
  });
}
