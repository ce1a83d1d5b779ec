import { InspectorError } from "./inspector-error.js";
import { wasmSource } from "./sources.js";

/**
 * Where a compiled module comes from: an address, a response, the bytes, or the module itself.
 * @typedef {string | URL | Response | BufferSource | WebAssembly.Module} WasmSource
 */

/**
 * Compiles the inspector's module, off the main thread where the browser can.
 * @param {WasmSource | Promise<WasmSource>} [source] by default that of this build
 * @returns {Promise<WebAssembly.Module>}
 * @throws {InspectorError} `wasm-missing`, `wasm-blocked` or `wasm-unsupported`
 */
export async function compileModule(source = wasmSource()) {
  if (typeof WebAssembly !== "object") {
    throw new InspectorError(
      "wasm-unsupported",
      "This browser does not run WebAssembly. Some turn it off in a locked-down mode: allow it for this page.",
    );
  }
  try {
    const given = await source;
    if (given instanceof WebAssembly.Module) return given;
    if (ArrayBuffer.isView(given) || given instanceof ArrayBuffer) return await WebAssembly.compile(given);
    const response = given instanceof Response ? given : await get(given);
    if (response instanceof Uint8Array) return await WebAssembly.compile(response);
    return await compileResponse(response);
  } catch (error) {
    throw error instanceof InspectorError ? error : explain(error);
  }
}

/**
 * @param {Response} response
 * @returns {Promise<WebAssembly.Module>}
 */
async function compileResponse(response) {
  if (!response.ok) {
    throw missing(`${response.url} answered with ${response.status}`);
  }
  // A server that does not know the type of .wasm files would make streaming fail.
  const streams = response.headers.get("content-type")?.startsWith("application/wasm");
  return streams
    ? await WebAssembly.compileStreaming(response)
    : await WebAssembly.compile(await response.arrayBuffer());
}

/**
 * @param {string | URL} address
 * @returns {Promise<Response | Uint8Array<ArrayBuffer>>}
 */
async function get(address) {
  const url = new URL(address, import.meta.url);
  // Node does not fetch files, and a bundler for the web must not find an import of node:fs here.
  const { process } = /** @type {any} */ (globalThis);
  const files = url.protocol === "file:" ? process?.getBuiltinModule?.("node:fs/promises") : undefined;
  try {
    return files ? new Uint8Array(await files.readFile(url)) : await fetch(url);
  } catch (error) {
    throw missing(`${url.href} could not be read`, error);
  }
}

/**
 * @param {string} what
 * @param {unknown} [cause]
 */
function missing(what, cause) {
  return new InspectorError(
    "wasm-missing",
    `The inspector's WebAssembly module did not arrive: ${what}. Check the connection and that the file is deployed beside the scripts.`,
    cause,
  );
}

/** @param {unknown} error what compiling threw */
function explain(error) {
  const message = String(Object(error).message ?? error);
  // Chromium: "violates the following Content Security directive", Firefox: "blocked by CSP", Safari: "unsafe-eval".
  if (/content.security|\bCSP\b|unsafe-eval/i.test(message)) {
    return new InspectorError(
      "wasm-blocked",
      "This page's content security policy forbids WebAssembly: add 'wasm-unsafe-eval' to its script-src.",
      error,
    );
  }
  if (/magic|expected|unexpected end|empty|length/i.test(message) && error instanceof WebAssembly.CompileError) {
    return missing(`what arrived is not a WebAssembly module (${message})`, error);
  }
  if (error instanceof WebAssembly.CompileError) {
    return new InspectorError(
      "wasm-unsupported",
      `This browser cannot run the inspector's WebAssembly module (${message}). Every browser since 2023 can: update it.`,
      error,
    );
  }
  return missing(message, error);
}
