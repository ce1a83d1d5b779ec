import { InspectorError } from "../inspector-error.js";
import { htmlText } from "./html-text.js";
import { unifyLineEnds } from "./line-ends.js";
import { markdownText } from "./markdown-text.js";

/** File types by the ending of the name. @type {Record<string, (text: string) => string>} */
const READERS = {
  txt: unifyLineEnds, text: unifyLineEnds, md: markdownText, markdown: markdownText, html: htmlText, htm: htmlText,
};

/** For the `accept` of a file input. */
export const ACCEPTED = Object.keys(READERS).map((ending) => `.${ending}`).join(",");

/**
 * The article in a file that a person opened or dropped.
 * @param {Blob & { name: string }} file
 * @returns {Promise<string>}
 * @throws {Error} with code "file-type", "not-text" or "empty-file"
 */
export async function fileText(file) {
  const ending = /\.([^.]+)$/.exec(file.name.toLowerCase())?.[1] ?? "";
  const reader = READERS[ending] ?? (file.type === "text/plain" ? unifyLineEnds : undefined);
  if (!reader) throw new InspectorError("file-type", `(${file.name})`);
  const text = reader(decode(new Uint8Array(await file.arrayBuffer())));
  if (text.trim() === "") throw new InspectorError("empty-file", `(${file.name})`);
  return text;
}

/**
 * The text in bytes: UTF-8, or UTF-16 when a byte order mark says so, else Windows-1252, which old newsroom systems
 * write. Bytes that no text has are refused rather than shown as rubbish.
 * @param {Uint8Array} bytes
 * @returns {string}
 * @throws {Error} with code "not-text"
 */
export function decode(bytes) {
  const mark = { "255,254": "utf-16le", "254,255": "utf-16be" }[bytes.slice(0, 2).join()];
  const text = tryDecode(bytes, mark ?? "utf-8") ?? (mark ? null : tryDecode(bytes, "windows-1252"));
  // eslint-disable-next-line no-control-regex -- control characters are what tells a picture from a text
  if (text === null || /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u0081\u008d\u008f\u0090\u009d]/.test(text)) {
    throw new InspectorError("not-text");
  }
  return text;
}

/** @param {Uint8Array} bytes @param {string} encoding */
function tryDecode(bytes, encoding) {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
