import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { exportReport, inspect, inspectSync, load, rules } from "../../../www/inspector.js";
import { longArticle, nastyTexts } from "./texts.js";
import { spansOf } from "./spans.js";

describe("the report", () => {
  before(() => load({ worker: false }));

  test("is the same, key for key, when a text is inspected twice", () => {
    for (const text of [...Object.values(nastyTexts), longArticle(600)]) {
      const first = JSON.stringify(inspectSync(text, { published: "2021-03-23" }));
      assert.equal(JSON.stringify(inspectSync(text, { published: "2021-03-23" })), first);
    }
  });

  test("is plain data that JSON can carry without loss", () => {
    const report = inspectSync(longArticle(200));
    assert.deepEqual(JSON.parse(JSON.stringify(report)), report);
  });

  test("is the same from inspect and inspectSync", async () => {
    const text = longArticle(100);
    assert.deepEqual(await inspect(text), inspectSync(text));
  });

  test("holds what the options ask for and nothing else", () => {
    const report = inspectSync(longArticle(200), { layers: ["values"], published: "2021-03-23" });
    assert.equal(report.document.published, "2021-03-23");
    assert.deepEqual([report.entities, report.quotes, report.claims, report.wording, report.checks], [[], [], [], [], []]);
  });

  test("of a megabyte of text comes in good time", () => {
    const text = longArticle(200_000);
    assert.ok(text.length > 1_000_000);
    const started = performance.now();
    const report = inspectSync(text);
    const seconds = (performance.now() - started) / 1000;
    assert.equal(report.document.length, text.length);
    assert.ok(seconds < 30, `it took ${seconds.toFixed(1)} s`);
  });

  test("names only rules that rules() explains", async () => {
    const known = new Set((await rules()).map((rule) => rule.id));
    const report = inspectSync(`${longArticle(400)}\n\n${nastyTexts["Windows line ends"]}`);
    for (const part of [report.entities.flatMap((entity) => entity.mentions), report.values, report.quotes, report.wording]) {
      for (const { rule, text } of part.flat()) assert.ok(known.has(rule), `${rule}, on “${text}”`);
    }
  });

  test("is exported as the JSON of itself", async () => {
    const text = nastyTexts["lone surrogates"];
    const report = inspectSync(text);
    assert.deepEqual(JSON.parse(await exportReport(report, text, "json")), report);
    assert.ok([...spansOf(report)].length > 0);
  });

  test("is not exported in a format that is not written yet", async () => {
    const report = inspectSync("One.");
    await assert.rejects(exportReport(report, "One.", "ninjs"), { code: "not-yet", message: /ninjs/ });
  });
});
