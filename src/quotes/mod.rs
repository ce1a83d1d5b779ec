//! Who said what.

use crate::document::Document;
use crate::entities::Entities;
use crate::span::ByteSpan;
use serde::Serialize;

/// A quotation, with who said it as far as the text tells.
#[derive(Clone, Debug)]
pub struct Quote {
    /// Direct, mixed or indirect.
    pub kind: QuoteKind,
    /// The pieces, in text order; more than one where an attribution or a paragraph break cuts the quotation.
    pub parts: Vec<ByteSpan>,
    /// Who said it; `None` when the text does not tell.
    pub speaker: Option<Speaker>,
    /// The word that reports it.
    pub cue: Option<Cue>,
    /// Through whom it reached the writer ("according to Reuters" around another speaker).
    pub via: Option<Source>,
    /// Whether the report says it was said.
    pub reality: Reality,
    /// The rule that found it.
    pub rule: &'static str,
}

/// How the words are given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum QuoteKind {
    /// Whole words between one pair of marks, marks included.
    Direct,
    /// A reported clause that holds quoted words.
    Mixed,
    /// A reported clause.
    Indirect,
}

/// A source named in the text.
#[derive(Clone, Copy, Debug)]
pub struct Source {
    /// The entity it is, as an index into the entities; `None` for "a spokesman".
    pub entity: Option<usize>,
    /// The whole phrase.
    pub span: ByteSpan,
}

/// Who said a quotation.
#[derive(Clone, Copy, Debug)]
pub struct Speaker {
    /// The phrase; for an inferred speaker, the nearest earlier mention.
    pub source: Source,
    /// Whether the sentence says so or the context does.
    pub certainty: Certainty,
}

/// Whether a speaker is stated beside the words or inferred from the context.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Certainty {
    /// The attribution names the speaker.
    Stated,
    /// The speaker follows from the text around.
    Inferred,
}

/// The word that reports a quotation.
#[derive(Clone, Debug)]
pub struct Cue {
    /// The word or words: "said", "according to".
    pub span: ByteSpan,
    /// The dictionary form: "say".
    pub lemma: String,
    /// What the word adds to the report.
    pub stance: Stance,
}

/// What a reporting word adds to the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Stance {
    /// "said"
    Neutral,
    /// "confirmed"
    Supportive,
    /// "claimed"
    Doubtful,
    /// "insisted"
    Assertive,
    /// "slammed"
    Loaded,
}

/// Whether the report says it was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Reality {
    /// It was said.
    Reported,
    /// "did not say that"
    Denied,
    /// "would say", "if she says"
    Hypothetical,
}

impl Quote {
    /// From the first to the last piece.
    pub fn span(&self) -> ByteSpan {
        self.parts.iter().copied().reduce(ByteSpan::to).unwrap_or(ByteSpan { start: 0, end: 0 })
    }
}

/// Finds the quotations of an article, in order of their first piece.
pub fn find(_document: &Document<'_>, _entities: &Entities) -> Vec<Quote> {
    Vec::new()
}
