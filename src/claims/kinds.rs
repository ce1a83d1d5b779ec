//! What sort of assertion it is. Several can hold at once.
//!
//! Every sort is a sum of visible measures: those of checkability, taken over the assertion alone, and a few more
//! that tell how it is reported. The weights are in `kinds.txt`.

use super::assertions::Assertion;
use super::checkability;
use super::cues::Cue;
use super::scope::Scope;
use super::types::{ClaimType, Modality};
use super::verbs;
use crate::lexicon::entries;
use crate::quotes::QuoteKind;
use crate::values::ValueKind;
use std::sync::LazyLock;

/// The types in the order of the columns of `kinds.txt`.
const TYPES: [ClaimType; 8] = [
    ClaimType::Event,
    ClaimType::Quantity,
    ClaimType::Comparison,
    ClaimType::Causal,
    ClaimType::LawRule,
    ClaimType::Prediction,
    ClaimType::QuotePosition,
    ClaimType::Attribute,
];

/// The types of an assertion, in the order of [`ClaimType`]; at least one.
pub(super) fn of(assertion: &Assertion<'_>, modality: Modality) -> Vec<ClaimType> {
    let measures = measures(assertion, modality);
    let evidence: [f64; 8] = std::array::from_fn(|kind| {
        measures.iter().zip(WEIGHTS.iter()).map(|(measure, weights)| measure * weights[kind]).sum()
    });
    let strongest = evidence.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    TYPES
        .into_iter()
        .zip(evidence)
        .filter(|(_, evidence)| *evidence >= 0.0 || *evidence == strongest)
        .map(|(kind, _)| kind)
        .collect()
}

/// What the types of an assertion are decided by, in the order of [`names`].
pub(super) fn measures(assertion: &Assertion<'_>, modality: Modality) -> Vec<f64> {
    let scope = &assertion.scope;
    let kind = assertion.quote.and_then(|quote| scope.context.quotes.get(quote)).map(|quote| quote.kind);
    let mut measures = checkability::measures(scope);
    measures.extend(
        [
            kind.is_some(),
            kind == Some(QuoteKind::Direct),
            kind == Some(QuoteKind::Indirect),
            modality == Modality::Future,
            modality == Modality::Conditional,
            modality == Modality::Denied,
            modality == Modality::Hedged,
            main_verb_is(scope, |word| matches!(word, "is" | "are" | "was" | "were" | "'s" | "'re")),
            main_verb_is(scope, verbs::is_past_form),
            main_verb_is(scope, |word| matches!(word, "has" | "have" | "had" | "'ve")),
            kind.is_none() && verbs::has_past(scope),
            kind.is_some() && verbs::has_past(scope),
            has_value(scope, &[ValueKind::Money, ValueKind::Percent, ValueKind::Quantity]),
            has_value(scope, &[ValueKind::Number]),
            has_value(scope, &[ValueKind::Ordinal]),
            has_value(scope, &[ValueKind::Date, ValueKind::Time]),
            has_value(scope, &[ValueKind::Duration]),
            scope.count(Cue::Law) >= 3,
            scope.has(Cue::Law) && scope.has(Cue::Finite),
            scope.has(Cue::Position) && kind.is_none(),
        ]
        .map(|holds| f64::from(u8::from(holds))),
    );
    measures
}

/// The names of the measures.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    checkability::names().chain([
        "reported",
        "reported directly",
        "reported indirectly",
        "future",
        "conditional",
        "denied",
        "hedged",
        "main verb is be",
        "main verb is past",
        "main verb is have",
        "past in own voice",
        "past in a report",
        "amount",
        "number",
        "ordinal",
        "date",
        "duration",
        "several law words",
        "law in the present",
        "position in own voice",
    ])
}

fn has_value(scope: &Scope<'_>, kinds: &[ValueKind]) -> bool {
    scope.context.values[scope.values()].iter().any(|value| kinds.contains(&value.kind))
}

fn main_verb_is(scope: &Scope<'_>, fits: impl Fn(&str) -> bool) -> bool {
    verbs::main(scope).is_some_and(|verb| fits(scope.lower(verb)))
}

/// For every measure its weight for every type.
static WEIGHTS: LazyLock<Vec<[f64; 8]>> = LazyLock::new(|| {
    entries(include_str!("kinds.txt"))
        .map(|(_, columns)| {
            std::array::from_fn(|kind| columns.get(kind).and_then(|weight| weight.parse().ok()).unwrap_or(0.0))
        })
        .collect()
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_measure_has_a_row_of_weights() {
        let rows: Vec<&str> = entries(include_str!("kinds.txt")).map(|(name, _)| name).collect();
        assert_eq!(rows, names().collect::<Vec<_>>());
    }
}
