//! How checkable a sentence is: a logistic model over reasons that a person can see.

mod features;
mod genre;
mod non_claim;
mod words;

pub(super) use features::{measures, names};
pub(super) use genre::{Genre, of as genre};

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
    let genre = sentence.context.genre;
    let column = genre as usize;
    let mut evidence: f64 =
        measures(sentence).iter().zip(WEIGHTS.iter()).map(|(measure, weights)| measure * weights[column]).sum();
    if genre == Genre::Speech {
        evidence += words::evidence(sentence);
    }
    1.0 / (1.0 + (-evidence).exp())
}

/// The weights of every feature, in the order of [`FEATURES`], one for each [`Genre`].
static WEIGHTS: LazyLock<Vec<[f64; 2]>> = LazyLock::new(|| {
    let mut weights = vec![[0.0; 2]; FEATURES.len()];
    for (code, columns) in entries(include_str!("weights.txt")) {
        let weight = |column: usize| columns.get(column).and_then(|weight: &&str| weight.parse().ok());
        let place = FEATURES.iter().position(|feature| feature.code == code);
        if let (Some(place), Some(report), Some(speech)) = (place, weight(0), weight(1)) {
            weights[place] = [report, speech];
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
