import { inertHtml } from "../trusted-types.js";
import { unifyLineEnds } from "./line-ends.js";

const DROPPED = "script,style,noscript,template,nav,aside,figure,form,button,select,textarea,input,iframe,object,embed,"
  + "svg,math,canvas,audio,video,header nav,footer,dialog,[hidden],[aria-hidden=true]";
const BLOCKS = new Set(["ADDRESS", "ARTICLE", "BLOCKQUOTE", "BODY", "CAPTION", "DD", "DETAILS", "DIV", "DL", "DT", "FIELDSET",
  "H1", "H2", "H3", "H4", "H5", "H6", "HEADER", "HR", "LI", "MAIN", "OL", "P", "PRE", "SECTION", "TABLE", "TR", "UL"]);

/**
 * The article in pasted or opened HTML. The source is parsed into a document that is never shown: nothing in it runs
 * and nothing is fetched. Only its words are kept, one paragraph a block.
 * @param {string} source
 * @returns {string}
 */
export function htmlText(source) {
  const parsed = new DOMParser().parseFromString(inertHtml(source), "text/html");
  const articles = parsed.querySelectorAll("article");
  const root = articles.length === 1 ? articles[0] : parsed.querySelector("main") ?? parsed.body;
  for (const element of root.querySelectorAll(DROPPED)) element.remove();
  return blockText(root);
}

/**
 * The words of an element, a blank line between blocks, a line end for `<br>`; white space folded as a browser does.
 * @param {Node} root
 * @returns {string}
 */
export function blockText(root) {
  /** @type {string[]} */
  const out = [];
  collect(root, out, false);
  return unifyLineEnds(out.join(""))
    .replace(/[ \t]*\n[ \t]*/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** @param {Node} node @param {string[]} out @param {boolean} verbatim */
function collect(node, out, verbatim) {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) {
      const words = child.nodeValue ?? "";
      // Line ends in the source of a page are white space, not line ends.
      out.push(verbatim ? words : words.replace(/[ \t\n\r\f]+/g, " "));
    } else if (child.nodeType === 1) {
      const name = child.nodeName.toUpperCase();
      const block = BLOCKS.has(name);
      if (name === "BR") out.push("\n");
      if (name === "TD" || name === "TH") out.push(" ");
      if (block) out.push("\n\n");
      collect(child, out, verbatim || name === "PRE");
      if (block) out.push("\n\n");
    }
  }
}
