/**
 * What every browser test starts with. `cargo xtask test` sets two variables; by hand it is
 *
 *     cargo xtask serve &
 *     INSPECTOR_ADDRESS=http://127.0.0.1:8377/ CHROMIUM=/usr/bin/chromium node --test browser/
 */
import { chromium } from "playwright-core";

const { INSPECTOR_ADDRESS, CHROMIUM } = process.env;
if (!INSPECTOR_ADDRESS || !CHROMIUM) {
  throw new Error("INSPECTOR_ADDRESS and CHROMIUM are not set: run `cargo xtask test browser`, or see browser/harness.js.");
}

/** Where the inspector is served, with a slash at the end. */
export const address = INSPECTOR_ADDRESS;

/** The policy that `cargo xtask serve` sends. */
export const strictPolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; style-src 'self'";

/** @returns {Promise<import("playwright-core").Browser>} */
export function openBrowser() {
  // Chromium's sandbox does not run as root, as in most containers.
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath: CHROMIUM, args });
}

/**
 * A page that keeps account of everything that should not happen.
 * @param {import("playwright-core").Browser} browser
 * @param {import("playwright-core").BrowserContextOptions} [options]
 */
export async function openPage(browser, options) {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  /** @type {string[]} */
  const complaints = [];
  /** @type {string[]} */
  const foreignRequests = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  context.on("request", (request) => {
    if (!request.url().startsWith(address)) foreignRequests.push(request.url());
  });
  return { page, complaints, foreignRequests };
}

/**
 * An empty page of the inspector's origin under a content security policy of the test's choice.
 * @param {import("playwright-core").Browser} browser
 * @param {string} [policy]
 */
export async function openBlankPage(browser, policy = strictPolicy) {
  const opened = await openPage(browser);
  await opened.page.route(`${address}blank`, (route) =>
    route.fulfill({
      contentType: "text/html",
      headers: { "content-security-policy": policy },
      body: "<!doctype html><html lang=en><title>Blank</title>",
    }),
  );
  await opened.page.goto(`${address}blank`);
  return opened;
}

/**
 * Inspects in the page. Text and report travel as JSON, which carries lone surrogates unharmed.
 * @param {import("playwright-core").Page} page
 * @param {string} text
 * @param {object} [options]
 * @param {object} [loadOptions]
 */
export async function inspectInPage(page, text, options = {}, loadOptions = {}) {
  const json = await page.evaluate(
    async ([text, options, loadOptions]) => {
      const { load, inspect } = await import("/www/inspector.js");
      try {
        await load(JSON.parse(loadOptions));
        return JSON.stringify({ report: await inspect(JSON.parse(text), JSON.parse(options)) });
      } catch (error) {
        return JSON.stringify({ error: { name: error.name, code: error.code, message: error.message } });
      }
    },
    [text, options, loadOptions].map((value) => JSON.stringify(value)),
  );
  return JSON.parse(json);
}
