import { strings } from "../strings.js";
import { capitalized, number, phrase, pieces } from "./phrases.js";

/**
 * @import { Piece } from "./phrases.js"
 * @import { Claim, Entity } from "../report-types.js"
 * @import { Card } from "./card.js"
 */

/**
 * @param {Claim} claim
 * @param {number} place its number in the gutter
 * @param {ReadonlyMap<string, Entity>} names
 * @returns {Partial<Card>}
 */
export function claimCard(claim, place, names) {
  const title = phrase(strings.claim.title, { n: number(place) });
  const types = claim.types.map((type) => strings.claimTypes[type]).join(", ");
  const facts = [];
  if (strings.modality[claim.modality]) facts.push(strings.modality[claim.modality]);
  if (claim.substitutions.length > 0) facts.push(phrase(strings.claim.readAs, { text: claim.normalized }));
  return {
    kicker: [title, types, level(claim.priority)].filter(Boolean).join(" · "),
    sentence: sourceSentence(claim, names),
    excerpt: highlighted(claim),
    excerptKind: "claim",
    facts,
    why: claim.reasons.map((reason) => [{ text: capitalized(reason.message) }]),
    footnote: strings.claim.footnote,
    copy: claim.text,
  };
}

/** @param {number} priority 0 to 1 */
function level(priority) {
  return strings.claim.level[priority >= 0.66 ? "high" : priority >= 0.33 ? "medium" : "low"];
}

/**
 * @param {Claim} claim
 * @param {ReadonlyMap<string, Entity>} names
 * @returns {Piece[]}
 */
function sourceSentence({ source }, names) {
  if (!source) return [{ text: strings.claim.authorLong, as: "warning" }];
  const name = names.get(source.entity ?? "")?.name ?? source.text;
  return pieces(strings.claim[source.kind], { source: { text: name, as: "strong" } });
}

/**
 * The claim's words with those that gave the reasons set apart.
 * @param {Claim} claim
 * @returns {Piece[]}
 */
function highlighted(claim) {
  /** @type {Piece[]} */
  const list = [];
  let reached = claim.start;
  const reasons = claim.reasons
    .filter(({ start, end }) => start >= claim.start && end <= claim.end && end - start < claim.end - claim.start)
    .sort((left, right) => left.start - right.start || left.end - right.end);
  for (const { start, end } of reasons) {
    if (start < reached) continue;
    list.push({ text: claim.text.slice(reached - claim.start, start - claim.start) });
    list.push({ text: claim.text.slice(start - claim.start, end - claim.start), as: "trigger" });
    reached = end;
  }
  list.push({ text: claim.text.slice(reached - claim.start) });
  return list.filter(({ text }) => text !== "");
}
