import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle, workerScript } from "./bundle.js";
import { embedded } from "./embedded.js";
import { dist, root, www } from "./folders.js";

const folder = new URL("npm/", dist);

/**
 * Writes `dist/npm/`, ready for `npm pack` and `npm install`.
 * @param {Buffer} wasm
 * @param {string} version
 */
export async function npmPackage(wasm, version) {
  mkdirSync(new URL("pkg/", folder), { recursive: true });
  const entries = { index: "inspector.js", element: "article-inspector-define.js", inline: "offline/inline.js" };
  const files = await bundle(/** @type {any} */ (entries), {
    splitting: true,
    chunkNames: "shared-[hash]",
    // Whoever bundles minifies, and whoever reads wants to.
    minify: false,
    plugins: [embedded(wasm)],
  });
  for (const { path, text } of files) writeFileSync(new URL(path, folder), text);
  writeFileSync(new URL("pkg/article_inspector_bg.wasm", folder), wasm);
  // All in one, because bundlers copy the file as it is; and not minified, because Vite makes files of less than 4 kB
  // into data: addresses, which few policies allow for workers.
  writeFileSync(new URL("worker.js", folder), await workerScript({ minify: false }));
  types();
  for (const licence of ["LICENSE-APACHE", "LICENSE-MIT", "NOTICE"]) cpSync(new URL(licence, root), new URL(licence, folder));
  cpSync(new URL("npm-readme.md", import.meta.url), new URL("README.md", folder));
  writeFileSync(new URL("package.json", folder), `${JSON.stringify(manifest(version), null, 2)}\n`);
}

/** @param {string} version */
function manifest(version) {
  return {
    name: "article-inspector",
    version,
    description: "Reads a news article and marks who and what it is about, who said what, and what can be checked.",
    keywords: ["news", "quotes", "entities", "fact-checking", "wasm", "web-component"],
    license: "MIT OR Apache-2.0",
    type: "module",
    engines: { node: ">=20.16" },
    types: "./types/inspector.d.ts",
    exports: {
      ".": { types: "./types/inspector.d.ts", default: "./index.js" },
      "./inline": { types: "./types/offline/inline.d.ts", default: "./inline.js" },
      "./element": { types: "./types/article-inspector-define.d.ts", default: "./element.js" },
      "./article_inspector_bg.wasm": "./pkg/article_inspector_bg.wasm",
      "./worker.js": "./worker.js",
      "./package.json": "./package.json",
    },
    sideEffects: ["./element.js", "./inline.js"],
  };
}

/** Types from the comments of the source. */
function types() {
  const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
  const project = fileURLToPath(new URL("types.tsconfig.json", import.meta.url));
  const outDir = fileURLToPath(new URL("types/", folder));
  execFileSync(process.execPath, [tsc, "--project", project, "--outDir", outDir], { stdio: "inherit" });
  // Written by hand, and so not written again by the compiler.
  cpSync(new URL("report-types.d.ts", www), new URL("types/report-types.d.ts", folder));
}
