//! How checkable a sentence is: a logistic model over reasons that a person can see.

mod features;
mod non_claim;
mod words;

pub(super) use features::{measures, names};

use super::scope::Scope;
use super::types::SentenceScore;
use crate::lexicon::entries;
use features::FEATURES;
use std::sync::LazyLock;

/// From this score on a sentence counts as checkable.
pub(super) const CHECKABLE: f64 = 0.5;

/// Scores a sentence.
pub(super) fn score(sentence: &Scope<'_>, index: usize) -> SentenceScore {
    let furniture = non_claim::furniture(sentence, index);
    let checkability = if furniture { 0.02 } else { probability(sentence) };
    let non_claim = (checkability < CHECKABLE).then(|| non_claim::kind(sentence, furniture));
    SentenceScore { checkability, non_claim }
}

fn probability(sentence: &Scope<'_>) -> f64 {
    let evidence: f64 = measures(sentence).iter().zip(WEIGHTS.iter()).map(|(measure, weight)| measure * weight).sum();
    1.0 / (1.0 + (-(evidence + words::evidence(sentence))).exp())
}

/// The weight of every feature, in the order of [`FEATURES`].
static WEIGHTS: LazyLock<Vec<f64>> = LazyLock::new(|| {
    let mut weights = vec![0.0; FEATURES.len()];
    for (code, columns) in entries(include_str!("weights.txt")) {
        let place = FEATURES.iter().position(|feature| feature.code == code);
        let weight = columns.first().and_then(|weight| weight.parse().ok());
        if let (Some(place), Some(weight)) = (place, weight) {
            weights[place] = weight;
        }
    }
    weights
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_feature_has_a_weight_and_every_weight_a_feature() {
        let listed: Vec<&str> = entries(include_str!("weights.txt")).map(|(code, _)| code).collect();
        let known: Vec<&str> = FEATURES.iter().map(|feature| feature.code).collect();
        assert_eq!(listed, known);
    }
}
