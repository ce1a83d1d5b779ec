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
  if (!globalThis.WebAssembly) throw new InspectorError("wasm-unsupported");
  try {
    const given = await source;
    if (given instanceof WebAssembly.Module) return given;
    const found = typeof given === "string" || given instanceof URL ? await get(new URL(given, import.meta.url)) : given;
    if (!(found instanceof Response)) return await WebAssembly.compile(found);
    if (!found.ok) throw new Error(`${found.url}: ${found.status}`);
    // A server that does not know the type of .wasm files would make streaming fail.
    return found.headers.get("content-type")?.startsWith("application/wasm")
      ? await WebAssembly.compileStreaming(found)
      : await WebAssembly.compile(await found.arrayBuffer());
  } catch (error) {
    throw error instanceof InspectorError ? error : explained(error);
  }
}

/**
 * @param {URL} url
 * @returns {Promise<Response | Uint8Array<ArrayBuffer>>}
 */
async function get(url) {
  // Node does not fetch files, and a bundler for the web must not find an import of node:fs here.
  const files = url.protocol === "file:" && /** @type {any} */ (globalThis).process?.getBuiltinModule?.("node:fs/promises");
  try {
    return files ? new Uint8Array(await files.readFile(url)) : await fetch(url);
  } catch (error) {
    throw new InspectorError("wasm-missing", `(${url})`, error);
  }
}

/** @param {unknown} error what compiling threw */
function explained(error) {
  const message = String(error);
  // Chromium: "violates the following Content Security directive", Firefox: "blocked by CSP", Safari: "unsafe-eval".
  const code = /content.security|\bCSP\b|unsafe-eval/i.test(message) ? "wasm-blocked"
    : error instanceof WebAssembly.CompileError && !/magic|expected|unexpected end|empty|length/i.test(message) ? "wasm-unsupported"
    : "wasm-missing";
  return new InspectorError(code, `(${message})`, error);
}
