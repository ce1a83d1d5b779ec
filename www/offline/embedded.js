/**
 * The module and the worker's script from inside this file: nothing is fetched, so that a file on a stick and a page
 * whose policy forbids every connection can use them. Importing it is enough.
 */
import { wasm, worker } from "embedded:parts";
import { InspectorError } from "../inspector-error.js";
import { provide } from "../sources.js";

/** @type {string | undefined} */
let workerUrl;

provide({
  wasm: () => inflated(wasm),
  worker() {
    // Chromium runs a worker of a file:// page only from a blob, and only as a classic script.
    workerUrl ??= URL.createObjectURL(new Blob([worker], { type: "text/javascript" }));
    return { url: workerUrl, type: "classic" };
  },
});

/** @param {string} base64 deflated bytes */
async function inflated(base64) {
  const characters = atob(base64);
  const bytes = new Uint8Array(characters.length);
  for (let index = 0; index < bytes.length; index++) bytes[index] = characters.charCodeAt(index);
  return await new Response(new Blob([bytes]).stream().pipeThrough(inflater())).arrayBuffer();
}

function inflater() {
  try {
    return new DecompressionStream("deflate-raw");
  } catch (error) {
    throw new InspectorError("wasm-unsupported", String(error), error);
  }
}
