/**
 * The inspector in a thread of its own. The first message brings the compiled module; every later one is a call
 * `{ id, method, args }` and is answered by `{ id, result }` or `{ id, error }`.
 */
import { startEngine } from "./engine.js";
import { describedError } from "./described-error.js";

/**
 * Browsers compile a function of the module when it is first called, and compile it well when it was called often. A
 * sentence with something of everything, inspected while nobody asks for anything, has that done before the first
 * article comes.
 */
const warmUp = "“It cost $5 million in May 2021, far more than in Rome,” Ann Lee, the U.N. envoy, told Acme Ltd.";

/** @type {import("./engine.js").Engine | undefined} */
let engine;
let isCalled = false;

globalThis.addEventListener("message", ({ data }) => {
  const { id, module, method, args } = data;
  try {
    if (module) engine = startEngine(module);
    isCalled ||= Boolean(method);
    const result = method && Reflect.apply(/** @type {any} */ (engine)[method], undefined, args);
    globalThis.postMessage({ id, result });
    if (module) setTimeout(warm, 20, 20);
  } catch (error) {
    globalThis.postMessage({ id, error: describedError(error) });
  }
});

/** @param {number} rounds with a pause after each, in which a call can come in */
function warm(rounds) {
  if (isCalled || rounds === 0) return;
  engine?.inspect(warmUp, "{}");
  setTimeout(warm, 0, rounds - 1);
}

// Tells the page that this file, and all it imports, arrived and runs.
globalThis.postMessage({ hello: true });
