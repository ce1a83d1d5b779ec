/**
 * Makes `dist/` from what cargo built: `cargo xtask dist` calls this.
 *
 *     wasm ─▶ wasm-opt ─▶ ┬─▶ site/                     static site with a service worker
 *     www/ ─▶ esbuild  ─▶ ┼─▶ article-inspector.html    one file
 *                         └─▶ npm/                      package
 */
import { copyFile, mkdir, rm } from "node:fs/promises";
import { basename } from "node:path";
import { dist } from "./folders.js";
import { npmPackage } from "./npm-package.js";
import { optimizedWasm } from "./optimized-wasm.js";
import { singleFile } from "./single-file.js";
import { site } from "./site.js";
import { checkSizes } from "./sizes.js";

const { INSPECTOR_BINARY: binary, INSPECTOR_TARGET: target, INSPECTOR_VERSION: version } = process.env;
if (!binary || !target || !version) {
  throw new Error("INSPECTOR_BINARY, INSPECTOR_TARGET and INSPECTOR_VERSION are not set: run `cargo xtask dist`.");
}

await rm(dist, { recursive: true, force: true });
await mkdir(new URL("bin/", dist), { recursive: true });
await copyFile(binary, new URL(`bin/${basename(binary)}`, dist));
const wasm = await optimizedWasm();
const parts = await site(wasm);
const html = await singleFile(wasm);
await npmPackage(wasm, version);
if (!checkSizes({ wasm, ...parts, html }, target)) process.exitCode = 1;
