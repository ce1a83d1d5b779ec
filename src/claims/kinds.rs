//! What sort of assertion it is. Several can hold at once.

use super::assertions::Assertion;
use super::cues::Cue;
use super::scope::Scope;
use super::types::{ClaimType, Modality};
use super::verbs;
use crate::values::ValueKind;

/// The types of an assertion, in the order of [`ClaimType`]; at least one.
pub(super) fn of(assertion: &Assertion<'_>, modality: Modality) -> Vec<ClaimType> {
    let scope = &assertion.scope;
    let decided = [
        (ClaimType::Quantity, is_quantity(scope)),
        (ClaimType::Comparison, is_comparison(scope)),
        (ClaimType::Causal, scope.has(Cue::Causal)),
        (ClaimType::LawRule, is_law(scope)),
        (ClaimType::Prediction, is_prediction(scope, modality)),
        (ClaimType::QuotePosition, is_position(assertion)),
        (ClaimType::Attribute, scope.has(Cue::Attribute)),
    ];
    let mut types: Vec<ClaimType> = decided.into_iter().filter(|(_, holds)| *holds).map(|(kind, _)| kind).collect();
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

fn is_prediction(scope: &Scope<'_>, modality: Modality) -> bool {
    modality == Modality::Future || scope.has(Cue::Prediction)
}

fn is_position(assertion: &Assertion<'_>) -> bool {
    assertion.quote.is_some() || assertion.scope.has(Cue::Position)
}
