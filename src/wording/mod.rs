//! Wording that a copy editor would query, in the article's own voice.

use crate::document::Document;
use crate::options::Options;
use crate::quotes::Quote;
use crate::span::ByteSpan;
use serde::{Deserialize, Serialize};

/// A wording to look at again.
#[derive(Clone, Debug)]
pub struct Wording {
    /// The words.
    pub span: ByteSpan,
    /// What is doubtful about them.
    pub category: Category,
    /// Why, in plain English.
    pub message: String,
    /// A plainer word, where there is one.
    pub suggestion: Option<String>,
    /// The rule that found it.
    pub rule: &'static str,
}

/// What is doubtful about a wording.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Category {
    /// "unsurprisingly"
    Evaluative,
    /// "absolutely"
    Intensifier,
    /// "experts say"
    VagueAttribution,
    /// "arguably"
    Hedge,
    /// Quotation marks that keep a word at arm's length.
    ScareQuotes,
    /// "slammed"
    LoadedVerb,
    /// "regime", "our rival"
    Labelling,
}

/// Finds doubtful wording outside quotations, in text order.
pub fn find(_document: &Document<'_>, _quotes: &[Quote], _options: &Options) -> Vec<Wording> {
    Vec::new()
}
