import assert from "node:assert/strict";
import { after, afterEach, before, describe, test } from "node:test";
import { exampleReport, TEXT } from "../unit/example-report.js";
import { address, openBlankPage, openBrowser } from "./harness.js";

/** The element with a report that is known, so that what it does cannot depend on what the core finds. */

/** @type {import("playwright-core").Browser} */
let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

/**
 * A page with one element, whose inspector answers with the example report after `delay` milliseconds.
 * @param {{ delay?: number, html?: string, spoil?: boolean }} [options]
 */
async function open({ delay = 0, html = "<article-inspector></article-inspector>", spoil = false } = {}) {
  const opened = await openBlankPage(browser);
  const { page } = opened;
  const report = exampleReport();
  if (spoil) report.entities[0].mentions[0].start += 1;
  await page.route(`${address}www/inspector.js`, (route) => route.fulfill({ contentType: "text/javascript", body: `
    const report = ${JSON.stringify(report)};
    export const rules = async () => [];
    export const exportReport = async (report) => JSON.stringify(report);
    export async function inspect(text) {
      await new Promise((resolve) => setTimeout(resolve, ${delay}));
      const answer = structuredClone(report);
      if (text.startsWith(${JSON.stringify(TEXT)})) return answer;
      for (const layer of ["entities", "values", "quotes", "claims"]) answer[layer] = [];
      answer.document.headline = null;
      answer.document.paragraphs = [{ start: 0, end: text.length, text }];
      return answer;
    }` }));
  await page.evaluate(async (html) => {
    document.body.innerHTML = html;
    Object.assign(window, { events: [] });
    for (const name of ["report", "error", "select"]) {
      document.addEventListener(`article-inspector-${name}`, (event) => {
        const { detail } = /** @type {CustomEvent} */ (event);
        /** @type {any} */ (window).events.push([name, detail.error?.code ?? detail.id ?? null]);
      });
    }
    await import("/www/article-inspector-define.js");
  }, html);
  const inspector = page.locator("article-inspector").first();
  return { ...opened, inspector, events: () => page.evaluate(() => /** @type {any} */ (window).events) };
}

/** @param {import("playwright-core").Locator} inspector @param {string} state */
const state = (inspector, state) => inspector.and(inspector.page().locator(`[state="${state}"]`)).waitFor();

/** @param {import("playwright-core").Locator} inspector @param {string} [text] */
async function inspected(inspector, text = TEXT) {
  await inspector.evaluate((element, text) => { /** @type {any} */ (element).value = text; }, text);
  await state(inspector, "result");
}

/** What has the keyboard, in words. @param {import("playwright-core").Locator} inspector */
const held = (inspector) => inspector.evaluate((element) => {
  const active = element.shadowRoot?.activeElement;
  return active?.getAttribute("aria-label") ?? active?.textContent ?? "";
});

