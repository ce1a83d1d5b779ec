import { readFileSync, writeFileSync } from "node:fs";
import { bundle, pageStyles } from "./bundle.js";
import { embedded } from "./embedded.js";
import { dist, www } from "./folders.js";
import { policyHash } from "./hash.js";
import { pageHtml, places } from "./page-html.js";

const START = `<p>This page has not started. Its script was not allowed to run, or this browser is older than 2023.</p>
<p>Save the file and open it in Firefox, Chrome, Edge or Safari: previews of mail programs and file managers do not run
scripts.</p>
`;

/**
 * Writes `dist/article-inspector.html`, which needs no other file and no connection.
 * @param {Buffer} wasm
 * @returns {Promise<Buffer>} the file
 */
export async function singleFile(wasm) {
  // A classic script: browsers run no module of a file:// page that imports another.
  const [{ text }] = await bundle(["offline/single-file.js"], {
    format: "iife",
    plugins: [embedded(wasm)],
    define: { "import.meta.url": "document.baseURI" },
  });
  // esbuild never prints this as an operator, so it stands in a string or an expression, which can hold it otherwise.
  const script = text.trim().replaceAll("<!--", "\\x3c!--");
  const styles = await pageStyles();
  for (const [name, text] of [["script", script], ["style", styles]]) {
    if (text.toLowerCase().includes(`</${name}`)) throw new Error(`the inline ${name} holds what would end it`);
  }
  const icon = readFileSync(new URL("icons/icon.svg", www), "utf8").trim();
  const html = pageHtml([
    ["policy", places.policy, policy(script, styles)],
    ["icon", places.icon, `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">`],
    ["style sheet", places.styles, `<style>${styles}</style>`],
    ["script", places.script, ""],
    ["notice", places.start, START],
    ["end", places.end, `<script>${script}</script>\n`],
  ]);
  writeFileSync(new URL("article-inspector.html", dist), html);
  return Buffer.from(html);
}

/** Nothing may run or be drawn but what is in the file, and nothing may be fetched or sent at all. */
function policy(script, styles) {
  return [
    "default-src 'none'",
    `script-src ${policyHash(script)} 'wasm-unsafe-eval'`,
    "worker-src blob:",
    `style-src ${policyHash(styles)}`,
    "img-src data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types article-inspector",
  ].join("; ");
}
