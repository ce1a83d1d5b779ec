import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import { www } from "./folders.js";

/** Every browser since 2023, as the front end needs anyway. */
const TARGET = ["chrome114", "firefox115", "safari16.4"];

/**
 * Bundles modules of `www/` with esbuild, without writing anything.
 * @param {string[]} entries paths in www/
 * @param {esbuild.BuildOptions} options
 * @returns {Promise<{ path: string, text: string }[]>} one for each entry, and the chunks that they share
 */
export async function bundle(entries, { plugins = [], ...options }) {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: fileURLToPath(www),
    entryPoints: entries,
    entryNames: "[name]",
    outdir: "/out",
    bundle: true,
    minify: true,
    format: "esm",
    charset: "utf8",
    legalComments: "none",
    target: TARGET,
    logLevel: "warning",
    plugins: [minifiedStyles, ...plugins],
    ...options,
    write: false,
  });
  return outputFiles.map(({ path, text }) => ({ path: path.replace(/^.*[\\/]/, ""), text }));
}

/** The worker's script with all that it imports, as one. @param {esbuild.BuildOptions} [options] */
export async function workerScript(options) {
  const [{ text }] = await bundle(["worker.js"], { format: "iife", ...options });
  return text;
}

/** A style sheet, minified. @param {string} css */
export async function minifiedCss(css) {
  return (await esbuild.transform(css, { loader: "css", minify: true, charset: "utf8", target: TARGET })).code.trim();
}

/** The page's style sheet. */
export function pageStyles() {
  return minifiedCss(readFileSync(new URL("page.css", www), "utf8"));
}

/** The element's style sheet is a string in a module; minifying scripts leaves strings as they are. @type {esbuild.Plugin} */
const minifiedStyles = {
  name: "minified-styles",
  setup(build) {
    build.onLoad({ filter: /[\\/]pkg[\\/]styles\.js$/ }, async ({ path }) => {
      const { elementStyles } = await import(path);
      return { contents: `export const elementStyles = ${JSON.stringify(await minifiedCss(elementStyles))};` };
    });
  },
};
