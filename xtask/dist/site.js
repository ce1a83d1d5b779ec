import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { bundle, pageStyles, workerScript } from "./bundle.js";
import { dist, www } from "./folders.js";
import { hashOf } from "./hash.js";
import { pageHtml, places } from "./page-html.js";

const START = `<p>This page has not started. It needs a browser from 2023 or later that runs scripts.</p>
`;

const folder = new URL("site/", dist);

/**
 * Writes `dist/site/`: it can be put under any path of any server of files.
 * @param {Buffer} wasm
 * @returns {Promise<{ page: Buffer[], later: Buffer[], fallback: Buffer[], worker: Buffer, pageCss: Buffer }>} what the page
 *   downloads besides the module: to start, after it has started, and the fallback only where it has no worker
 */
export async function site(wasm) {
  mkdirSync(new URL("assets/", folder), { recursive: true });
  const worker = await workerScript();
  const styles = await pageStyles();
  // All names hold the hash of the content, the page's script through the names that it mentions.
  const files = { wasm: named("article_inspector", "wasm", wasm), worker: named("worker", "js", worker) };
  const script = await pageScript(files);
  const html = pageHtml([
    ["icon", places.icon, icons],
    ["style sheet", places.styles, `<link rel="stylesheet" href="assets/${named("page", "css", styles)}">`],
    ["script", places.script, scripts(script)],
    ["notice", places.start, START],
  ]);
  writeFileSync(new URL("index.html", folder), html);
  for (const file of readdirSync(new URL("icons/", www))) cpSync(new URL(`icons/${file}`, www), new URL(file, folder));
  cpSync(new URL("manifest.webmanifest", www), new URL("manifest.webmanifest", folder));
  await serviceWorker(html);
  const texts = (files) => files.map(({ text }) => Buffer.from(text));
  return { page: texts([script, ...script.imported]), later: texts(script.later), fallback: texts(script.fallback),
    worker: Buffer.from(worker), pageCss: Buffer.from(styles) };
}

/** The page's script, and those that it imports, which a browser would otherwise ask for only once it has read it. */
function scripts({ name, imported }) {
  const links = imported.map(({ path }) => `<link rel="modulepreload" href="assets/${path}">\n`);
  return `<script type="module" src="assets/${name}"></script>\n${links.join("")}`;
}

const icons = `<link rel="icon" href="icon.svg" type="image/svg+xml">
<link rel="apple-touch-icon" href="icon-192.png">
<link rel="manifest" href="manifest.webmanifest">`;

/** Writes a file into assets/ and gives its name. @param {string} name @param {string} ending @param {string | Buffer} content */
function named(name, ending, content) {
  const file = `${name}-${hashOf(content)}.${ending}`;
  writeFileSync(new URL(`assets/${file}`, folder), content);
  return file;
}

/** @param {{ wasm: string, worker: string }} files */
async function pageScript({ wasm, worker }) {
  const [{ text }, ...chunks] = await bundle(["offline/site.js"], {
    // What the page needs later, and what only where there is no worker, stays apart.
    splitting: true,
    chunkNames: "[name]-[hash]",
    define: { SITE_WASM: JSON.stringify(`./${wasm}`), SITE_WORKER: JSON.stringify(`./${worker}`) },
    plugins: [hashedSamples],
  });
  for (const chunk of chunks) writeFileSync(new URL(`assets/${chunk.path}`, folder), chunk.text);
  const begins = (/** @type {string} */ name) => chunks.filter(({ path }) => path.startsWith(`${name}-`));
  return { text, name: named("page", "js", text), imported: begins("chunk"), later: begins("sheet"), fallback: begins("engine") };
}

/** Samples are fetched one by one when they are asked for, by names with hashes too. @type {import("esbuild").Plugin} */
const hashedSamples = {
  name: "hashed-samples",
  setup(build) {
    build.onLoad({ filter: /[\\/]samples[\\/]sample-text\.js$/ }, ({ path }) => {
      const texts = readdirSync(new URL("samples/", www)).filter((file) => file.endsWith(".txt"));
      const names = texts.map((file) => {
        const [name, ending] = file.split(".");
        return [file, named(name, ending, readFileSync(new URL(`samples/${file}`, www)))];
      });
      const source = readFileSync(path, "utf8").replace("`./${file}`", "NAMES[file]");
      if (!source.includes("NAMES[file]")) throw new Error("samples/sample-text.js: where is the file's name?");
      return { contents: `const NAMES = ${JSON.stringify(Object.fromEntries(names))};\n${source}` };
    });
  },
};

/** The service worker knows every file, and a version that follows from their contents. @param {string} html */
async function serviceWorker(html) {
  const assets = readdirSync(new URL("assets/", folder)).sort().map((file) => `assets/${file}`);
  const others = readdirSync(folder).filter((file) => /\.(?:svg|png|webmanifest)$/.test(file)).sort();
  const contents = others.map((file) => hashOf(readFileSync(new URL(file, folder))));
  const version = hashOf([html, ...assets, ...contents].join("\n"));
  // The folder and not index.html, since many servers send one on to the other.
  const precache = { version, files: ["./", ...others, ...assets] };
  const [{ text }] = await bundle(["sw.js"], { format: "iife", define: { PRECACHE: JSON.stringify(precache) } });
  writeFileSync(new URL("sw.js", folder), text);
}
