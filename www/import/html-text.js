import { inertHtml } from "../trusted-types.js";
import { unifyLineEnds } from "./line-ends.js";

const DROPPED = "script,style,noscript,template,nav,aside,figure,form,button,select,textarea,input,iframe,object,embed,"
  + "svg,math,canvas,audio,video,header nav,footer,dialog,[hidden],[aria-hidden=true]";
const BLOCKS = /^(address|article|blockquote|body|caption|d[dlt]|details|div|fieldset|h[1-6r]|header|li|main|[ou]l|p|pre|section|table|tr)$/i;

/**
 * The article in pasted or opened HTML. The source is parsed into a document that is never shown: nothing in it runs
 * and nothing is fetched. Only its words are kept, one paragraph a block.
 * @param {string} source
 * @returns {string}
 */
export function htmlText(source) {
  const parsed = new DOMParser().parseFromString(inertHtml(source), "text/html");
  const [article, another] = parsed.querySelectorAll("article");
  const root = article && !another ? article : parsed.querySelector("main") ?? parsed.body;
  for (const element of root.querySelectorAll(DROPPED)) element.remove();
  return blockText(root);
}

/**
 * The words of an element, a blank line between blocks, a line end for `<br>`; white space folded as a browser does.
 * @param {Node} root
 * @returns {string}
 */
export function blockText(root) {
  return unifyLineEnds(wordsIn(root, false))
    .replace(/[ \t]*\n[ \t]*/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** @param {Node} node @param {boolean} verbatim @returns {string} */
function wordsIn(node, verbatim) {
  return Array.from(node.childNodes, (child) => {
    const { nodeName, nodeType, nodeValue } = child;
    // Line ends in the source of a page are white space, not line ends.
    if (nodeType === Node.TEXT_NODE) return verbatim ? nodeValue : nodeValue?.replace(/[ \t\n\r\f]+/g, " ");
    if (nodeType !== Node.ELEMENT_NODE) return "";
    const around = BLOCKS.test(nodeName) ? "\n\n" : "";
    const before = /^br$/i.test(nodeName) ? "\n" : /^t[dh]$/i.test(nodeName) ? " " : around;
    return before + wordsIn(child, verbatim || /^pre$/i.test(nodeName)) + around;
  }).join("");
}
