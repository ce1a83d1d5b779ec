/**
 * Takes the pictures of the page that the README shows: `cargo xtask screenshot`.
 */
import { fileURLToPath } from "node:url";
import { address, openBrowser, openPage } from "./browser/harness.js";

const browser = await openBrowser();
try {
  for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
    const { page } = await openPage(browser, {
      colorScheme,
      viewport: { width: 1440, height: 900 },
      reducedMotion: "reduce",
    });
    await page.goto(address);
    await page.locator("button.sample").last().click();
    await page.locator('article-inspector[state="result"]').waitFor();
    await page.locator(".in-quote .line", { hasText: /Graham Pettifer.* said/ }).click();
    await page.locator("[part~=card]:visible").waitFor();
    await page.mouse.move(0, 0);
    const path = fileURLToPath(new URL(`../../www/screenshot-${colorScheme}.png`, import.meta.url));
    await page.screenshot({ path });
    console.log(path);
  }
} finally {
  await browser.close();
}
