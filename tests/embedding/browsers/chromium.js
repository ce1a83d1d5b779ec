import { chromium } from "playwright-core";

const { CHROMIUM: executablePath } = process.env;
if (!executablePath) throw new Error("CHROMIUM is not set: run `cargo xtask test-embedding`.");

/** @returns {Promise<import("playwright-core").Browser>} */
export function openChromium() {
  // Chromium's sandbox does not run as root, as in most containers.
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
}
