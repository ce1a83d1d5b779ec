import { openChromium } from "./chromium.js";
import { firefox, openFirefox } from "./firefox.js";

/**
 * The browsers that the tests run in, behind what their two drivers have in common.
 *
 * @typedef {object} OpenedPage
 * @property {any} page `goto`, `evaluate`, `waitForSelector`, `click`, `screenshot` are alike in both drivers
 * @property {string[]} requests the address of every request
 * @property {() => Promise<void>} close
 */

/** @type {{ name: string, skip: string | false, open: (before?: string) => Promise<OpenedPage> }[]} */
export const browsers = [
  { name: "Chromium", skip: false, open: async (before) => opened(await openChromium(), "addInitScript", before) },
  {
    name: "Firefox",
    skip: firefox ? false : "there is no Firefox here (FIREFOX=/path/to/firefox names one)",
    open: async (before) => opened(await openFirefox(), "evaluateOnNewDocument", before),
  },
];

/**
 * @param {any} browser
 * @param {string} runBefore the method that runs a script before those of the page
 * @param {string} [before] such a script
 */
async function opened(browser, runBefore, before) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const requests = [];
  page.on("request", (/** @type {any} */ request) => requests.push(request.url()));
  if (before) await page[runBefore](before);
  return { page, requests, close: () => browser.close() };
}
