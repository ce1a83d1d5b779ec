import assert from "node:assert/strict";
import { after, afterEach, before, describe, test } from "node:test";
import { inspectSync, load } from "../../../www/inspector.js";
import { longArticle, nastyTexts } from "../boundary/texts.js";
import { address, inspectInPage, openBlankPage, openBrowser, strictPolicy } from "./harness.js";

const text = "“It works,” said Ann Lee.";

/** @type {import("playwright-core").Browser} */
let browser;
before(async () => {
  await load({ worker: false });
  browser = await openBrowser();
});
after(() => browser.close());
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

for (const worker of [true, false]) {
  const where = worker ? "in a worker" : "in the page's own thread";

  describe(where, () => {
    test("a report is the same as in Node, lone surrogates and all", async () => {
      const { page, complaints, foreignRequests } = await openBlankPage(browser);
      for (const [name, nasty] of Object.entries(nastyTexts)) {
        for (const offsets of ["utf16", "codePoint", "utf8"]) {
          const { report } = await inspectInPage(page, nasty, { offsets }, { worker });
          assert.deepEqual(report, inspectSync(nasty, { offsets }), `${name}, ${offsets}`);
        }
      }
      assert.equal(page.workers().length, worker ? 1 : 0);
      assert.deepEqual([complaints, foreignRequests], [[], []]);
    });

    test("an error arrives with its code and message", async () => {
      const { page } = await openBlankPage(browser);
      const { error } = await inspectInPage(page, text, { layer: [] }, { worker });
      assert.equal(error.code, "bad-option");
      assert.match(error.message, /\blayer\b.*\blayers\b/);
      assert.ok((await inspectInPage(page, text, {}, { worker })).report);
    });
  });
}

describe("the worker", () => {
  test("answers every one of many calls with its own report", async () => {
    const { page } = await openBlankPage(browser);
    const words = await page.evaluate(async () => {
      const { inspect } = await import("/www/inspector.js");
      const calls = Array.from({ length: 40 }, (_, index) => inspect("word ".repeat(index + 1)));
      return (await Promise.all(calls)).map((report) => report.document.words);
    });
    assert.deepEqual(words, Array.from({ length: 40 }, (_, index) => index + 1));
  });

  test("skips a call that is aborted while it waits, and the others arrive", async () => {
    const { page } = await openBlankPage(browser);
    const outcomes = await page.evaluate(async () => {
      const { load, inspect } = await import("/www/inspector.js");
      await load();
      const abort = new AbortController();
      const calls = [inspect("One."), inspect("Two.", { signal: abort.signal }), inspect("Three.")];
      abort.abort();
      return (await Promise.allSettled(calls)).map((call) => call.reason?.code ?? call.value.document.words);
    });
    assert.deepEqual(outcomes, [1, "aborted", 1]);
  });

  test("is stopped in the middle of a long text that nobody waits for", async () => {
    const { page } = await openBlankPage(browser);
    const outcome = await page.evaluate(async (article) => {
      const { load, inspect } = await import("/www/inspector.js");
      await load();
      const abort = new AbortController();
      const long = inspect(article.repeat(40), { signal: abort.signal, maxLength: 4e9 });
      await new Promise((resolve) => setTimeout(resolve, 100));
      const started = performance.now();
      abort.abort();
      const code = await long.catch((error) => error.code);
      const abortedAfter = performance.now() - started;
      const { document } = await inspect("One.");
      return { code, abortedAfter, words: document.words, nextAfter: performance.now() - started };
    }, longArticle(200_000));
    assert.equal(outcome.code, "aborted");
    assert.equal(outcome.words, 1);
    assert.ok(outcome.abortedAfter < 100, `rejected after ${outcome.abortedAfter} ms`);
    assert.ok(outcome.nextAfter < 3000, `the next report came after ${outcome.nextAfter} ms`);
  });

  test("that dies fails the call it was at, and is started again", async () => {
    const { page } = await openBlankPage(browser);
    await inspectInPage(page, text);
    const [dying] = page.workers();
    await dying.evaluate(() => void setTimeout(() => { throw new Error("out of luck"); }));
    await new Promise((resolve) => dying.once("close", resolve));
    const { report } = await inspectInPage(page, text);
    assert.equal(report.document.sentences.length, 1);
    assert.equal(page.workers().length, 1);
    assert.notEqual(page.workers()[0], dying);
  });

  test("whose module stopped in the middle of a text fails that text alone, and starts anew", async () => {
    const { page } = await openBlankPage(browser);
    // The stand-in is the real engine, except that one text is its end.
    await page.route("**/www/trapping-worker.js", (route) =>
      route.fulfill({
        contentType: "text/javascript",
        body: `import { startEngine } from "./engine.js";
        let engine;
        addEventListener("message", ({ data: { id, module, method, args } }) => {
          if (module) engine = startEngine(module);
          if (args?.[0] === "Trap.") postMessage({ id, error: { code: "worker-failed", message: "unreachable" } });
          else postMessage({ id, result: method && engine[method](...args) });
        });
        postMessage({ hello: true });`,
      }),
    );
    await inspectInPage(page, text, {}, { workerUrl: "/www/trapping-worker.js" });
    const [stopped] = page.workers();
    const outcomes = await page.evaluate(async () => {
      const { inspect } = await import("/www/inspector.js");
      const calls = ["Trap.", "Two.", "Three."].map((text) => inspect(text));
      return (await Promise.allSettled(calls)).map((call) => call.reason?.code ?? call.value.document.words);
    });
    assert.deepEqual(outcomes, ["worker-failed", 1, 1]);
    assert.equal(page.workers().length, 1);
    assert.notEqual(page.workers()[0], stopped);
  });

  test("that dies in the middle of a call says so", async () => {
    const { page } = await openBlankPage(browser);
    // The stand-in starts as the real one does and then dies at its first call.
    await page.route("**/www/dying-worker.js", (route) =>
      route.fulfill({
        contentType: "text/javascript",
        body: `addEventListener("message", ({ data }) => {
          if (data.module) postMessage({ id: 0 });
          else throw new Error("out of luck");
        });
        postMessage({ hello: true });`,
      }),
    );
    const { error } = await inspectInPage(page, text, {}, { workerUrl: "/www/dying-worker.js" });
    assert.equal(error.code, "worker-failed");
    assert.match(error.message, /out of luck/);
  });
});

