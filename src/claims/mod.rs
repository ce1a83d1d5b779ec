//! What can be checked, in whose voice, and why it was marked.
//!
//! Every sentence gets a score; every sentence that scores at least one half gives one claim or several.

mod assertions;
mod checkability;
mod cues;
mod kinds;
mod look;
mod modality;
mod normalize;
mod reasons;
mod scope;
mod sources;
#[cfg(test)]
mod tests;
mod types;
mod verbs;

pub use reasons::rules;
pub use types::{
    Claim, ClaimType, Claims, Modality, NonClaim, Polarity, Reason, SentenceScore, SourceKind, Substitution,
};

use crate::document::Document;
use crate::entities::Entities;
use crate::quotes::Quote;
use crate::span::ByteSpan;
use crate::values::Value;
use assertions::Assertion;
use scope::Context;

/// Scores every sentence and finds the claims.
pub fn find(document: &Document<'_>, entities: &Entities, values: &[Value], quotes: &[Quote]) -> Claims {
    let context = Context::new(document, entities, values, quotes);
    let mut found = Claims::default();
    for index in 0..document.sentences.len() {
        let score = checkability::score(&context.sentence(index), index);
        found.sentences.push(score);
        if score.checkability >= checkability::CHECKABLE {
            let assertions = assertions::find(&context, index);
            found.list.extend(assertions.iter().map(|assertion| claim(&context, assertion, index, score.checkability)));
        }
    }
    found
}

/// The names of what is measured in a sentence to score it, in the order of [`measure`].
pub fn features() -> impl Iterator<Item = &'static str> {
    checkability::names()
}

/// What is measured in every sentence of the document: the input that the weights were fitted on.
pub fn measure(document: &Document<'_>, entities: &Entities, values: &[Value], quotes: &[Quote]) -> Vec<Vec<f64>> {
    let context = Context::new(document, entities, values, quotes);
    (0..document.sentences.len()).map(|index| checkability::measures(&context.sentence(index))).collect()
}

/// The names of what the types of an assertion are decided by, in the order of [`measure_assertions`].
pub fn type_features() -> impl Iterator<Item = &'static str> {
    kinds::names()
}

/// The assertions of the whole document, checkable or not, with what their types are decided by.
pub fn measure_assertions(
    document: &Document<'_>,
    entities: &Entities,
    values: &[Value],
    quotes: &[Quote],
) -> Vec<(ByteSpan, Vec<f64>)> {
    let context = Context::new(document, entities, values, quotes);
    let found = (0..document.sentences.len()).flat_map(|index| assertions::find(&context, index));
    found.map(|assertion| (assertion.scope.span(), kinds::measures(&assertion, modality::of(&assertion)))).collect()
}

fn claim(context: &Context<'_>, assertion: &Assertion<'_>, sentence: usize, checkability: f64) -> Claim {
    let scope = &assertion.scope;
    let modality = modality::of(assertion);
    let source = assertion.quote.and_then(|quote| sources::of(context, &context.quotes[quote]));
    let reasons = reasons::of(assertion, source.as_ref().map(|(_, kind)| *kind));
    let (normalized, substitutions) = normalize::spell_out(scope);
    Claim {
        span: scope.span(),
        sentence,
        types: kinds::of(assertion, modality),
        checkability,
        priority: reasons::priority(&reasons),
        reasons,
        source,
        modality,
        polarity: modality::polarity(assertion),
        normalized,
        substitutions,
        quote: assertion.quote,
        entities: scope.entities(),
        values: scope.values().collect(),
    }
}
