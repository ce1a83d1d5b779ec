/**
 * Where the two parts come from that are not imported: the module, and the script of the worker.
 *
 * @import { WasmSource } from "./wasm-module.js"
 * @typedef {object} WorkerScript
 * @property {string | URL} url
 * @property {WorkerType} type a worker of one script without imports can be "classic", which runs in more places
 * @typedef {object} Sources
 * @property {() => WasmSource | Promise<WasmSource>} wasm
 * @property {() => WorkerScript} worker
 */

// Written out in full, and only evaluated when it is wanted, because bundlers look for just this form.
/** @type {Sources} */
let sources = {
  wasm: () => new URL("./pkg/article_inspector_bg.wasm", import.meta.url),
  worker: () => ({ url: new URL("./worker.js", import.meta.url), type: "module" }),
};

/**
 * Sets where both parts come from, for builds that name the files otherwise or carry them inside. Counts until
 * something is loaded.
 * @param {Sources} given
 */
export function provide(given) {
  sources = given;
}

/** The module of this build. */
export const wasmSource = () => sources.wasm();

/** The worker's script of this build. */
export const workerScript = () => sources.worker();
