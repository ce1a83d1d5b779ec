//! The report: plain data, in the caller's offset unit, as `tests/contract/report.schema.json` describes it.
//!
//! Types of the core never leave it; what leaves it is written down here once.

mod build;
mod offsets;
mod stats;

pub use crate::span::OffsetUnit;
pub use build::{Findings, Slices, build};
pub use offsets::OffsetMap;
pub use stats::{SourceCounts, SpeakerWords, Stats, TypeCounts};

use crate::checks::Severity;
use crate::claims::{ClaimType, Modality, NonClaim, Polarity, SourceKind};
use crate::entities::{EntityKind, MentionForm};
use crate::quotes::{Certainty, QuoteKind, Reality, Stance};
use crate::values::{Date, Normalized, Number, ValueKind};
use crate::wording::Category;
use serde::Serialize;

/// The version of the report's shape.
pub const SCHEMA_VERSION: u32 = 1;

/// Everything that was found in one article.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// [`SCHEMA_VERSION`].
    pub schema_version: u32,
    /// The caller's name for the article, given in a batch line.
    pub id: Option<String>,
    /// The program that made the report.
    pub generator: Generator,
    /// The unit of every offset below.
    pub offset_unit: OffsetUnit,
    /// The article itself.
    pub document: DocumentFacts,
    /// Names, in order of first mention.
    pub entities: Vec<Entity>,
    /// Numbers, money, dates, in text order.
    pub values: Vec<Value>,
    /// Quotations, in text order.
    pub quotes: Vec<Quote>,
    /// Assertions, in text order.
    pub claims: Vec<Claim>,
    /// One entry for every sentence of the document.
    pub sentences: Vec<SentenceFacts>,
    /// Doubtful wording, in text order.
    pub wording: Vec<Wording>,
    /// What does not fit together.
    pub checks: Vec<Check>,
    /// Sums over the layers above.
    pub stats: Stats,
}

/// The program that made a report.
#[derive(Clone, Debug, Serialize)]
pub struct Generator {
    /// Always "article-inspector".
    pub name: &'static str,
    /// Its version.
    pub version: &'static str,
}

/// A half-open range in the report's offset unit, with the text it covers.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Span {
    /// First unit.
    pub start: u32,
    /// One past the last unit.
    pub end: u32,
    /// The slice; empty where the caller fills it in from its own string ([`Slices::LeftToCaller`]).
    pub text: String,
}

/// Facts about the article.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DocumentFacts {
    /// ISO 639-1.
    pub language: &'static str,
    /// 0 to 1.
    pub language_confidence: Number,
    /// From the options, else from the dateline.
    pub published: Option<Date>,
    /// In the report's unit.
    pub length: u32,
    /// Words.
    pub words: u32,
    /// The headline.
    pub headline: Option<Span>,
    /// The author's line.
    pub byline: Option<Span>,
    /// Place and date at the head of the text.
    pub dateline: Option<Span>,
    /// All paragraphs.
    pub paragraphs: Vec<Span>,
    /// All sentences.
    pub sentences: Vec<Span>,
}

/// See [`crate::entities::Entity`].
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Entity {
    /// `e1`, `e2` …
    pub id: String,
    /// What it is.
    pub kind: EntityKind,
    /// The fullest form in the text.
    pub name: String,
    /// Its other forms, in order of appearance; pronouns and role phrases left out.
    pub aliases: Vec<String>,
    /// Titles and roles.
    pub roles: Vec<String>,
    /// Wikidata item.
    pub wikidata: Option<String>,
    /// 0 to 1.
    pub salience: Number,
    /// 0 to 1.
    pub confidence: Number,
    /// In text order.
    pub mentions: Vec<Mention>,
}

/// See [`crate::entities::Mention`].
#[derive(Clone, Debug, Serialize)]
pub struct Mention {
    /// Where.
    #[serde(flatten)]
    pub span: Span,
    /// How.
    pub form: MentionForm,
    /// 0 to 1.
    pub confidence: Number,
    /// Rule id.
    pub rule: &'static str,
}

/// See [`crate::values::Value`].
#[derive(Clone, Debug, Serialize)]
pub struct Value {
    /// `v1`, `v2` …
    pub id: String,
    /// What sort.
    pub kind: ValueKind,
    /// Where.
    #[serde(flatten)]
    pub span: Span,
    /// Normalised.
    pub value: Normalized,
    /// Rule id.
    pub rule: &'static str,
}

