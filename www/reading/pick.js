/** @import { Annotation, MarkKind } from "./annotations.js" */

/**
 * Which finding a click means: the one with the shortest mark there; clicking the same place again goes outward,
 * and from the outermost back to the innermost.
 *
 * @param {readonly Annotation[]} annotations those that cover the place
 * @param {ReadonlySet<MarkKind>} shown kinds that are drawn now
 * @param {string | null} selected the finding selected before
 * @returns {string | null}
 */
export function pick(annotations, shown, selected) {
  const inwardFirst = annotations.filter(({ kind, role }) => shown.has(kind) && role !== "reason" && role !== "source")
    .sort((left, right) => left.end - left.start - (right.end - right.start));
  const ids = [...new Set(inwardFirst.map(({ id }) => id))];
  return ids[(ids.indexOf(selected ?? "") + 1) % ids.length] ?? null;
}