describe("where no worker can be had, the page's own thread does the work", () => {
  test("because the policy forbids workers", async () => {
    const { page } = await openBlankPage(browser, strictPolicy.replace("worker-src 'self'", "worker-src 'none'"));
    assert.ok((await inspectInPage(page, text)).report);
    assert.equal(page.workers().length, 0);
  });

  test("because its script is missing", async () => {
    const { page } = await openBlankPage(browser);
    assert.ok((await inspectInPage(page, text, {}, { workerUrl: "/www/nowhere.js" })).report);
  });

  test("because it does not answer in time", async () => {
    const { page } = await openBlankPage(browser);
    await page.route("**/www/silent-worker.js", (route) =>
      route.fulfill({ contentType: "text/javascript", body: "// says nothing" }),
    );
    const loadOptions = { workerUrl: "/www/silent-worker.js", startTimeout: 300 };
    assert.ok((await inspectInPage(page, text, {}, loadOptions)).report);
    assert.equal(page.workers().length, 0, "the silent worker was ended");
  });
});

describe("the page's policy", () => {
  test("that forbids WebAssembly is named in the error", async () => {
    const { page } = await openBlankPage(browser, strictPolicy.replace(" 'wasm-unsafe-eval'", ""));
    const { error } = await inspectInPage(page, text);
    assert.equal(error.code, "wasm-blocked");
    assert.match(error.message, /'wasm-unsafe-eval'/);
  });

  test("may require trusted types", async () => {
    const trusted = `${strictPolicy}; require-trusted-types-for 'script'; trusted-types article-inspector`;
    const { page, complaints } = await openBlankPage(browser, trusted);
    assert.ok((await inspectInPage(page, text)).report);
    assert.equal(page.workers().length, 1);
    assert.deepEqual(complaints, []);
  });
});

describe("a module that does not arrive", () => {
  test("is reported, and the next call tries again", async () => {
    const { page } = await openBlankPage(browser);
    await page.route("**/*.wasm", (route) => route.abort());
    const { error } = await inspectInPage(page, text);
    assert.equal(error.code, "wasm-missing");
    assert.match(error.message, /article_inspector_bg\.wasm/);
    await page.unroute("**/*.wasm");
    assert.ok((await inspectInPage(page, text)).report);
  });

  test("with its proper type is compiled all the same", async () => {
    const { page } = await openBlankPage(browser);
    await page.route("**/*.wasm", async (route) => {
      const response = await route.fetch({ url: `${address}www/pkg/article_inspector_bg.wasm` });
      await route.fulfill({ response, headers: { "content-type": "application/octet-stream" } });
    });
    assert.ok((await inspectInPage(page, text)).report);
  });
});
