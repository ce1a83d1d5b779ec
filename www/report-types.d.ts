/**
 * The report as `inspect` returns it. Every offset counts UTF-16 units of the caller's string unless `offsetUnit` says
 * otherwise; spans are half-open and `text` is exactly the slice.
 */
export interface Span {
  start: number;
  end: number;
  text: string;
}

export type Layer = "entities" | "values" | "quotes" | "claims" | "wording" | "checks";
export type EntityKind = "person" | "organization" | "place" | "group" | "event" | "work" | "law" | "product";
export type ValueKind = "date" | "time" | "duration" | "money" | "percent" | "quantity" | "number" | "ordinal";
export type ClaimType =
  | "event" | "quantity" | "comparison" | "causal" | "law_rule" | "prediction" | "quote_position" | "attribute";
export type WordingCategory =
  | "evaluative" | "intensifier" | "vagueAttribution" | "hedge" | "scareQuotes" | "loadedVerb" | "labelling";

export interface Mention extends Span {
  form: "full" | "short" | "acronym" | "pronoun" | "nominal";
  confidence: number;
  rule: string;
}

export interface Entity {
  id: string;
  kind: EntityKind;
  name: string;
  aliases: string[];
  roles: string[];
  wikidata: string | null;
  salience: number;
  confidence: number;
  mentions: Mention[];
}

export interface NormalizedValue {
  date?: string;
  time?: string;
  zone?: string;
  amount?: number;
  from?: number | string;
  to?: number | string;
  unit?: string;
  currency?: string;
  scores?: number[];
  bound?: "min" | "max" | "over" | "under" | "about";
}

export interface Value extends Span {
  id: string;
  kind: ValueKind;
  value: NormalizedValue;
  rule: string;
}

export interface Source extends Span {
  entity: string | null;
}

export interface Speaker extends Source {
  certainty: "stated" | "inferred";
}

export interface Cue extends Span {
  lemma: string;
  stance: "neutral" | "supportive" | "doubtful" | "assertive" | "loaded";
}

export interface Quote extends Span {
  id: string;
  kind: "direct" | "mixed" | "indirect";
  parts: Span[];
  speaker: Speaker | null;
  cue: Cue | null;
  via: Source | null;
  reality: "reported" | "denied" | "hypothetical";
  rule: string;
}

export interface Reason extends Span {
  code: string;
  weight: number;
  message: string;
}

export interface ClaimSource extends Source {
  kind: "named" | "role" | "anonymous" | "document";
}

export interface Claim extends Span {
  id: string;
  sentence: number;
  types: ClaimType[];
  checkability: number;
  priority: number;
  reasons: Reason[];
  voice: "author" | "source";
  source: ClaimSource | null;
  modality: "asserted" | "hedged" | "conditional" | "future" | "denied" | "questioned";
  polarity: "positive" | "negative";
  normalized: string;
  substitutions: (Span & { to: string })[];
  quote: string | null;
  entities: string[];
  values: string[];
}

export interface SentenceFacts {
  index: number;
  checkability: number;
  nonClaim: "opinion" | "personal_experience" | "question" | "advice" | "boilerplate" | null;
}

export interface Wording extends Span {
  id: string;
  category: WordingCategory;
  message: string;
  suggestion: string | null;
  rule: string;
}

export interface Check {
  id: string;
  code: string;
  severity: "note" | "warning";
  message: string;
  spans: Span[];
}

export interface SpeakerWords {
  entity: string | null;
  name: string | null;
  words: number;
  quotes: number;
}

export interface Stats {
  entities: number;
  mentions: number;
  values: number;
  quotes: number;
  claims: number;
  wording: number;
  checks: number;
  checkableSentences: number;
  wordsBySpeaker: SpeakerWords[];
  claimsBySource: Record<"author" | "named" | "role" | "anonymous" | "document", number>;
  claimsByType: Record<string, number>;
  ownVoice: number | null;
}

export interface DocumentFacts {
  language: string;
  languageConfidence: number;
  published: string | null;
  length: number;
  words: number;
  headline: Span | null;
  byline: Span | null;
  dateline: Span | null;
  paragraphs: Span[];
  sentences: Span[];
}

export interface Report {
  schemaVersion: number;
  id: string | null;
  generator: { name: string; version: string };
  offsetUnit: "utf16" | "codePoint" | "utf8";
  document: DocumentFacts;
  entities: Entity[];
  values: Value[];
  quotes: Quote[];
  claims: Claim[];
  sentences: SentenceFacts[];
  wording: Wording[];
  checks: Check[];
  stats: Stats;
}

export interface InspectOptions {
  published?: string;
  offsets?: "utf16" | "codePoint" | "utf8";
  layers?: Layer[];
  entities?: { name: string; kind: EntityKind; aliases?: string[]; wikidata?: string }[];
  ignore?: string[];
  wordingCategories?: WordingCategory[];
  maxLength?: number;
}
