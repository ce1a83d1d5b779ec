//! Words and phrases that the claim rules go by, found in one pass over the tokens.

use crate::document::{Document, pieces};
use crate::lexicon::entries;
use rustc_hash::FxHashMap;
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
    let mut hits = Vec::new();
    for token in 0..document.tokens.len() {
        let Some(phrases) = PHRASES.get(document.lower(token)) else { continue };
        let first = hits.len();
        for phrase in phrases {
            let length = phrase.rest.len() + 1;
            let stands = token + length <= document.tokens.len()
                && phrase.rest.iter().enumerate().all(|(offset, word)| document.lower(token + 1 + offset) == *word);
            if stands && !hits[first..].iter().any(|hit: &Hit| hit.cue == phrase.cue) {
                hits.push(Hit { token, length, cue: phrase.cue });
            }
        }
    }
    hits
}

struct Phrase {
    /// The tokens behind the first.
    rest: Vec<&'static str>,
    cue: Cue,
}

/// All lists by first token, longest phrases first.
static PHRASES: LazyLock<FxHashMap<&'static str, Vec<Phrase>>> = LazyLock::new(|| {
    let mut table: FxHashMap<&'static str, Vec<Phrase>> = FxHashMap::default();
    for (cue, list) in LISTS {
        let forms = entries(list).flat_map(|(line, _)| line.split(" | "));
        for form in forms.map(str::trim) {
            let mut tokens = pieces(form).map(|span| span.of(form));
            if let Some(first) = tokens.next() {
                table.entry(first).or_default().push(Phrase { rest: tokens.collect(), cue: *cue });
            }
        }
    }
    for phrases in table.values_mut() {
        phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.rest.len()));
    }
    table
});

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
