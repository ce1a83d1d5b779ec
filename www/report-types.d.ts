/**
 * The report and the options, as types. The shape is described in `tests/contract/report.schema.json`;
 * every offset counts units of `offsetUnit`, every range is half-open, every score lies between 0 and 1.
 */

/** What an offset counts: UTF-16 code units as JavaScript does, Unicode code points, or bytes of UTF-8. */
export type OffsetUnit = "utf16" | "codePoint" | "utf8";

/** A layer of the report. */
export type Layer = "entities" | "values" | "quotes" | "claims" | "wording" | "checks";

/** What can be asked for. An option that is unknown or of the wrong type is refused with a message that names it. */
export interface InspectOptions {
  /** The day the article appeared, YYYY-MM-DD; relative dates count from it. */
  published?: string | null;
  /** The unit of every offset; by default `utf16`. */
  offsets?: OffsetUnit;
  /** The layers to report; by default all. */
  layers?: Layer[];
  /** A newsroom's own names; they win over everything built in. */
  entities?: KnownEntity[];
  /** Names that must not be marked. */
  ignore?: string[];
  /** The categories of wording to report; by default all. */
  wordingCategories?: WordingCategory[];
  /** The longest text that is accepted, in UTF-16 units; by default 2000000. */
  maxLength?: number;
}

export interface KnownEntity {
  name: string;
  kind: EntityKind;
  aliases?: string[];
  wikidata?: string | null;
}

/** A stretch of the text; `text` is exactly that slice of the string that was inspected. */
export interface Span {
  start: number;
  end: number;
  text: string;
}

export interface Report {
  schemaVersion: 1;
  /** Given in a batch line. */
  id: string | null;
  generator: { name: "article-inspector"; version: string };
  offsetUnit: OffsetUnit;
  document: DocumentFacts;
  /** In order of first mention. */
  entities: Entity[];
  values: Value[];
  quotes: Quote[];
  claims: Claim[];
  /** One for every sentence of the document. */
  sentences: SentenceFacts[];
  wording: Wording[];
  checks: Check[];
  stats: Stats;
}

export interface DocumentFacts {
  /** ISO 639-1. */
  language: string;
  languageConfidence: number;
  /** From the options, else from the dateline. */
  published: string | null;
  length: number;
  words: number;
  headline: Span | null;
  byline: Span | null;
  dateline: Span | null;
  paragraphs: Span[];
  sentences: Span[];
}

export type EntityKind = "person" | "organization" | "place" | "group" | "event" | "work" | "law" | "product";

export interface Entity {
  /** `e1`, `e2` … */
  id: string;
  kind: EntityKind;
  /** The fullest form in the text. */
  name: string;
  aliases: string[];
  roles: string[];
  wikidata: string | null;
  /** How much the article is about it. */
  salience: number;
  confidence: number;
  mentions: Mention[];
}

export interface Mention extends Span {
  form: "full" | "short" | "acronym" | "pronoun" | "nominal";
  confidence: number;
  rule: string;
}

export type ValueKind = "date" | "time" | "duration" | "money" | "percent" | "quantity" | "number" | "ordinal";

export interface Value extends Span {
  /** `v1`, `v2` … */
  id: string;
  kind: ValueKind;
  value: NormalizedValue;
  rule: string;
}

/** Which keys there are depends on the kind; a date that cannot be resolved has none. */
export interface NormalizedValue {
  date?: string;
  time?: string;
  zone?: string;
  amount?: number;
  from?: number | string;
  to?: number | string;
  unit?: string;
  /** ISO 4217. */
  currency?: string;
  scores?: number[];
  /** Which side of the amount the truth lies on; absent means exact. */
  bound?: "min" | "max" | "over" | "under" | "about";
}

/** Somebody whom the text names or describes. */
export interface Source extends Span {
  /** Entity id. */
  entity: string | null;
}

export interface Speaker extends Source {
  /** Beside the words, or from the context. */
  certainty: "stated" | "inferred";
}

/** The word that reports a quotation. */
export interface Cue extends Span {
  lemma: string;
  stance: "neutral" | "supportive" | "doubtful" | "assertive" | "loaded";
}

export interface Quote extends Span {
  /** `q1`, `q2` … */
  id: string;
  kind: "direct" | "mixed" | "indirect";
  parts: Span[];
  /** `null` when the text does not tell. */
  speaker: Speaker | null;
  cue: Cue | null;
  /** Through whom it reached the writer. */
  via: Source | null;
  reality: "reported" | "denied" | "hypothetical";
  rule: string;
}

export type ClaimType =
  | "event"
  | "quantity"
  | "comparison"
  | "causal"
  | "law_rule"
  | "prediction"
  | "quote_position"
  | "attribute";

export type SourceKind = "named" | "role" | "anonymous" | "document";

/** Something in the text that made a claim stand out. */
export interface Reason extends Span {
  code: string;
  weight: number;
  message: string;
}

export interface ClaimSource extends Source {
  kind: SourceKind;
}

export interface Claim extends Span {
  /** `c1`, `c2` … */
  id: string;
  /** Index into `document.sentences`. */
  sentence: number;
  types: ClaimType[];
  checkability: number;
  priority: number;
  reasons: Reason[];
  voice: "author" | "source";
  /** `null` in the article's own voice. */
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

export type WordingCategory =
  | "evaluative"
  | "intensifier"
  | "vagueAttribution"
  | "hedge"
  | "scareQuotes"
  | "loadedVerb"
  | "labelling";

export interface Wording extends Span {
  /** `w1`, `w2` … */
  id: string;
  category: WordingCategory;
  message: string;
  suggestion: string | null;
  rule: string;
}

export interface Check {
  /** `k1`, `k2` … */
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
  /** Most words first. */
  wordsBySpeaker: SpeakerWords[];
  claimsBySource: Record<"author" | SourceKind, number>;
  claimsByType: Record<ClaimType, number>;
  /** Share of the claims that the article makes in its own voice; `null` without claims. */
  ownVoice: number | null;
}

/** What a rule says about itself. */
export interface RuleCard {
  /** Written on every annotation that the rule makes. */
  id: string;
  /** One sentence for a person who asks why something was marked. */
  about: string;
  /** A short text in which the rule fires. */
  example: string;
}

export type ExportFormat =
  | "json"
  | "csv"
  | "annotations"
  | "ninjs"
  | "schema-org"
  | "brat"
  | "html"
  | "markdown"
  | "conllu";
