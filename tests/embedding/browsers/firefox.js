import puppeteer from "puppeteer-core";

/** The program of an installed Firefox; the tests that need it are skipped where there is none. */
export const firefox = process.env.FIREFOX;

/** @returns {Promise<import("puppeteer-core").Browser>} */
export function openFirefox(preferences = {}) {
  return puppeteer.launch({
    browser: "firefox",
    executablePath: firefox,
    // The driver turns the shipped rule for pages from a disk off, and with it what is to be tested.
    extraPrefsFirefox: { "security.fileuri.strict_origin_policy": true, ...preferences },
  });
}
