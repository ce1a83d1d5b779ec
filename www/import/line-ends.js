/**
 * The one form in which the article is read, drawn and pointed into: line ends as in a textarea, which turns CRLF and
 * CR into LF by itself, and no byte order mark. Everything else stays as it was.
 * @param {string} text
 */
export function unifyLineEnds(text) {
  return text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
}
