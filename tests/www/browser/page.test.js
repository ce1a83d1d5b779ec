import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, afterEach, before, describe, test } from "node:test";
import { address, openBrowser, openPage } from "./harness.js";

const sample = readFileSync(new URL("../../../www/samples/diplomacy.txt", import.meta.url), "utf8");

/** @type {import("playwright-core").Browser} */
let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

/** @param {import("playwright-core").BrowserContextOptions} [options] */
async function open(options) {
  const opened = await openPage(browser, options);
  await opened.page.goto(address);
  await opened.page.locator("article-inspector:not([hidden])").waitFor();
  return { ...opened, inspector: opened.page.locator("article-inspector") };
}

/** @param {import("playwright-core").Page} page @param {string} text */
async function paste(page, text) {
  await page.locator("textarea").focus();
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    const field = document.querySelector("article-inspector").shadowRoot.querySelector("textarea");
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true, composed: true }));
  }, text);
}

/** @param {import("playwright-core").Locator} inspector */
function result(inspector) {
  return inspector.and(inspector.page().locator('[state="result"]')).waitFor();
}

/** @param {import("playwright-core").Locator} inspector @returns {Promise<import("../../../www/report-types.js").Report>} */
function reportOf(inspector) {
  return inspector.evaluate((element) => /** @type {any} */ (element).report);
}

