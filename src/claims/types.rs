//! What the stage hands on.

use crate::quotes::Source;
use crate::span::ByteSpan;
use serde::Serialize;

/// Everything this stage found.
#[derive(Clone, Debug, Default)]
pub struct Claims {
    /// One score for every sentence of the document, in order.
    pub sentences: Vec<SentenceScore>,
    /// The assertions, in text order.
    pub list: Vec<Claim>,
}

/// How checkable a sentence is.
#[derive(Clone, Copy, Debug)]
pub struct SentenceScore {
    /// 0 to 1.
    pub checkability: f64,
    /// What the sentence is instead, when it makes no claim.
    pub non_claim: Option<NonClaim>,
}

/// What a sentence is when it makes no claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NonClaim {
    /// "It was a beautiful day."
    Opinion,
    /// "I was so scared."
    PersonalExperience,
    /// "Who will pay?"
    Question,
    /// "Stay at home."
    Advice,
    /// Headlines, captions, bylines, "Read more".
    Boilerplate,
}

/// An assertion that somebody could verify or refute.
#[derive(Clone, Debug)]
pub struct Claim {
    /// The assertion, attribution stripped; inside one sentence.
    pub span: ByteSpan,
    /// Its sentence, as an index into the document's sentences.
    pub sentence: usize,
    /// What sort of assertion it is; one or more.
    pub types: Vec<ClaimType>,
    /// 0 to 1.
    pub checkability: f64,
    /// How much it deserves checking, 0 to 1, from the reasons alone.
    pub priority: f64,
    /// What in the text moved the scores.
    pub reasons: Vec<Reason>,
    /// Who says so; `None` is the article's own voice.
    pub source: Option<(Source, SourceKind)>,
    /// How it is asserted.
    pub modality: Modality,
    /// Whether it is asserted or negated.
    pub polarity: Polarity,
    /// The assertion with what it refers to spelled out.
    pub normalized: String,
    /// What was replaced to get there.
    pub substitutions: Vec<Substitution>,
    /// The quotation it is part of, as an index.
    pub quote: Option<usize>,
    /// The entities it mentions, as indices.
    pub entities: Vec<usize>,
    /// The values it rests on, as indices.
    pub values: Vec<usize>,
}

/// What sort of assertion it is. After Full Fact, AFaCTA, AVeriTeC and QuanTemp.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ClaimType {
    /// Somebody did something, something happened.
    Event,
    /// A number, share, count, money, rate.
    Quantity,
    /// Change, ranking, superlative, first, only, record.
    Comparison,
    /// Cause, effect, correlation.
    Causal,
    /// What a law, policy or rule says or does.
    LawRule,
    /// Forecast, promise, plan.
    Prediction,
    /// That somebody said, supports or opposes something.
    QuotePosition,
    /// Identity, role, property, existence, definition.
    Attribute,
}

/// Something in the text that made a claim stand out.
#[derive(Clone, Debug)]
pub struct Reason {
    /// Stable name: "figure", "superlative". Rule ids are `claim.reason.<code>`.
    pub code: &'static str,
    /// The words it rests on.
    pub span: ByteSpan,
    /// Its share in the priority, 0 to 1.
    pub weight: f64,
    /// The reason in plain English.
    pub message: String,
}

/// What kind of source stands behind a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum SourceKind {
    /// A named person or organisation.
    Named,
    /// "the ministry's spokesman"
    Role,
    /// "officials", "a source"
    Anonymous,
    /// "the report"
    Document,
}

/// How a claim is asserted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Modality {
    /// As a fact.
    Asserted,
    /// "may", "reportedly"
    Hedged,
    /// "if", "would"
    Conditional,
    /// "will", "plans to"
    Future,
    /// "denied that"
    Denied,
    /// "whether"
    Questioned,
}

/// Whether a claim is asserted or negated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Polarity {
    /// "has room"
    Positive,
    /// "has no room"
    Negative,
}

/// One replacement made in a normalised claim.
#[derive(Clone, Debug)]
pub struct Substitution {
    /// What stood in the text.
    pub span: ByteSpan,
    /// What it was replaced by.
    pub to: String,
}
