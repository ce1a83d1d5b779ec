import { sampleTexts } from "embedded:samples";

/**
 * Stands in for `samples/sample-text.js` where nothing can be fetched.
 * @param {string} file
 * @returns {Promise<string>}
 */
export async function sampleText(file) {
  return sampleTexts[file];
}