/// See [`crate::quotes::Quote`].
#[derive(Clone, Debug, Serialize)]
pub struct Quote {
    /// `q1`, `q2` …
    pub id: String,
    /// Direct, mixed, indirect.
    pub kind: QuoteKind,
    /// From the first to the last piece.
    #[serde(flatten)]
    pub span: Span,
    /// Every piece.
    pub parts: Vec<Span>,
    /// Who.
    pub speaker: Option<Speaker>,
    /// By what word.
    pub cue: Option<Cue>,
    /// Through whom.
    pub via: Option<Via>,
    /// Whether it was said.
    pub reality: Reality,
    /// Rule id.
    pub rule: &'static str,
}

/// See [`crate::quotes::Speaker`].
#[derive(Clone, Debug, Serialize)]
pub struct Speaker {
    /// Entity id.
    pub entity: Option<String>,
    /// The phrase.
    #[serde(flatten)]
    pub span: Span,
    /// Stated or inferred.
    pub certainty: Certainty,
}

/// See [`crate::quotes::Cue`].
#[derive(Clone, Debug, Serialize)]
pub struct Cue {
    /// The words.
    #[serde(flatten)]
    pub span: Span,
    /// Dictionary form.
    pub lemma: String,
    /// What it adds.
    pub stance: Stance,
}

/// A source between speaker and writer.
#[derive(Clone, Debug, Serialize)]
pub struct Via {
    /// Entity id.
    pub entity: Option<String>,
    /// The phrase.
    #[serde(flatten)]
    pub span: Span,
}

/// See [`crate::claims::Claim`].
#[derive(Clone, Debug, Serialize)]
pub struct Claim {
    /// `c1`, `c2` …
    pub id: String,
    /// Where.
    #[serde(flatten)]
    pub span: Span,
    /// Index into `document.sentences`.
    pub sentence: u32,
    /// One or more.
    pub types: Vec<ClaimType>,
    /// 0 to 1.
    pub checkability: Number,
    /// 0 to 1.
    pub priority: Number,
    /// Why.
    pub reasons: Vec<Reason>,
    /// Whose voice.
    pub voice: Voice,
    /// `None` in the article's own voice.
    pub source: Option<ClaimSource>,
    /// How asserted.
    pub modality: Modality,
    /// Asserted or negated.
    pub polarity: Polarity,
    /// With references spelled out.
    pub normalized: String,
    /// What was spelled out.
    pub substitutions: Vec<Substitution>,
    /// Quote id.
    pub quote: Option<String>,
    /// Entity ids.
    pub entities: Vec<String>,
    /// Value ids.
    pub values: Vec<String>,
}

/// Whose voice a claim is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Voice {
    /// The article's own.
    Author,
    /// Somebody's the article reports.
    Source,
}

/// See [`crate::claims::Reason`].
#[derive(Clone, Debug, Serialize)]
pub struct Reason {
    /// Stable name.
    pub code: &'static str,
    /// The words it rests on.
    #[serde(flatten)]
    pub span: Span,
    /// 0 to 1.
    pub weight: Number,
    /// In plain English.
    pub message: String,
}

/// Who stands behind a claim.
#[derive(Clone, Debug, Serialize)]
pub struct ClaimSource {
    /// Entity id.
    pub entity: Option<String>,
    /// What kind of source.
    pub kind: SourceKind,
    /// The phrase.
    #[serde(flatten)]
    pub span: Span,
}

/// See [`crate::claims::Substitution`].
#[derive(Clone, Debug, Serialize)]
pub struct Substitution {
    /// What stood there.
    #[serde(flatten)]
    pub span: Span,
    /// What it became.
    pub to: String,
}

/// See [`crate::claims::SentenceScore`].
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SentenceFacts {
    /// Index into `document.sentences`.
    pub index: u32,
    /// 0 to 1.
    pub checkability: Number,
    /// What it is instead of a claim.
    pub non_claim: Option<NonClaim>,
}

/// See [`crate::wording::Wording`].
#[derive(Clone, Debug, Serialize)]
pub struct Wording {
    /// `w1`, `w2` …
    pub id: String,
    /// Where.
    #[serde(flatten)]
    pub span: Span,
    /// What is doubtful.
    pub category: Category,
    /// Why.
    pub message: String,
    /// A plainer word.
    pub suggestion: Option<String>,
    /// Rule id.
    pub rule: &'static str,
}

/// See [`crate::checks::Check`].
#[derive(Clone, Debug, Serialize)]
pub struct Check {
    /// `k1`, `k2` …
    pub id: String,
    /// Stable name.
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// What does not fit.
    pub message: String,
    /// Where.
    pub spans: Vec<Span>,
}
