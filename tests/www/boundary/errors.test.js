import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { InspectorError, inspect, inspectSync, load } from "../../../www/inspector.js";
import { startEngine } from "../../../www/engine.js";
import { compileModule } from "../../../www/wasm-module.js";

/** Options that are wrong, with what the message has to name. */
const wrongOptions = [
  [{ layer: ["quotes"] }, /\blayer\b.*\blayers\b/],
  [{ layers: "quotes" }, /\blayers\b.*list/],
  [{ layers: ["quote"] }, /layers\[0\].*quotes/],
  [{ published: "23 March" }, /published.*YYYY-MM-DD/],
  [{ published: 20210323 }, /published.*string/],
  [{ published: "2021-02-30" }, /published/],
  [{ offsets: "bytes" }, /offsets.*utf8/],
  [{ entities: [{ name: "Acme", kind: "company" }] }, /entities\[0\]\.kind.*organization/],
  [{ entities: [{ name: "Acme", kind: "organization", alias: [] }] }, /entities\[0\]\.alias.*aliases/],
  [{ entities: [{ kind: "person" }] }, /entities\[0\]\.name/],
  [{ ignore: [5] }, /ignore\[0\].*string/],
  [{ wordingCategories: ["hedges"] }, /wordingCategories\[0\].*hedge/],
  [{ maxLength: -1 }, /maxLength/],
  [{ maxLength: "9" }, /maxLength.*number/],
];

describe("errors", () => {
  before(() => load({ worker: false }));

  for (const [options, named] of wrongOptions) {
    test(`${JSON.stringify(options)} is refused by name`, async () => {
      const expected = { name: "InspectorError", code: "bad-option", message: named };
      assert.throws(() => inspectSync("One.", options), expected);
      await assert.rejects(inspect("One.", options), expected);
    });
  }

  test("an option that is null or undefined is as one that is not given", () => {
    const report = inspectSync("One.", { published: null, layers: undefined });
    assert.equal(report.document.published, null);
  });

  test("a text over the limit is refused with both lengths", () => {
    assert.throws(() => inspectSync("😀😀😀", { maxLength: 5 }), { code: "too-long", message: /\b6\b.*\b5\b/ });
    assert.equal(inspectSync("😀😀😀", { maxLength: 6 }).document.length, 6);
  });

  test("what is not a string is refused", () => {
    assert.throws(() => inspectSync(undefined), { code: "bad-option", message: /string/ });
  });

  test("an aborted signal rejects with an error that the web knows as an abort", async () => {
    await assert.rejects(inspect("One.", { signal: AbortSignal.abort() }), { code: "aborted", name: "AbortError" });
  });

  test("options that are not plain data are refused", () => {
    const endless = [];
    endless.push(endless);
    assert.throws(() => inspectSync("One.", { entities: endless }), { code: "bad-option", message: /circular/ });
    assert.throws(() => inspectSync("One.", { published: () => {} }), { code: "bad-option", message: /published/ });
    assert.throws(() => inspectSync("One.", { maxLength: NaN }), { code: "bad-option", message: /maxLength/ });
    assert.throws(() => inspectSync("One.", { maxLength: 9n }), { code: "bad-option", message: /maxLength/ });
  });

  test("a module that was restarted is as good as new", async () => {
    const engine = startEngine(await compileModule());
    const before = engine.inspect("One. Two.", "{}");
    engine.restart();
    assert.equal(engine.inspect("One. Two.", "{}"), before);
  });

  test("an error is an Error", () => {
    assert.throws(() => inspectSync("One.", { layer: 1 }), (error) => error instanceof InspectorError && error instanceof Error);
  });
});

describe("a module that cannot be had", () => {
  for (const [name, source, code] of [
    ["a file that is not there", new URL("file:///nowhere/module.wasm"), "wasm-missing"],
    ["an answer that is not found", new Response("", { status: 404 }), "wasm-missing"],
    ["a page in its place", new TextEncoder().encode("<!doctype html>"), "wasm-missing"],
    ["a file cut short", new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0]), "wasm-missing"],
    ["nothing at all", new Uint8Array(), "wasm-missing"],
  ]) {
    test(`${name} is ${code}`, async () => {
      await assert.rejects(compileModule(source), { name: "InspectorError", code });
    });
  }

  test("a server that does not know the type of wasm files is no obstacle", async () => {
    const empty = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
    for (const type of ["application/wasm", "application/octet-stream"]) {
      const response = new Response(empty, { headers: { "content-type": type } });
      assert.ok((await compileModule(response)) instanceof WebAssembly.Module, type);
    }
  });

  test("a policy that forbids WebAssembly is told from a damaged file", async () => {
    const message = "Refused to compile or instantiate WebAssembly module because 'unsafe-eval' is not allowed";
    const response = Promise.reject(new WebAssembly.CompileError(message));
    response.catch(() => {});
    await assert.rejects(compileModule(response), { code: "wasm-blocked" });
  });
});