describe("the element", () => {
  test("takes the words of pasted HTML, and runs nothing in it", async () => {
    const { page, inspector } = await open();
    await page.locator("textarea").evaluate((field, text) => {
      const clipboardData = new DataTransfer();
      const paragraphs = text.split("\n\n").map((words) => `<p>${words}</p>`).join("");
      clipboardData.setData("text/html", `<nav>Menu</nav><script>window.ran = 1</script>${paragraphs}<aside>Ad</aside>`);
      clipboardData.setData("text/plain", "not this");
      field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, TEXT);
    await state(inspector, "result");
    assert.equal(await inspector.evaluate((element) => /** @type {any} */ (element).value), TEXT);
    assert.equal(await page.evaluate(() => /** @type {any} */ (window).ran), undefined);
  });

  test("selects the shortest mark, and going on pressing goes outward", async () => {
    const { page, inspector, events } = await open();
    await inspected(inspector);
    const mark = page.locator(".article .value", { hasText: "Monday" });
    for (let press = 0; press < 3; press += 1) await mark.click();
    assert.deepEqual((await events()).filter(([name]) => name === "select"), [["select", "v1"], ["select", "q1"], ["select", "v1"]]);
  });

  test("draws the selected quote stronger, its speaker and reporting word with it", async () => {
    const { page, inspector } = await open();
    await inspected(inspector);
    const tint = (/** @type {string} */ words) => page.locator(".article .mark", { hasText: words }).first()
      .evaluate((mark) => getComputedStyle(mark).backgroundColor);
    const places = ["We will close it", "told", "Ada Krol"];
    const before = await Promise.all(places.map(tint));
    await inspector.evaluate((element) => /** @type {any} */ (element).select("q1"));
    // The tint fades in.
    await page.waitForTimeout(300);
    const after = await Promise.all(places.map(tint));
    assert.ok(after.every((colour, index) => colour !== before[index]), JSON.stringify({ before, after }));
    assert.equal(new Set(after).size, 1);
  });

  test("is led by keys, from the list to the text and back", async () => {
    const { page, inspector } = await open();
    await inspected(inspector);
    await page.locator(".pane").focus();
    await page.keyboard.press("n");
    assert.match(await held(inspector), /^Direct quote: Ada Krol/);
    await page.keyboard.press("n");
    assert.match(await held(inspector), /^Claim 1/);
    await page.keyboard.press("Enter");
    assert.match(await held(inspector), /^Article with marks/);
    await page.keyboard.press("Escape");
    assert.match(await held(inspector), /^Claim 1/);
    await page.keyboard.press("3");
    assert.match(await held(inspector), /^Article with marks/, "the keyboard stays when its line is hidden");
  });

  test("takes the marks off the text with one key, and not when letters are switched off", async () => {
    const { page, inspector } = await open();
    await inspected(inspector);
    const name = await page.locator(".article .person").first().elementHandle();
    const underlined = () => name?.evaluate((mark) => getComputedStyle(mark).textDecorationLine);
    await page.locator(".pane").focus();
    await page.keyboard.press("h");
    assert.equal(await underlined(), "none");
    await page.keyboard.press("h");
    assert.equal(await underlined(), "underline");
    await page.keyboard.press("?");
    await page.getByLabel("Letter and number keys").uncheck();
    await page.locator(".pane").focus();
    await page.keyboard.press("h");
    assert.equal(await underlined(), "underline");
  });

  test("gives the keyboard back when a card closes, and keeps it on a button that is pressed", async () => {
    const { page, inspector } = await open();
    await inspected(inspector);
    await page.locator(".in-claim .line").click();
    await page.getByRole("button", { name: "Mark as checked" }).press("Enter");
    assert.equal(await held(inspector), "Checked");
    await page.keyboard.press("Escape");
    assert.match(await held(inspector), /^Claim 1/);
    await page.setViewportSize({ width: 390, height: 800 });
    await page.locator(".article .person").first().click();
    await page.getByRole("button", { name: "Close", exact: true }).press("Enter");
    assert.match(await held(inspector), /^Ada Krol/);
  });

  test("keeps one line in the tab order when the lines before it are hidden", async () => {
    const { page, inspector } = await open();
    await inspected(inspector);
    await page.locator(".toggle.quote").click();
    assert.equal(await page.locator(".line[tabindex='0']:visible").count(), 1);
  });

  test("inspects words that are dropped on the empty sheet", async () => {
    const { page, inspector } = await open();
    await page.locator("textarea").evaluate((field, text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData("text/plain", text);
      field.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    }, TEXT);
    await state(inspector, "result");
    assert.equal(await inspector.evaluate((element) => /** @type {any} */ (element).value), TEXT);
  });

  test("is stale while it is edited, and reads again when the typing rests", async () => {
    const { page, inspector, events } = await open();
    await inspected(inspector);
    await page.getByRole("button", { name: "Edit text" }).click();
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" More.");
    assert.equal(await inspector.getAttribute("state"), "stale");
    await state(inspector, "result");
    assert.equal((await events()).filter(([name]) => name === "report").length, 2);
    await page.keyboard.press("Control+Enter");
    await page.locator(".pane").waitFor();
    assert.equal(await page.locator(".article").evaluate((article) => article.textContent), `${TEXT} More.`);
  });

  test("says that it works when it takes long, and stops with the text kept", async () => {
    const { page, inspector } = await open({ delay: 5_000 });
    await inspector.evaluate((element, text) => { /** @type {any} */ (element).value = text; }, TEXT);
    await state(inspector, "working");
    await page.getByRole("button", { name: "Stop" }).click();
    assert.equal(await page.locator("textarea").inputValue(), TEXT);
    assert.equal(await page.locator("progress").isVisible(), false);
  });

  test("refuses a file that it cannot read with what to do, and reads the next", async () => {
    const { page, inspector, events } = await open();
    const file = page.locator("input[type=file]");
    await file.setInputFiles({ name: "story.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF") });
    await state(inspector, "error");
    assert.match(await page.getByRole("alert").innerText(), /\.txt/);
    assert.deepEqual(await events(), [["error", "file-type"]]);
    await file.setInputFiles({ name: "story.txt", mimeType: "text/plain", buffer: Buffer.from(TEXT.replaceAll("\n", "\r\n")) });
    await state(inspector, "result");
    assert.equal(await page.getByRole("alert").count(), 0);
  });

  test("asks before it reads a very long text, and can read its beginning", async () => {
    const { page, inspector } = await open();
    const long = `${TEXT}\n\n${"And so on.\n\n".repeat(20_000)}`;
    await page.locator("input[type=file]").setInputFiles({ name: "book.txt", mimeType: "text/plain", buffer: Buffer.from(long) });
    await page.getByRole("button", { name: /Inspect the first/ }).click();
    await state(inspector, "result");
    const length = await inspector.evaluate((element) => /** @type {any} */ (element).value.length);
    assert.ok(length > 199_000 && length <= 200_000, String(length));
  });

  test("honours what was set before it was defined, and keeps its report when it is moved", async () => {
    const { page, inspector } = await open({ html: "" });
    await page.evaluate((text) => {
      const early = /** @type {any} */ (document.createElement("early-inspector"));
      Object.assign(early, { value: text, published: "2026-03-12", readonly: true });
      document.body.append(early);
      const { constructor } = document.createElement("article-inspector");
      customElements.define("early-inspector", class extends /** @type {any} */ (constructor) {});
    }, TEXT);
    const early = page.locator("early-inspector");
    await page.locator('early-inspector[state="result"][published="2026-03-12"][readonly]').waitFor();
    await early.evaluate((element) => document.body.prepend(element));
    assert.equal(await early.evaluate((element) => /** @type {any} */ (element).report.quotes.length), 1);
    assert.equal(await inspector.count(), 0);
  });

  test("follows a field elsewhere on the page without touching it", async () => {
    const { page, inspector } = await open({ html: '<article-inspector for="story"></article-inspector><textarea id="story"></textarea>' });
    const field = page.locator("#story");
    await field.fill(TEXT);
    await state(inspector, "result");
    assert.equal(await inspector.evaluate((element) => /** @type {any} */ (element).value), TEXT);
    assert.equal(await field.inputValue(), TEXT);
    assert.equal(await page.getByRole("button", { name: "Edit text" }).count(), 0);
  });

  test("leaves out a mark that does not fit the text, and says so", async () => {
    const { page, inspector, events } = await open({ spoil: true });
    await inspected(inspector);
    assert.deepEqual((await events()).filter(([name]) => name === "error"), [["error", "span-mismatch"]]);
    assert.equal(await page.locator(".article").evaluate((article) => article.textContent), TEXT);
  });

  test("shows a card under the mark where it is compact", async () => {
    const { page, inspector } = await open({ html: "<article-inspector compact readonly></article-inspector>" });
    await inspected(inspector);
    await page.locator(".article .person").first().click();
    const [mark, card] = await Promise.all([page.locator(".article .person").first().boundingBox(), page.locator(".card:visible").boundingBox()]);
    assert.ok(mark && card && card.y >= mark.y + mark.height);
    assert.equal(await page.locator(".rail").isVisible(), false);
  });

  test("shows the card beside the text also where the list lies below it", async () => {
    const { page, inspector } = await open({ html: '<article-inspector rail="below"></article-inspector>' });
    await inspected(inspector);
    await page.locator(".article .person").first().click();
    assert.deepEqual([await page.locator(".main .card").isVisible(), await page.locator(".rail .card").isVisible()], [true, false]);
  });

  test("exports what it found, and says so when there is nothing yet", async () => {
    const { inspector } = await open();
    const write = () => inspector.evaluate((element) =>
      /** @type {any} */ (element).export().catch((/** @type {any} */ error) => error.code));
    assert.equal(await write(), "no-report");
    await inspected(inspector);
    assert.equal(JSON.parse(await write()).schemaVersion, 1);
  });
});
