import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, describe, test } from "node:test";
import { address, openBrowser, openPage } from "./harness.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** @type {import("playwright-core").Browser} */
let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** What axe finds wrong, as short lines. @param {import("playwright-core").Page} page */
async function violations(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => /** @type {any} */ (globalThis).axe.run());
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`));
}

for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
  describe(`in ${colorScheme} colours, axe finds nothing wrong`, () => {
    test("with the empty page", async () => {
      const { page } = await openPage(browser, { colorScheme });
      await page.goto(address);
      await page.locator("article-inspector:not([hidden])").waitFor();
      assert.deepEqual(await violations(page), []);
    });

    test("with a result and an opened card", async () => {
      const { page } = await openPage(browser, { colorScheme });
      await page.goto(address);
      await page.locator("button.sample").first().click();
      await page.locator('article-inspector[state="result"]').waitFor();
      assert.deepEqual(await violations(page), []);
      await page.locator("[part~=mark].quote").first().click();
      await page.locator("[part~=card]:visible").waitFor();
      assert.deepEqual(await violations(page), []);
    });
  });
}
