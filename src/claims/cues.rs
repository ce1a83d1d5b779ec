//! Words and phrases that the claim rules go by, found in one pass over the tokens.

use crate::document::Document;
use crate::lexicon::{PhraseTable, entries};
use std::sync::LazyLock;

/// What a cue speaks for. One word can be several cues at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cue {
    Abstract,
    Advice,
    AnonymousSource,
    Attribute,
    Attribution,
    Be,
    Boilerplate,
    Calendar,
    Causal,
    Comparison,
    Conditional,
    Connective,
    Denial,
    DocumentSource,
    Doubt,
    Evaluative,
    Event,
    Finite,
    FirstPerson,
    Future,
    Harm,
    Hedge,
    Law,
    Negation,
    Numeral,
    Opinion,
    Past,
    Position,
    Prediction,
    Quantifier,
    Quantity,
    SecondPerson,
    Sport,
    Superlative,
    We,
    Weather,
}

/// A cue in the text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hit {
    /// Its first token.
    pub(super) token: usize,
    /// How many tokens it has.
    pub(super) length: usize,
    /// What it speaks for.
    pub(super) cue: Cue,
}

/// Every cue of the document by first token; of one kind only the longest at a token.
pub(super) fn find(document: &Document<'_>) -> Vec<Hit> {
    let mut hits: Vec<Hit> = Vec::new();
    for token in 0..document.tokens.len() {
        let first = hits.len();
        for (length, cue) in PHRASES.all_at(document, token, document.tokens.len()) {
            if !hits[first..].iter().any(|hit| hit.cue == *cue) {
                hits.push(Hit { token, length, cue: *cue });
            }
        }
    }
    hits
}

/// For every token, and for the end, how many of `hits` begin before it.
pub(super) fn count_before(hits: &[Hit], tokens: usize) -> Vec<u32> {
    let mut before = vec![0; tokens + 1];
    for hit in hits {
        before[hit.token + 1] += 1;
    }
    for token in 0..tokens {
        before[token + 1] += before[token];
    }
    before
}

static PHRASES: LazyLock<PhraseTable<Cue>> =
    LazyLock::new(|| LISTS.iter().flat_map(|(cue, list)| entries(list).map(|(phrase, _)| (phrase, *cue))).collect());

macro_rules! list {
    ($name:literal) => {
        include_str!(concat!("../lexicon/english/claims/", $name, ".txt"))
    };
}

const LISTS: &[(Cue, &str)] = &[
    (Cue::Abstract, list!("abstract")),
    (Cue::Advice, list!("advice")),
    (Cue::AnonymousSource, list!("anonymous")),
    (Cue::Attribute, list!("attribute")),
    (Cue::Attribution, list!("attribution")),
    (Cue::Be, list!("be")),
    (Cue::Boilerplate, list!("boilerplate")),
    (Cue::Calendar, list!("calendar")),
    (Cue::Causal, list!("causal")),
    (Cue::Comparison, list!("comparison")),
    (Cue::Conditional, list!("conditional")),
    (Cue::Connective, list!("connective")),
    (Cue::Denial, list!("denial")),
    (Cue::DocumentSource, list!("document-source")),
    (Cue::Doubt, list!("doubt")),
    (Cue::Evaluative, list!("evaluative")),
    (Cue::Event, list!("event")),
    (Cue::Finite, list!("finite")),
    (Cue::FirstPerson, list!("first-person")),
    (Cue::Future, list!("future")),
    (Cue::Harm, list!("harm")),
    (Cue::Hedge, list!("hedge")),
    (Cue::Law, list!("law")),
    (Cue::Negation, list!("negation")),
    (Cue::Numeral, list!("numeral")),
    (Cue::Opinion, list!("opinion")),
    (Cue::Past, list!("past")),
    (Cue::Position, list!("position")),
    (Cue::Prediction, list!("prediction")),
    (Cue::Quantifier, list!("quantifier")),
    (Cue::Quantity, list!("quantity")),
    (Cue::SecondPerson, list!("second-person")),
    (Cue::Sport, list!("sport")),
    (Cue::Superlative, list!("superlative")),
    (Cue::We, list!("we")),
    (Cue::Weather, list!("weather")),
];
