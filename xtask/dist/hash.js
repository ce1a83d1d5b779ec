import { createHash } from "node:crypto";

/** The name of a content, for file names: 12 hexadecimal digits. @param {string | Uint8Array} content */
export function hashOf(content) {
  return createHash("sha256").update(content).digest("hex").slice(0, 12);
}

/** The source expression of a content security policy that allows just this inline content. @param {string} content */
export function policyHash(content) {
  return `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
}
