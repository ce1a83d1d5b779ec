import { readFileSync, readdirSync } from "node:fs";

const folder = new URL("../../www/samples/", import.meta.url);

/**
 * An article of about `words` words: paragraphs of the page's sample articles, one after the other, repeated when
 * they do not suffice.
 * @param {number} words
 */
export function article(words) {
  const files = readdirSync(folder).filter((file) => file.endsWith(".txt")).sort();
  const paragraphs = files.flatMap((file) => readFileSync(new URL(file, folder), "utf8").trim().split(/\n\s*\n/));
  let text = "";
  for (let index = 0, count = 0; count < words; index++) {
    const wordsOfParagraph = paragraphs[index % paragraphs.length].split(/\s+/);
    const taken = wordsOfParagraph.slice(0, words - count);
    count += taken.length;
    text += `${taken.join(" ")}\n\n`;
  }
  return text.trim();
}
