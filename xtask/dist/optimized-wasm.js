import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { hashOf } from "./hash.js";
import { root, www } from "./folders.js";

/**
 * What Rust's target and .cargo/config.toml turn on. wasm-opt refuses a module that uses what it was not told of, and
 * the section that tells it by itself is gone by then.
 */
const FEATURES = ["simd", "bulk-memory", "bulk-memory-opt", "call-indirect-overlong", "mutable-globals",
  "nontrapping-float-to-int", "sign-ext", "reference-types", "multivalue"];

/**
 * Higher levels make the file smaller and the download larger (measured: -O3 4.6 % and -Oz 6 % less raw, but 1 % more in
 * brotli than what Rust wrote; -O1 2.4 % less raw and 0.2 % less in brotli) and the module no faster.
 */
const ARGUMENTS = ["-O1", "--strip-debug", "--strip-producers", ...FEATURES.map((feature) => `--enable-${feature}`)];

/**
 * The module that is given away: www/pkg's after wasm-opt. It takes a minute, so the last one is kept in target/.
 * @returns {Promise<Buffer>}
 */
export async function optimizedWasm() {
  const input = new URL("pkg/article_inspector_bg.wasm", www);
  const folder = fileURLToPath(new URL("target/wasm-opt/", root));
  const key = hashOf(Buffer.concat([readFileSync(input), Buffer.from(ARGUMENTS.join(" "))]));
  const output = join(folder, `${key}.wasm`);
  try {
    return readFileSync(output);
  } catch {
    mkdirSync(folder, { recursive: true });
  }
  console.error("dist: wasm-opt (takes a minute)");
  const wasmOpt = join(dirname(createRequire(import.meta.url).resolve("binaryen/package.json")), "bin/wasm-opt");
  const started = `${output}.part`;
  execFileSync(process.execPath, [wasmOpt, ...ARGUMENTS, fileURLToPath(input), "-o", started], { stdio: "inherit" });
  const wasm = readFileSync(started);
  if (!WebAssembly.validate(wasm)) throw new Error("wasm-opt wrote a module that does not validate");
  writeFileSync(output, wasm);
  return wasm;
}
