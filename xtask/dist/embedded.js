import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { deflateRawSync } from "node:zlib";
import { workerScript } from "./bundle.js";
import { www } from "./folders.js";

/**
 * Puts the module, the worker and the samples into the bundle in the place of files: see `www/offline/`.
 * @param {Buffer} wasm
 * @returns {import("esbuild").Plugin}
 */
export function embedded(wasm) {
  return {
    name: "embedded",
    setup(build) {
      build.onResolve({ filter: /^embedded:/ }, ({ path }) => ({ path, namespace: "embedded" }));
      build.onResolve({ filter: /\/sample-text\.js$/ }, () => ({
        path: fileURLToPath(new URL("offline/embedded-sample-text.js", www)),
      }));
      build.onLoad({ filter: /^embedded:parts$/, namespace: "embedded" }, async () => ({
        contents: constants({ wasm: deflateRawSync(wasm, { level: 9 }).toString("base64"), worker: await workerScript() }),
      }));
      build.onLoad({ filter: /^embedded:samples$/, namespace: "embedded" }, () => ({
        contents: constants({ sampleTexts: samples() }),
      }));
    },
  };
}

/** @param {Record<string, unknown>} values */
function constants(values) {
  return Object.entries(values).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join("\n");
}

function samples() {
  const folder = new URL("samples/", www);
  const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));
  return Object.fromEntries(files.map((file) => [file, readFileSync(new URL(file, folder), "utf8")]));
}
