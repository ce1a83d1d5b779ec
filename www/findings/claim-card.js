import * as strings from "../report-strings.js";
import { nameOf } from "./names.js";
import { capitalized, number, phrase, pieces } from "./phrases.js";

/**
 * @import { Piece } from "./phrases.js"
 * @import { Claim } from "../report-types.js"
 * @import { Card } from "./card.js"
 * @import { Names } from "./names.js"
 */

/**
 * @param {Claim} claim
 * @param {number} place its number in the gutter
 * @param {Names} names
 * @returns {Partial<Card>}
 */
export function claimCard(claim, place, names) {
  const { source, priority, modality, substitutions } = claim;
  const level = priority >= 0.66 ? strings.claimHigh : priority >= 0.33 ? strings.claimMedium : strings.claimLow;
  return {
    kicker: [phrase(strings.claimTitle, { n: number(place) }), typeWords(claim.types), level].filter(Boolean).join(" · "),
    sentence: source ? pieces(strings.claimSource[source.kind], { source: { text: nameOf(source, names), as: "strong" } })
      : [{ text: strings.claimUnsourced, as: "warning" }],
    excerpt: highlighted(claim),
    facts: [strings.claimModality[modality], substitutions.length ? phrase(strings.claimReadAs, { text: claim.normalized }) : ""],
    why: claim.reasons.map(({ message }) => [{ text: capitalized(message) }]),
    footnote: strings.claimFootnote,
    copy: claim.text,
  };
}

/**
 * The claim's words with those that gave the reasons set apart.
 * @param {Claim} claim
 * @returns {Piece[]}
 */
function highlighted({ start: first, end: last, text, reasons }) {
  /** @type {Piece[]} */
  const list = [];
  let reached = first;
  for (const { start, end } of reasons.toSorted((left, right) => left.start - right.start || left.end - right.end)) {
    if (start < reached || end > last || end - start === last - first) continue;
    list.push({ text: text.slice(reached - first, start - first) });
    list.push({ text: text.slice(start - first, end - first), as: "trigger" });
    reached = end;
  }
  return [...list, { text: text.slice(reached - first) }];
}

/** @param {Claim["types"]} types */
export function typeWords(types) {
  return types.map((type) => strings.claimTypes[type]).join(", ");
}
