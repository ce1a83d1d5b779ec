import { InspectorError } from "./inspector-error.js";
import { workerAddress } from "./trusted-types.js";

/**
 * A call on its way to the worker.
 * @typedef {object} Job
 * @property {number} id
 * @property {string} method
 * @property {string[]} args
 * @property {(result: string) => void} resolve
 * @property {(error: Error) => void} reject
 *
 * @typedef {object} WorkerClient
 * @property {() => Promise<Worker>} start starts the worker, unless it runs; rejects with `worker-failed` when none can
 *   be had here
 * @property {(method: "inspect" | "rules", args: string[], signal?: AbortSignal) => Promise<string>} call what the method
 *   returns in the worker
 */

/** How long a call that nobody waits for any more may go on before its worker is ended, in milliseconds. */
const GRACE = 200;

/**
 * Calls the inspector in a worker, one call at a time, so that a call that is aborted while it waits costs nothing.
 * A worker that dies fails the call it was at, and the next call starts another.
 * @param {Promise<WebAssembly.Module>} module the compiled module, shared by every worker that is started
 * @param {import("./sources.js").WorkerScript} script of the page's own origin
 * @param {number} startTimeout how long a worker may take until it runs, in milliseconds
 * @returns {WorkerClient}
 */
export function createWorkerClient(module, { url, type }, startTimeout) {
  /** @type {Promise<Worker> | undefined} */
  let starting;
  /** @type {Worker | undefined} */
  let current;
  /** @type {Job[]} */
  let queue = [];
  /** @type {Job | undefined} */
  let running;
  let lastId = 0;

  function start() {
    return starting ??= launch().catch((error) => {
      end();
      throw error;
    });
  }

  function end() {
    current?.terminate();
    current = starting = undefined;
  }

  async function next() {
    if (running || queue.length === 0) return;
    const job = running = /** @type {Job} */ (queue.shift());
    const { id, method, args } = job;
    try {
      const worker = await start();
      // The call may have been aborted while the worker started.
      if (running === job) worker.postMessage({ id, method, args });
    } catch (error) {
      job.reject(/** @type {Error} */ (error));
      finish(job);
    }
  }

  /** @param {Job | undefined} job */
  function finish(job) {
    if (running === job) running = undefined;
    void next();
  }

  /** @param {Job} job */
  function drop(job) {
    job.reject(new InspectorError("aborted"));
    queue = queue.filter((waiting) => waiting !== job);
    // Wasm cannot be interrupted. A short call is let through, since a new worker costs more.
    setTimeout(() => {
      if (running !== job) return;
      end();
      finish(job);
    }, GRACE);
  }

  /** @returns {Promise<Worker>} */
  function launch() {
    return new Promise((resolve, reject) => {
      const worker = current = new Worker(workerAddress(url), { type, name: "article-inspector" });
      /** @param {string} why */
      const fail = (why) => {
        clearTimeout(timer);
        const error = new InspectorError("worker-failed", `(${why})`);
        reject(error);
        if (worker !== current) return;
        end();
        running?.reject(error);
        finish(running);
      };
      const timer = setTimeout(fail, startTimeout, "no answer");
      worker.onmessage = ({ data: { hello, id, result, error } }) => {
        if (hello) {
          clearTimeout(timer);
          module.then((compiled) => worker.postMessage({ id: 0, module: compiled }), reject);
        } else if (id === 0) {
          if (error) fail(error.message);
          else resolve(worker);
        } else if (running?.id === id && worker === current) {
          // After a trap the module's memory is not to be trusted.
          if (error?.code === "worker-failed") end();
          if (error) running?.reject(new InspectorError(error.code, error.message));
          else running?.resolve(result);
          finish(running);
        }
      };
      worker.onerror = ({ message = "its script could not be loaded" }) => fail(message);
      worker.onmessageerror = () => fail("a message was lost");
    });
  }

  return {
    start,
    call(method, args, signal) {
      return new Promise((resolve, reject) => {
        /** @type {Job} */
        const job = { id: ++lastId, method, args, resolve, reject };
        signal?.addEventListener("abort", () => drop(job), { once: true });
        queue.push(job);
        void next();
      });
    },
  };
}
