/**
 * @import { EntityKind, Mention, Report, Span } from "../report-types.js"
 *
 * @typedef {"person" | "organization" | "place" | "other" | "value" | "quote" | "claim" | "wording" | "check"} MarkKind
 *   What a mark looks like, and what the toggles show and hide.
 * @typedef {"body" | "echo" | "speaker" | "cue" | "via" | "source" | "reason"} MarkRole
 *   A body is drawn at rest; the other roles show only while their finding is selected or pointed at.
 *
 * @typedef {object} Annotation
 * @property {string} id the finding it belongs to: "e1", "q3"
 * @property {MarkKind} kind
 * @property {MarkRole} role
 * @property {number} start in UTF-16 units
 * @property {number} end
 * @property {string} text
 */

/** In the order in which they are counted: what was said and claimed before the names. @type {readonly MarkKind[]} */
export const MARK_KINDS = ["check", "quote", "claim", "person", "organization", "place", "other", "value", "wording"];

/**
 * Every place in the text that a report speaks of, as a flat list. A span whose text is not the slice of `text`
 * at its offsets is left out and returned among the mismatches: a mark in the wrong place is worse than none.
 *
 * @param {Report} report
 * @param {string} text the string that was inspected
 * @returns {{ annotations: Annotation[], mismatches: Annotation[] }}
 */
export function annotationsOf({ entities, values, quotes, claims, wording, checks }, text) {
  /** @type {Annotation[]} */
  const annotations = [];
  /** @type {Annotation[]} */
  const mismatches = [];
  /** @param {{ id: string }} finding @param {MarkKind} kind @param {Span | null} span @param {MarkRole} [role] */
  const mark = ({ id }, kind, span, role = "body") => {
    if (!span) return;
    const { start, end } = span;
    const fits = start < end && text.slice(start, end) === span.text;
    (fits ? annotations : mismatches).push({ id, kind, role, start, end, text: span.text });
  };
  for (const entity of entities) {
    // "he" under a line in every sentence would drown the names; it shows with its name instead.
    for (const mention of entity.mentions) mark(entity, entityMarkKind(entity.kind), mention, isEcho(mention) ? "echo" : "body");
  }
  for (const value of values) mark(value, "value", value);
  for (const quote of quotes) {
    for (const part of quote.parts) mark(quote, "quote", part);
    for (const role of /** @type {const} */ (["speaker", "cue", "via"])) mark(quote, "quote", quote[role], role);
  }
  for (const claim of claims) {
    mark(claim, "claim", claim);
    mark(claim, "claim", claim.source, "source");
    for (const reason of claim.reasons) {
      // A reason that covers the whole claim points at nothing.
      if (reason.start > claim.start || reason.end < claim.end) mark(claim, "claim", reason, "reason");
    }
  }
  for (const word of wording) mark(word, "wording", word);
  for (const check of checks) for (const span of check.spans) mark(check, "check", span);
  return { annotations, mismatches };
}

/**
 * The look of an entity: three kinds have their own, the rest share one and differ by their label.
 * @param {EntityKind} kind
 * @returns {MarkKind}
 */
export function entityMarkKind(kind) {
  return kind === "person" || kind === "organization" || kind === "place" ? kind : "other";
}

/** Whether a mention stands for a name without naming it. @param {Pick<Mention, "form">} mention */
export function isEcho({ form }) {
  return form === "pronoun" || form === "nominal";
}
