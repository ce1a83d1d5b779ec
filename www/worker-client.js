import { InspectorError, aborted } from "./inspector-error.js";
import { workerAddress } from "./trusted-types.js";

/**
 * A call on its way to the worker.
 * @typedef {object} Job
 * @property {number} id
 * @property {string} method
 * @property {string[]} args
 * @property {(result: string) => void} resolve
 * @property {(error: Error) => void} reject
 */

/** How long a call that nobody waits for any more may go on before its worker is ended, in milliseconds. */
const GRACE = 200;

/**
 * Calls the inspector in a worker, one call at a time, so that a call that is aborted while it waits costs nothing.
 * A worker that dies fails the call it was at, and the next call starts another.
 */
export class WorkerClient {
  #module;
  #script;
  #startTimeout;
  /** @type {Promise<Worker> | undefined} */
  #starting;
  /** @type {Worker | undefined} */
  #worker;
  /** @type {Job[]} */
  #queue = [];
  /** @type {Job | undefined} */
  #running;
  #lastId = 0;

  /**
   * @param {object} options
   * @param {Promise<WebAssembly.Module>} options.module the compiled module, shared by every worker that is started
   * @param {import("./sources.js").WorkerScript} options.script of the page's own origin
   * @param {number} options.startTimeout how long a worker may take until it runs, in milliseconds
   */
  constructor({ module, script, startTimeout }) {
    this.#module = module;
    this.#script = script;
    this.#startTimeout = startTimeout;
  }

  /**
   * Starts the worker, unless it runs.
   * @returns {Promise<void>}
   * @throws {InspectorError} `worker-failed` when no worker can be had here
   */
  async start() {
    await this.#ready();
  }

  /**
   * @param {"inspect" | "rules"} method
   * @param {string[]} args
   * @param {AbortSignal} [signal]
   * @returns {Promise<string>} what the method returns in the worker
   */
  call(method, args, signal) {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(aborted());
        return;
      }
      const onAbort = () => this.#drop(job);
      const settled = () => signal?.removeEventListener("abort", onAbort);
      /** @type {Job} */
      const job = {
        id: ++this.#lastId,
        method,
        args,
        resolve: (result) => (settled(), resolve(result)),
        reject: (error) => (settled(), reject(error)),
      };
      signal?.addEventListener("abort", onAbort);
      this.#queue.push(job);
      void this.#next();
    });
  }

  async #next() {
    if (this.#running || this.#queue.length === 0) return;
    const job = /** @type {Job} */ (this.#queue.shift());
    this.#running = job;
    try {
      const worker = await this.#ready();
      // The call may have been aborted while the worker started.
      if (this.#running === job) worker.postMessage({ id: job.id, method: job.method, args: job.args });
    } catch (error) {
      this.#finish(job, () => job.reject(/** @type {Error} */ (error)));
    }
  }

  /** @param {Job} job @param {() => void} settle */
  #finish(job, settle) {
    if (this.#running === job) this.#running = undefined;
    settle();
    void this.#next();
  }

  /** @param {Job} job */
  #drop(job) {
    job.reject(aborted());
    this.#queue = this.#queue.filter((waiting) => waiting !== job);
    if (this.#running !== job) return;
    // Wasm cannot be interrupted. A short call is let through, since a new worker costs more.
    setTimeout(() => {
      if (this.#running !== job) return;
      this.#end();
      this.#finish(job, () => {});
    }, GRACE);
  }

  #end() {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#starting = undefined;
  }

  #ready() {
    this.#starting ??= this.#launch().catch((error) => {
      this.#end();
      throw error;
    });
    return this.#starting;
  }

  /** @returns {Promise<Worker>} */
  #launch() {
    return new Promise((resolve, reject) => {
      const fail = (/** @type {string} */ why) =>
        reject(new InspectorError("worker-failed", `The inspector's worker did not start: ${why}.`));
      const timer = setTimeout(() => fail(`no answer in ${this.#startTimeout} ms`), this.#startTimeout);
      const worker = this.#open(fail);
      if (!worker) return;
      this.#worker = worker;
      worker.addEventListener("message", ({ data }) => {
        if (data.hello) {
          clearTimeout(timer);
          this.#module.then((module) => worker.postMessage({ id: 0, module }), reject);
        } else if (data.id === 0) {
          if (data.error) fail(data.error.message);
          else resolve(worker);
        } else {
          this.#answer(worker, data);
        }
      });
      const died = (/** @type {Event} */ event) => {
        clearTimeout(timer);
        const why = "message" in event ? String(event.message) : "its script could not be loaded";
        fail(why);
        this.#died(worker, why);
      };
      worker.addEventListener("error", died);
      worker.addEventListener("messageerror", died);
    });
  }

  /** @param {(why: string) => void} fail */
  #open(fail) {
    try {
      const { url, type } = this.#script;
      return new Worker(workerAddress(url), { type, name: "article-inspector" });
    } catch (error) {
      fail(String(Object(error).message ?? error));
      return undefined;
    }
  }

  /**
   * @param {Worker} worker
   * @param {{ id: number, result: string, error?: { code: any, message: string } }} data
   */
  #answer(worker, { id, result, error }) {
    const job = this.#running;
    if (!job || job.id !== id || worker !== this.#worker) return;
    // After a trap the module's memory is not to be trusted.
    if (error?.code === "worker-failed") this.#end();
    this.#finish(job, () =>
      error ? job.reject(new InspectorError(error.code, error.message)) : job.resolve(result),
    );
  }

  /** @param {Worker} worker @param {string} why */
  #died(worker, why) {
    if (worker !== this.#worker) return;
    this.#end();
    const job = this.#running;
    if (job) this.#finish(job, () => job.reject(new InspectorError("worker-failed", `The inspector stopped: ${why}.`)));
  }
}
