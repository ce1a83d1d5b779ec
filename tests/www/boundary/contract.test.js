import { Ajv2020 } from "ajv/dist/2020.js";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, describe, test } from "node:test";
import { inspectSync, load } from "../../../www/inspector.js";
import { longArticle, nastyTexts } from "./texts.js";

/** @param {string} name a file of the contract, which the Rust tests read too */
const contract = (name) => readFileSync(new URL(`../../contract/${name}`, import.meta.url), "utf8");

const example = JSON.parse(contract("example.json"));
const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(contract("report.schema.json")));

/** @param {unknown} report */
function assertValid(report) {
  assert.ok(validate(report), JSON.stringify(validate.errors?.slice(0, 3), null, 1));
}

describe("the contract", () => {
  before(() => load({ worker: false }));

  test("the example report is what JavaScript gets, text and all", () => {
    assert.deepEqual(inspectSync(contract("example.txt"), { published: "2023-06-06" }), example);
  });

  test("the schema takes the example and what comes of odd texts, in every unit", () => {
    assertValid(example);
    for (const offsets of /** @type {const} */ (["utf16", "codePoint", "utf8"])) {
      for (const text of ["", ...Object.values(nastyTexts), longArticle(300)]) assertValid(inspectSync(text, { offsets }));
    }
  });

  test("the schema refuses a report with a key too many or too few", () => {
    assert.equal(validate({ ...example, extra: 1 }), false);
    for (const key of Object.keys(example)) {
      const { [key]: _, ...rest } = example;
      assert.equal(validate(rest), false, key);
    }
  });
});
