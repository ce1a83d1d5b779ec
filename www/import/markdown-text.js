import { unifyLineEnds } from "./line-ends.js";

/**
 * The words of a Markdown text. Only what would stand in the way of reading is taken out: front matter, marks at the
 * start of lines, emphasis, link targets, pictures and code fences. A star or underscore inside a word stays.
 * @param {string} source
 */
export function markdownText(source) {
  return unifyLineEnds(source)
    .replace(/^---\n[\s\S]*?\n---\n/, "")
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/^ {0,3}(```|~~~).*$/gm, "")
    .replace(/!\[[^\]\n]*\]\([^)\n]*\)/g, "")
    .replace(/\[([^\]\n]+)\]\([^)\n]*\)/g, "$1")
    .replace(/\[([^\]\n]+)\]\[[^\]\n]*\]/g, "$1")
    .replace(/^\[[^\]\n]+\]:\s+\S.*$/gm, "")
    .replace(/^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$/gm, "$1")
    .replace(/^ {0,3}(?:[-*_][ \t]*){3,}$/gm, "")
    .replace(/^ {0,3}(?:>[ \t]?)+/gm, "")
    .replace(/^[ \t]*[-*+][ \t]+/gm, "")
    .replace(/(^|[^\p{L}\p{N}*_\\])(\*\*\*|\*\*|\*|___|__|_)(?=\S)([^\n]*?\S)\2(?![\p{L}\p{N}*_])/gmu, "$1$3")
    .replace(/`([^`\n]+)`/g, "$1")
    .replace(/\\([\\`*_{}[\]()#+.!>-])/g, "$1")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
