/** @import { Entity, Report, Span } from "../../../www/report-types.js" */

export const TEXT = "Harbour to close\n\n“We will close it on Monday,” Mayor Ada Krol told residents, according to the Port Herald. "
  + "She cut 48 jobs.";

/** @param {string} words @param {number} [from] @returns {Span} */
export function span(words, from = 0) {
  const start = TEXT.indexOf(words, from);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  return { start, end: start + words.length, text: words };
}

/** A small report with something of every layer. @returns {Report} */
export function exampleReport() {
  /** @type {Entity} */
  const krol = { id: "e1", kind: "person", name: "Ada Krol", aliases: [], roles: ["Mayor"], wikidata: null, salience: 0.9,
    confidence: 0.95, mentions: [
      { ...span("Ada Krol"), form: "full", confidence: 0.9, rule: "entity.person.title" },
      { ...span("She"), form: "pronoun", confidence: 0.8, rule: "entity.pronoun.nearest" }] };
  /** @type {Entity} */
  const herald = { id: "e2", kind: "organization", name: "Port Herald", aliases: [], roles: [], wikidata: null, salience: 0.2,
    confidence: 0.5, mentions: [{ ...span("Port Herald"), form: "full", confidence: 0.9, rule: "entity.organization.suffix" }] };
  const quoted = span("“We will close it on Monday,”");
  const claim = span("She cut 48 jobs");
  return {
    schemaVersion: 1, id: null, generator: { name: "article-inspector", version: "0.1.0" }, offsetUnit: "utf16",
    document: { language: "en", languageConfidence: 1, published: "2026-03-12", length: TEXT.length, words: 20,
      headline: span("Harbour to close"), byline: null, dateline: null,
      paragraphs: [span("Harbour to close"), span(TEXT.slice(18))], sentences: [span("Harbour to close"), span(TEXT.slice(18))] },
    entities: [krol, herald],
    values: [{ id: "v1", kind: "date", ...span("Monday"), value: { date: "2026-03-16" }, rule: "value.date.weekday" },
      { id: "v2", kind: "number", ...span("48"), value: { amount: 48 }, rule: "value.number.digits" }],
    quotes: [{ id: "q1", kind: "direct", ...quoted, parts: [quoted],
      speaker: { entity: "e1", ...span("Mayor Ada Krol"), certainty: "stated" },
      cue: { ...span("told"), lemma: "tell", stance: "neutral" }, via: { entity: "e2", ...span("the Port Herald") },
      reality: "reported", rule: "quote.direct.after" }],
    claims: [{ id: "c1", ...claim, sentence: 1, types: ["quantity", "event"], checkability: 0.9, priority: 0.7,
      reasons: [{ code: "figure", ...span("48"), weight: 0.3, message: "it gives a figure" }], voice: "author", source: null,
      modality: "asserted", polarity: "positive", normalized: "Ada Krol cut 48 jobs",
      substitutions: [{ ...span("She"), to: "Ada Krol" }], quote: null, entities: ["e1"], values: ["v2"] }],
    sentences: [{ index: 0, checkability: 0, nonClaim: "boilerplate" }, { index: 1, checkability: 0.9, nonClaim: null }],
    wording: [], checks: [],
    stats: { entities: 2, mentions: 3, values: 2, quotes: 1, claims: 1, wording: 0, checks: 0, checkableSentences: 1,
      wordsBySpeaker: [{ entity: "e1", name: "Ada Krol", words: 6, quotes: 1 }],
      claimsBySource: { author: 1, named: 0, role: 0, anonymous: 0, document: 0 },
      claimsByType: { event: 1, quantity: 1, comparison: 0, causal: 0, law_rule: 0, prediction: 0, quote_position: 0, attribute: 0 },
      ownVoice: 1 },
  };
}
