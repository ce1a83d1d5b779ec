import assert from "node:assert/strict";
import { openChromium } from "./browsers/chromium.js";
import { serveFolder } from "./static-server.js";

/**
 * Opens a folder of files in Chromium, and closes everything when `check` is done. Nothing may go wrong on the page, and
 * nothing may be asked of any other server.
 * @param {string | URL} folder
 * @param {(page: import("playwright-core").Page, requests: string[]) => Promise<void>} check gets the paths that were asked for
 */
export async function inPage(folder, check) {
  const server = await serveFolder(folder);
  const browser = await openChromium();
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(20_000);
    /** @type {string[]} */
    const complaints = [];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(server.address) && !/^(?:data|blob):/.test(url)) complaints.push(`asked for ${url}`);
    });
    await page.goto(server.address);
    await check(page, server.requests);
    assert.deepEqual(complaints, []);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The report of the page's element, when it is there. @param {import("playwright-core").Page} page */
export async function elementReport(page) {
  const element = page.locator('article-inspector[state="result"]');
  await element.waitFor();
  return element.evaluate((element) => /** @type {any} */ (element).report);
}
