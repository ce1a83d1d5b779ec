import { readFileSync, readdirSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { build, transform } from "esbuild";

const root = new URL("../../", import.meta.url);

/**
 * What a page downloads, raw and brotli-compressed, in bytes.
 * @returns {Promise<{ name: string, raw: number, brotli: number }[]>}
 */
export async function sizes() {
  const styles = new URL("www/styles/", root);
  const css = ["www/page.css", ...readdirSync(styles).sort().map((file) => `www/styles/${file}`)];
  const cssText = css.map((file) => readFileSync(new URL(file, root), "utf8")).join("\n");
  return [
    measure("wasm module", readFileSync(new URL("www/pkg/article_inspector_bg.wasm", root))),
    // The page's own thread loads the module's JavaScript only where there is no worker.
    measure("JavaScript of the page", await minified("www/page.js", ["./engine.js"])),
    measure("JavaScript of the worker", await minified("www/worker.js")),
    measure("style sheets", Buffer.from((await transform(cssText, { loader: "css", minify: true })).code)),
    measure("compromise/three", await minified("benches/browser/compromise.js")),
  ];
}

/**
 * @param {string} entry a module, from the project's root
 * @param {string[]} left imports to leave out
 */
export async function minified(entry, left = []) {
  const { outputFiles } = await build({
    entryPoints: [new URL(entry, root).pathname],
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    // Counted with the style sheets, and not a part that differs from them.
    external: ["*/pkg/styles.js", ...left],
    logLevel: "error",
  });
  return Buffer.from(outputFiles[0].contents);
}

/** @param {string} name @param {Buffer} bytes */
function measure(name, bytes) {
  const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 } });
  return { name, raw: bytes.length, brotli: brotli.length };
}
