/**
 * Times the inspector in Chromium, and compromise on the same texts in the same run: `cargo xtask bench`.
 * Milliseconds are those of one machine; the ratio is what can be compared.
 */
import { chromium } from "playwright-core";
import { minified, sizes } from "./sizes.js";
import { article } from "./texts.js";

const { INSPECTOR_ADDRESS: address, CHROMIUM: executablePath } = process.env;
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'";
const peer = await minified("benches/browser/compromise.js");

const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
try {
  await report();
} finally {
  await browser.close();
}

async function report() {
  const first = { ours: [], theirs: [] };
  for (let round = 0; round < 7; round++) {
    first.ours.push(await inFreshPage(loadAndInspect, ["/www/inspector.js", article(600)]));
    first.theirs.push(await inFreshPage(loadAndInspect, ["/bench/compromise.js", article(600)]));
  }
  console.log("| milliseconds, median (10th to 90th percentile) | article-inspector | compromise/three | ratio |");
  console.log("|---|---:|---:|---:|");
  row("load and the first article, 600 words", first.ours, first.theirs);
  for (const words of [600, 1000]) {
    const { worker, direct, theirs } = await inFreshPage(steady, [article(words)]);
    row(`another ${words} words, through the worker`, worker, theirs);
    row(`another ${words} words, in the page's thread`, direct, theirs);
  }
  console.log("\n| bytes | raw | brotli |\n|---|---:|---:|");
  for (const { name, raw, brotli } of await sizes()) console.log(`| ${name} | ${raw} | ${brotli} |`);
}

/** @param {string} name @param {number[]} ours @param {number[]} theirs */
function row(name, ours, theirs) {
  const ratio = (percentile(theirs, 50) / percentile(ours, 50)).toFixed(1);
  console.log(`| ${name} | ${spread(ours)} | ${spread(theirs)} | ${ratio} |`);
}

/** @param {number[]} times */
function spread(times) {
  const [low, middle, high] = [10, 50, 90].map((share) => percentile(times, share).toFixed(1));
  return `${middle} (${low}–${high})`;
}

/** @param {number[]} times @param {number} share */
function percentile(times, share) {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.round((share / 100) * (sorted.length - 1))];
}

/** A context of its own starts with empty caches. */
async function inFreshPage(measure, args) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.route(`${address}bench/*`, (route) =>
      route.request().url().endsWith(".js")
        ? route.fulfill({ contentType: "text/javascript", body: peer })
        : route.fulfill({ contentType: "text/html", headers: { "content-security-policy": policy }, body: "<!doctype html>" }),
    );
    await page.goto(`${address}bench/page`);
    return await page.evaluate(measure, args);
  } finally {
    await context.close();
  }
}

/** Runs in the page. @param {[string, string]} args */
async function loadAndInspect([script, text]) {
  const started = performance.now();
  const { inspect } = await import(script);
  await inspect(text);
  return performance.now() - started;
}

/** Runs in the page; the three take turns, so that a busy moment of the machine hits all. @param {[string]} args */
async function steady([text]) {
  const ours = await import("/www/inspector.js");
  const { inspect: theirInspect } = await import("/bench/compromise.js");
  await ours.load();
  await ours.load({ worker: false });
  const times = { worker: [], direct: [], theirs: [] };
  const clock = async (list, call) => {
    const started = performance.now();
    await call();
    list.push(performance.now() - started);
  };
  for (let round = -10; round < 60; round++) {
    // The first rounds warm up.
    if (round === 0) for (const list of Object.values(times)) list.length = 0;
    await clock(times.worker, () => ours.inspect(text));
    await clock(times.direct, () => ours.inspectSync(text));
    await clock(times.theirs, () => theirInspect(text));
  }
  return times;
}