describe("the page", () => {
  test("opens on an empty sheet and asks nobody else for anything", async () => {
    const { page, inspector, complaints, foreignRequests } = await open();
    assert.equal(await inspector.getAttribute("state"), "empty");
    assert.match(await page.title(), /Article inspector/);
    await page.waitForLoadState("networkidle");
    assert.deepEqual([complaints, foreignRequests], [[], []]);
  });

  test("inspects a sample, and shows the article whole", async () => {
    const { page, inspector, complaints, foreignRequests } = await open();
    await page.locator("button.sample").first().click();
    await result(inspector);
    const shown = await page.locator("[part~=text]").evaluate((article) => article.textContent);
    assert.equal(shown, await inspector.evaluate((element) => /** @type {any} */ (element).value));
    assert.equal(shown?.trim(), sample.trim());
    assert.deepEqual([complaints, foreignRequests], [[], []]);
  });

  test("inspects a pasted article at once", async () => {
    const { page, inspector } = await open();
    await paste(page, sample);
    await result(inspector);
    assert.ok((await reportOf(inspector)).quotes.length > 0);
  });

  test("draws a mark for every finding, over its very words", async () => {
    const { page, inspector } = await open();
    await paste(page, sample);
    await result(inspector);
    const report = await reportOf(inspector);
    const text = await inspector.evaluate((element) => /** @type {any} */ (element).value);
    const marked = await page.locator("[part~=text]").evaluate((article) => {
      const ranges = [];
      let offset = 0;
      const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.nodeValue?.length ?? 0;
        const mark = node.parentElement?.closest(".mark");
        if (mark) ranges.push({ start: offset, end: offset + length, kinds: mark.className });
        offset += length;
      }
      return ranges;
    });
    const spans = [
      ...report.quotes.flatMap((quote) => quote.parts.map((part) => ({ ...part, kind: "quote" }))),
      ...report.claims.map((claim) => ({ ...claim, kind: "claim" })),
      ...report.values.map((value) => ({ ...value, kind: "value" })),
    ];
    assert.ok(spans.length > 5, `${spans.length} findings`);
    for (const { start, end, kind } of spans) {
      const covered = marked.filter((range) => range.start < end && start < range.end);
      const length = covered.reduce((sum, range) => sum + range.end - range.start, 0);
      const words = text.slice(start, end);
      assert.ok(covered.length > 0 && covered[0].start === start && covered.at(-1)?.end === end, `the marks of “${words}” end where it ends`);
      assert.ok(length >= words.replace(/\s/g, "").length, `“${words}” is marked from end to end`);
      assert.ok(covered.some(({ kinds }) => kinds.includes(kind)), `“${words}” is marked as ${kind}`);
    }
  });

  test("opens a card for the mark that is pressed, with a reason", async () => {
    const { page, inspector } = await open();
    await paste(page, sample);
    await result(inspector);
    // The word that reports a quote is the shortest mark there is on it.
    await page.locator("[part~=mark].cue").first().click();
    const card = page.locator("[part~=card]:visible");
    await card.waitFor();
    assert.match(await card.innerText(), /quot|speech|report/i);
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "hidden" });
  });

  test("hides the marks of a kind, and shows them again", async () => {
    const { page, inspector } = await open();
    await paste(page, sample);
    await result(inspector);
    const quote = await page.locator("[part~=mark].quote").first().elementHandle();
    const looks = async () => quote?.evaluate((mark) => { const style = getComputedStyle(mark); return `${style.backgroundColor} ${style.backgroundImage} ${style.textDecorationLine} ${style.borderBottomStyle} ${style.color}`; });
    const before = await looks();
    const toggle = page.locator(".toggle.quote");
    assert.equal(await toggle.getAttribute("aria-pressed"), "true");
    await toggle.click();
    assert.equal(await toggle.getAttribute("aria-pressed"), "false");
    await assert.doesNotReject(until(async () => (await looks()) !== before), "the mark lost its look");
    await toggle.click();
    await assert.doesNotReject(until(async () => (await looks()) === before), "the mark has its look again");
  });

  test("is led by the keyboard from finding to finding", async () => {
    const { page, inspector } = await open();
    await inspector.evaluate((element) => {
      const selected = /** @type {any} */ (globalThis).selected = [];
      element.addEventListener("article-inspector-select", (event) => selected.push(/** @type {CustomEvent} */ (event).detail.id));
    });
    await paste(page, sample);
    await result(inspector);
    await inspector.evaluate((element) => element.focus());
    for (const key of ["n", "n", "p"]) await page.keyboard.press(key);
    const selected = await page.evaluate(() => /** @type {any} */ (globalThis).selected);
    assert.equal(selected.length, 3);
    assert.notEqual(selected[0], selected[1]);
    assert.equal(selected[2], selected[0]);
    await page.keyboard.press("Escape");
    assert.equal(await page.locator("[part~=card]:visible").count(), 0);
  });

  test("takes what stands in the article for text, never for markup", async () => {
    const { page, inspector, complaints, foreignRequests } = await open();
    const hostile = "“<img src=https://elsewhere.example/x onerror=alert(1)>,” said <b>Ann Lee</b>.<script>alert(2)</script> It cost $5 million.";
    await paste(page, hostile);
    await result(inspector);
    assert.equal(await page.locator("[part~=text]").evaluate((article) => article.textContent), hostile);
    assert.equal(await page.locator("[part~=text] :is(img, script, b)").count(), 0);
    assert.deepEqual([complaints, foreignRequests], [[], []]);
  });

  test("keeps its offsets behind emoji, foreign letters and Windows line ends", async () => {
    const { page, inspector } = await open();
    await paste(page, "👩‍🚀 Łódź 😀\r\n\r\n“It cost €3 million,” said Ann Lee.\r\n");
    await result(inspector);
    const marked = await page.locator("[part~=mark].quote").allInnerTexts();
    assert.equal(marked.join(""), "“It cost €3 million,”");
  });

  test("says what is wrong when the module does not arrive, and goes on when it does", async () => {
    const { page, inspector } = await openWithoutModule();
    await paste(page, sample);
    await inspector.and(page.locator('[state="error"]')).waitFor();
    const notice = page.getByRole("alert");
    assert.match(await notice.innerText(), /WebAssembly|module|connection/i);
    await page.unroute("**/*.wasm");
    await notice.getByRole("button").first().click();
    await result(inspector);
  });

  test("fits a telephone without scrolling sideways", async () => {
    const { page, inspector } = await open({ viewport: { width: 360, height: 740 } });
    await paste(page, sample);
    await result(inspector);
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(widths[0] <= widths[1], `the page is ${widths[0]} wide on ${widths[1]}`);
  });
});

async function openWithoutModule() {
  const { page } = await openPage(browser);
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto(address);
  await page.locator("article-inspector:not([hidden])").waitFor();
  return { page, inspector: page.locator("article-inspector") };
}

/** @param {() => Promise<boolean>} condition */
async function until(condition) {
  const deadline = Date.now() + 3000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error("it did not come about in three seconds");
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
