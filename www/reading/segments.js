/**
 * Cuts a text at the boundary of every annotation into flat pieces, each with the annotations that cover it.
 * The pieces in order, joined, are the text.
 *
 * @template {{ start: number, end: number }} Annotation
 * @param {string} text
 * @param {readonly Annotation[]} annotations half-open ranges in UTF-16 units; those outside the text are left out
 * @param {readonly number[]} [cuts] further places to cut, such as the ends of paragraphs
 * @returns {{ start: number, end: number, text: string, annotations: Annotation[] }[]}
 *   annotations of a piece are ordered by start, the longest first
 */
export function segments(text, annotations, cuts = []) {
  const inside = annotations.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const opening = inside.slice().sort((left, right) => left.start - right.start || right.end - left.end);
  const boundaries = new Set([0, text.length]);
  for (const { start, end } of inside) boundaries.add(start).add(end);
  for (const cut of cuts) if (cut > 0 && cut < text.length) boundaries.add(cut);
  const places = [...boundaries].sort((left, right) => left - right);

  const pieces = [];
  /** @type {Annotation[]} */
  let covering = [];
  let next = 0;
  for (let index = 0; index + 1 < places.length; index += 1) {
    const [start, end] = [places[index], places[index + 1]];
    covering = covering.filter((annotation) => annotation.end > start);
    while (next < opening.length && opening[next].start === start) covering.push(opening[next++]);
    pieces.push({ start, end, text: text.slice(start, end), annotations: covering.slice() });
  }
  return pieces;
}
