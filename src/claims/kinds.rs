//! What sort of assertion it is. Several can hold at once.

use super::assertions::Assertion;
use super::cues::Cue;
use super::scope::Scope;
use super::types::{ClaimType, Modality};
use super::verbs;
use crate::values::ValueKind;

/// The types of an assertion, in the order of [`ClaimType`]; at least one.
pub(super) fn of(assertion: &Assertion<'_>, modality: Modality) -> Vec<ClaimType> {
    let rules: [(ClaimType, fn(&Assertion<'_>, Modality) -> bool); 7] = [
        (ClaimType::Quantity, |assertion, _| is_quantity(&assertion.scope)),
        (ClaimType::Comparison, |assertion, _| is_comparison(&assertion.scope)),
        (ClaimType::Causal, |assertion, _| assertion.scope.has(Cue::Causal)),
        (ClaimType::LawRule, |assertion, _| is_law(&assertion.scope)),
        (ClaimType::Prediction, is_prediction),
        (ClaimType::QuotePosition, |assertion, _| is_position(assertion)),
        (ClaimType::Attribute, |assertion, _| assertion.scope.has(Cue::Attribute)),
    ];
    let mut types: Vec<ClaimType> =
        rules.iter().filter(|(_, holds)| holds(assertion, modality)).map(|(kind, _)| *kind).collect();
    if is_event(assertion, &types) {
        types.insert(0, ClaimType::Event);
    }
    types
}

fn is_event(assertion: &Assertion<'_>, others: &[ClaimType]) -> bool {
    let scope = &assertion.scope;
    let done = verbs::has_past(scope) && !others.contains(&ClaimType::Attribute);
    others.is_empty() || (assertion.quote.is_none() && done)
}

fn is_quantity(scope: &Scope<'_>) -> bool {
    let counts = |kind| matches!(kind, ValueKind::Money | ValueKind::Percent | ValueKind::Quantity | ValueKind::Number);
    scope.context.values[scope.values()].iter().any(|value| counts(value.kind))
}

fn is_comparison(scope: &Scope<'_>) -> bool {
    scope.has(Cue::Comparison) || scope.has(Cue::Superlative)
}

fn is_law(scope: &Scope<'_>) -> bool {
    scope.count(Cue::Law) >= 2
}

fn is_prediction(assertion: &Assertion<'_>, modality: Modality) -> bool {
    modality == Modality::Future || assertion.scope.has(Cue::Prediction)
}

fn is_position(assertion: &Assertion<'_>) -> bool {
    assertion.quote.is_some() || assertion.scope.has(Cue::Position)
}
