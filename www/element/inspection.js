/** @import { InspectOptions, Report } from "../report-types.js" */

/** Work that is done sooner than this, in milliseconds, is not announced: a flash of "working" only disturbs. */
export const ANNOUNCE_AFTER = 150;

/**
 * One inspection at a time: a newer one ends the older, whose promise is rejected with the code "aborted".
 */
export class Inspection {
  #inspect;
  #onWorking;
  /** @type {AbortController | null} */
  #current = null;

  /**
   * @param {(text: string, options: InspectOptions & { signal: AbortSignal }) => Promise<Report>} inspect
   * @param {() => void} onWorking called when an inspection takes long enough to say so
   */
  constructor(inspect, onWorking) {
    this.#inspect = inspect;
    this.#onWorking = onWorking;
  }

  /**
   * @param {string} text
   * @param {InspectOptions} options
   * @returns {Promise<Report>}
   */
  async run(text, options) {
    this.stop();
    const controller = new AbortController();
    this.#current = controller;
    const timer = setTimeout(this.#onWorking, ANNOUNCE_AFTER);
    try {
      const report = await this.#inspect(text, { ...options, signal: controller.signal });
      // An inspector that does not heed the signal may still answer an inspection that nobody waits for.
      if (controller.signal.aborted) throw Object.assign(new Error("A newer inspection took over."), { code: "aborted" });
      return report;
    } finally {
      clearTimeout(timer);
      if (this.#current === controller) this.#current = null;
    }
  }

  /** Ends the inspection under way, if there is one. */
  stop() {
    this.#current?.abort();
    this.#current = null;
  }
}
