/** Every span of a report, with the path that leads to it. */
export function* spansOf(node, path = "report") {
  if (typeof node !== "object" || node === null) return;
  if ("start" in node && "end" in node) yield { path, span: node };
  for (const [key, part] of Object.entries(node)) yield* spansOf(part, `${path}.${key}`);
}

/** The slice that a span names, found by counting units one by one. */
export function countedSlice(text, unit, { start, end }) {
  let offset = 0;
  let slice = "";
  for (const character of unit === "utf16" ? text.split("") : text) {
    if (offset >= start && offset < end) slice += character;
    offset += unit === "utf8" ? Buffer.byteLength(character) : 1;
  }
  return slice;
}

/** The length of a text in a unit. */
export function countedLength(text, unit) {
  if (unit === "utf16") return text.length;
  return unit === "utf8" ? Buffer.byteLength(text) : [...text].length;
}
