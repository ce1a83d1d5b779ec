/**
 * Inspects news articles: who and what they are about, who said what, what in them can be checked.
 *
 *     import { load, inspect } from "./www/inspector.js";
 *     await load();
 *     const report = await inspect(text, { published: "2026-11-23" });
 *
 * Importing has no side effect and works in Node. Every error is an `InspectorError` with a `code`.
 *
 * @import { ExportFormat, InspectOptions, Report, RuleCard } from "./report-types.js"
 * @import { Engine } from "./engine.js"
 * @import { WasmSource } from "./wasm-module.js"
 * @import { WorkerClient } from "./worker-client.js"
 */
import { describedError } from "./described-error.js";
import { InspectorError } from "./inspector-error.js";
import { fillText } from "./report-text.js";
import { workerScript } from "./sources.js";
import { compileModule } from "./wasm-module.js";
import { createWorkerClient } from "./worker-client.js";

export { InspectorError };

/**
 * @typedef {object} LoadOptions
 * @property {boolean} [worker] run in a worker; by default where there are workers. `false` runs in this thread and
 *   makes `inspectSync` ready.
 * @property {WasmSource | Promise<WasmSource>} [wasm] the module, where it does not lie in `pkg/` beside this script
 * @property {string | URL} [workerUrl] the worker's script, where it does not lie beside this one
 * @property {number} [startTimeout] how long the worker may take to start before this thread does its work instead,
 *   in milliseconds; by default 8000
 */

/** @type {Promise<WebAssembly.Module> | undefined} */
let compiling;
/** @type {Promise<WorkerClient | undefined> | undefined} */
let connecting;
/** @type {Engine | undefined} */
let engine;

/**
 * Makes the inspector ready. Later calls wait for the first; after a failure the next call tries again.
 *
 * @param {LoadOptions} [options] count at the first call, except that `worker: false` may follow
 * @returns {Promise<{ worker: boolean }>} whether a worker does the work; where it was asked for and could not be had,
 *   this thread does
 * @throws {InspectorError} `wasm-missing`, `wasm-blocked`, `wasm-unsupported`
 */
export async function load(options = {}) {
  const { worker = typeof Worker === "function" } = options;
  const module = compiled(options.wasm);
  // The worker starts while the module is on its way.
  if (worker) connecting ??= connect(module, options);
  await module;
  if (worker && (await connecting)) return { worker: true };
  await startHere(await module);
  return { worker: false };
}

/**
 * Inspects one article.
 *
 * @param {string} text
 * @param {InspectOptions & { signal?: AbortSignal }} [options]
 * @returns {Promise<Report>}
 * @throws {InspectorError} `bad-option`, `too-long`, `aborted`, `worker-failed`, or what `load` throws
 */
export async function inspect(text, { signal, ...options } = {}) {
  return fillText(JSON.parse(await call("inspect", [checked(text), asJson(options)], signal)), text);
}

/**
 * Inspects one article in this thread; for Node, workers and tests. Needs `await load({ worker: false })` first.
 *
 * @param {string} text
 * @param {InspectOptions} [options]
 * @returns {Report}
 * @throws {InspectorError} `not-loaded`, `bad-option`, `too-long`, `worker-failed`
 */
export function inspectSync(text, options = {}) {
  if (!engine) throw new InspectorError("not-loaded");
  return fillText(JSON.parse(callHere(engine, "inspect", [checked(text), asJson(options)])), text);
}

/**
 * Every rule that can mark something, so that a page can say in words what a rule's id means.
 *
 * @returns {Promise<RuleCard[]>}
 */
export async function rules() {
  return JSON.parse(await call("rules", []));
}

/**
 * A report as a file's content.
 *
 * @param {Report} report
 * @param {string | null} text the article; formats that repeat it need it
 * @param {ExportFormat} [format]
 * @returns {Promise<string>}
 * @throws {InspectorError} `not-yet`
 */
export async function exportReport(report, text, format = "json") {
  if (format === "json") return `${JSON.stringify(report, null, 2)}\n`;
  throw new InspectorError("not-yet", `(${format})`);
}

/** @param {WasmSource | Promise<WasmSource>} [source] */
function compiled(source) {
  compiling ??= compileModule(source).catch((error) => {
    // The next call starts over, with a worker that waits for the new module.
    compiling = undefined;
    connecting = undefined;
    throw error;
  });
  return compiling;
}

/** @param {WebAssembly.Module} module */
async function startHere(module) {
  // A page that has its worker never needs the module's JavaScript in its own thread.
  const { startEngine } = await import("./engine.js");
  engine ??= startEngine(module);
}

/**
 * @param {Promise<WebAssembly.Module>} module
 * @param {LoadOptions} options
 * @returns {Promise<WorkerClient | undefined>} nothing where no worker can be had
 */
async function connect(module, { workerUrl, startTimeout = 8000 }) {
  const script = workerUrl ? { url: workerUrl, type: /** @type {const} */ ("module") } : workerScript();
  const client = createWorkerClient(module, script, startTimeout);
  try {
    await client.start();
    return client;
  } catch {
    return undefined;
  }
}

/**
 * @param {"inspect" | "rules"} method
 * @param {string[]} args
 * @param {AbortSignal} [signal]
 * @returns {Promise<string>}
 */
async function call(method, args, signal) {
  if (!connecting && !engine) await load();
  const client = await connecting;
  if (signal?.aborted) throw new InspectorError("aborted");
  if (client) return await client.call(method, args, signal);
  if (!engine) await load();
  return callHere(/** @type {Engine} */ (engine), method, args);
}

/**
 * @param {Engine} here
 * @param {"inspect" | "rules"} method
 * @param {string[]} args
 * @returns {string}
 */
function callHere(here, method, args) {
  try {
    return Reflect.apply(here[method], undefined, args);
  } catch (error) {
    const { code, message } = describedError(error);
    if (code === "worker-failed") here.restart();
    throw new InspectorError(code, message, error);
  }
}

/**
 * Options for the module. What JSON would drop or turn into null without a word goes as a string, so that the module
 * refuses it by name.
 * @param {object} options
 */
function asJson(options) {
  try {
    return JSON.stringify(options, (_, value) => {
      const dropped = typeof value === "function" || typeof value === "symbol" || typeof value === "bigint";
      return dropped || (typeof value === "number" && !Number.isFinite(value)) ? String(value) : value;
    });
  } catch (error) {
    throw new InspectorError("bad-option", String(error), error);
  }
}

/** @param {unknown} text */
function checked(text) {
  if (typeof text === "string") return text;
  throw new InspectorError("bad-option", `The text has to be a string, not ${typeof text}.`);
}
