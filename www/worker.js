/**
 * The inspector in a thread of its own. The first message brings the compiled module; every later one is a call
 * `{ id, method, args }` and is answered by `{ id, result }` or `{ id, error }`.
 */
import { startEngine } from "./engine.js";
import { describeError } from "./inspector-error.js";

/** @type {import("./engine.js").Engine | undefined} */
let engine;

globalThis.addEventListener("message", ({ data }) => {
  const { id, module, method, args } = data;
  try {
    if (module) engine = startEngine(module);
    const result = method && Reflect.apply(/** @type {any} */ (engine)[method], undefined, args);
    globalThis.postMessage({ id, result });
  } catch (error) {
    globalThis.postMessage({ id, error: describeError(error) });
  }
});

// Tells the page that this file, and all it imports, arrived and runs.
globalThis.postMessage({ hello: true });
