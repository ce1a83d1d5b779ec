import { load } from "../inspector.js";
import * as strings from "../strings.js";
import { showPageNotice } from "./page-notice.js";

/** How long the worker may take before the page does its work, in milliseconds: all is on this device already. */
const START_TIMEOUT = 4000;

/** Loads the inspector before the first text comes, and says on the page what this browser withholds. */
export async function start() {
  const inspector = /** @type {import("../article-inspector.js").ArticleInspectorElement | null} */
    (document.querySelector("article-inspector"));
  try {
    const { worker } = await load({ startTimeout: START_TIMEOUT });
    if (!worker) showPageNotice(strings.offlineNoWorker);
  } catch (error) {
    inspector?.fail(error);
  }
}
