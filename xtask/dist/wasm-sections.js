const NAMES = ["custom", "type", "import", "function", "table", "memory", "global", "export", "start", "element", "code",
  "data", "data count"];

/**
 * The sections of a wasm module, in their order.
 * @param {Buffer} wasm
 * @returns {{ name: string, content: Buffer }[]}
 */
export function wasmSections(wasm) {
  const sections = [];
  for (let position = 8; position < wasm.length; ) {
    const name = NAMES[wasm[position]] ?? String(wasm[position]);
    const [length, start] = unsigned(wasm, position + 1);
    position = start + length;
    sections.push({ name, content: wasm.subarray(start, position) });
  }
  return sections;
}

/** A number in LEB128. @param {Buffer} bytes @param {number} position @returns {[value: number, next: number]} */
function unsigned(bytes, position) {
  let value = 0;
  for (let shift = 1; ; shift *= 128) {
    const byte = bytes[position++];
    value += (byte & 127) * shift;
    if (byte < 128) return [value, position];
  }
}
