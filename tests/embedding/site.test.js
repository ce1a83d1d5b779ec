import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { openChromium } from "./browsers/chromium.js";
import { serveFolder } from "./static-server.js";

const site = fileURLToPath(new URL("../../dist/site/", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "article-inspector-site-"));
cpSync(site, folder, { recursive: true });
after(() => rmSync(folder, { recursive: true, force: true }));

/** Puts a newer version into the folder: another page title, another version of the service worker. */
function publishNewVersion() {
  const page = join(folder, "index.html");
  writeFileSync(page, readFileSync(page, "utf8").replace("<title>", "<title>Newer "));
  const worker = join(folder, "sw.js");
  const script = readFileSync(worker, "utf8");
  const newer = script.replace(/(version:\s*")\w+/, "$1newer0000000");
  assert.notEqual(newer, script);
  writeFileSync(worker, newer);
}

/** @param {import("playwright-core").Page} page */
async function ready(page) {
  await page.locator("article-inspector:not([hidden])").waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready);
}

/** @param {import("playwright-core").Page} page @param {number} [index] */
async function inspectSample(page, index = 0) {
  await page.locator("button.sample").nth(index).click();
  await page.locator('article-inspector[state="result"]').waitFor();
}

describe("the static site", () => {
  test("knows every one of its files, by names that change with their content", () => {
    const script = readFileSync(join(site, "sw.js"), "utf8");
    const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    for (const { name, parentPath } of files) {
      if (name === "sw.js") continue;
      assert.ok(name === "index.html" || script.includes(name), `${name} is in the precache`);
      if (parentPath.endsWith("assets")) assert.match(name, /-(?:[0-9a-f]{12}|[0-9A-Z]{8})\.\w+$/);
    }
    assert.equal(files.filter(({ name }) => name.endsWith(".wasm")).length, 1);
  });

  test("works under a path, then without its server, and takes a newer version when it is asked to", async () => {
    const server = await serveFolder(folder, "/tools/inspector/");
    const browser = await openChromium();
    try {
      const context = await browser.newContext();
      const page = await context.newPage();
      /** @type {string[]} */
      const complaints = [];
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(String(error)));
      await page.goto(server.address);
      await ready(page);
      await inspectSample(page);
      assert.equal(page.workers().length, 1);
      assert.deepEqual(complaints, []);
      const devtools = await context.newCDPSession(page);
      const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
      assert.deepEqual(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito"), []);

      await server.pause();
      await page.reload();
      await inspectSample(page, 1);
      assert.deepEqual(await page.locator(".page-notice").allTextContents(), []);
      await server.resume();

      publishNewVersion();
      const before = server.requests.length;
      await page.reload();
      await inspectSample(page);
      await page.locator(".page-notice").waitFor();
      assert.match(String(await page.locator(".page-notice").textContent()), /new version/);
      assert.equal(await page.title(), "Article inspector", "the page goes on as it was");
      assert.equal(await page.locator('article-inspector[state="result"]').count(), 1);
      assert.deepEqual(server.requests.slice(before).filter((path) => path.includes("/assets/")), [],
        "files that did not change are not fetched again");
      await page.locator(".page-notice button").click();
      await page.waitForFunction(() => document.title === "Newer Article inspector");
      await inspectSample(page);

      await server.pause();
      await page.reload();
      assert.equal(await page.title(), "Newer Article inspector");
      await inspectSample(page, 2);
    } finally {
      await browser.close();
      await server.close();
    }
  });

  test("brings what draws reports before anybody asks for it, and says so where it cannot be had", async () => {
    const server = await serveFolder(folder, "/");
    const browser = await openChromium();
    try {
      const context = await browser.newContext({ serviceWorkers: "block" });
      const page = await context.newPage();
      const drawing = page.waitForRequest(/sheet-\w+\.js$/);
      await page.goto(server.address);
      await drawing;
      await page.locator('article-inspector[state="empty"]').waitFor();

      await page.route(/sheet-\w+\.js$/, (route) => route.abort());
      await page.reload();
      await page.locator("button.sample").first().click();
      await page.locator('article-inspector[state="error"]').waitFor();
      assert.match(await page.getByRole("alert").innerText(), /Try again, or reload the page/);
    } finally {
      await browser.close();
      await server.close();
    }
  });

  test("leaves other pages of its server alone", async () => {
    writeFileSync(join(folder, "about.html"), "<!doctype html><title>Another page</title>");
    const server = await serveFolder(folder);
    const browser = await openChromium();
    try {
      const page = await browser.newPage();
      await page.goto(`${server.address}?from=elsewhere`);
      await ready(page);
      await page.reload();
      await page.goto(`${server.address}about.html`);
      assert.equal(await page.title(), "Another page");
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
