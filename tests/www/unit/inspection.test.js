import assert from "node:assert/strict";
import { test } from "node:test";
import { ANNOUNCE_AFTER, Inspection } from "../../../www/element/inspection.js";
import { commandOf } from "../../../www/element/keyboard.js";

/** @param {Partial<KeyboardEvent>} event */
const key = (event) => ({ key: "", ctrlKey: false, metaKey: false, altKey: false, isComposing: false, ...event });
const report = /** @type {any} */ ({});

test("a newer inspection ends the older, even if the inspector ignores the signal", async () => {
  /** @type {((value: any) => void)[]} */
  const answers = [];
  const inspection = new Inspection(() => new Promise((resolve) => answers.push(resolve)), () => {});
  const older = inspection.run("one", {});
  const newer = inspection.run("two", {});
  answers[0](report);
  answers[1](report);
  await assert.rejects(older, { code: "aborted" });
  assert.equal(await newer, report);
});

test("stopping aborts the signal that the inspector was given", async () => {
  /** @type {AbortSignal | undefined} */
  let given;
  const inspection = new Inspection((_text, { signal }) => new Promise((_resolve, reject) => {
    given = signal;
    signal.addEventListener("abort", () => reject(Object.assign(new Error(), { code: "aborted" })));
  }), () => {});
  const run = inspection.run("one", {});
  inspection.stop();
  await assert.rejects(run, { code: "aborted" });
  assert.equal(given?.aborted, true);
});

test("quick work is not announced, slow work is", async () => {
  let announced = 0;
  const inspection = new Inspection((text) => new Promise((resolve) =>
    setTimeout(() => resolve(report), text === "slow" ? ANNOUNCE_AFTER + 50 : 1)), () => { announced += 1; });
  await inspection.run("quick", {});
  assert.equal(announced, 0);
  await inspection.run("slow", {});
  assert.equal(announced, 1);
});

test("letters act outside of fields only, and not when they are switched off", () => {
  assert.equal(commandOf(key({ key: "n" }), false, true), "next");
  assert.equal(commandOf(key({ key: "n" }), true, true), undefined);
  assert.equal(commandOf(key({ key: "n" }), false, false), undefined);
  assert.equal(commandOf(key({ key: "n", ctrlKey: true }), false, true), undefined);
});

test("control or command with Enter inspects, also from a field", () => {
  assert.equal(commandOf(key({ key: "Enter", metaKey: true }), true, false), "inspect");
  assert.equal(commandOf(key({ key: "Enter" }), true, true), undefined);
});

test("keys that an input method needs are left to it", () => {
  assert.equal(commandOf(key({ key: "Escape", isComposing: true }), true, true), undefined);
});
