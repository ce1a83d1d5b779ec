/**
 * @import { EntityKind, Report, Span } from "../report-types.js"
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
export function annotationsOf(report, text) {
  const all = [...entityMarks(report), ...valueMarks(report), ...quoteMarks(report), ...claimMarks(report),
    ...wordingMarks(report), ...checkMarks(report)];
  /** @type {Annotation[]} */
  const annotations = [];
  /** @type {Annotation[]} */
  const mismatches = [];
  for (const annotation of all) {
    const fits = annotation.start < annotation.end && text.slice(annotation.start, annotation.end) === annotation.text;
    (fits ? annotations : mismatches).push(annotation);
  }
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

/**
 * @param {string} id
 * @param {MarkKind} kind
 * @param {MarkRole} role
 * @param {Span} span
 * @returns {Annotation}
 */
function mark(id, kind, role, { start, end, text }) {
  return { id, kind, role, start, end, text };
}

/** @param {Report} report */
function entityMarks(report) {
  return report.entities.flatMap((entity) =>
    entity.mentions.map((mention) => {
      // "he" under a line in every sentence would drown the names; it shows with its name instead.
      const echo = mention.form === "pronoun" || mention.form === "nominal";
      return mark(entity.id, entityMarkKind(entity.kind), echo ? "echo" : "body", mention);
    }));
}

/** @param {Report} report */
function valueMarks(report) {
  return report.values.map((value) => mark(value.id, "value", "body", value));
}

/** @param {Report} report */
function quoteMarks(report) {
  return report.quotes.flatMap((quote) => {
    const marks = quote.parts.map((part) => mark(quote.id, "quote", "body", part));
    if (quote.speaker) marks.push(mark(quote.id, "quote", "speaker", quote.speaker));
    if (quote.cue) marks.push(mark(quote.id, "quote", "cue", quote.cue));
    if (quote.via) marks.push(mark(quote.id, "quote", "via", quote.via));
    return marks;
  });
}

/** @param {Report} report */
function claimMarks(report) {
  return report.claims.flatMap((claim) => {
    const marks = [mark(claim.id, "claim", "body", claim)];
    if (claim.source) marks.push(mark(claim.id, "claim", "source", claim.source));
    for (const reason of claim.reasons) {
      // A reason that covers the whole claim points at nothing.
      if (reason.start > claim.start || reason.end < claim.end) marks.push(mark(claim.id, "claim", "reason", reason));
    }
    return marks;
  });
}

/** @param {Report} report */
function wordingMarks(report) {
  return report.wording.map((wording) => mark(wording.id, "wording", "body", wording));
}

/** @param {Report} report */
function checkMarks(report) {
  return report.checks.flatMap((check) => check.spans.map((span) => mark(check.id, "check", "body", span)));
}
