//! Words whose presence moves the score, each with a fitted weight.

use crate::claims::scope::Scope;
use crate::lexicon::entries;
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::LazyLock;

/// The summed weight of the listed words that stand in the sentence; each counts once.
pub(super) fn evidence(sentence: &Scope<'_>) -> f64 {
    let mut seen = FxHashSet::default();
    sentence
        .words()
        .map(|token| sentence.lower(token))
        .filter(|word| seen.insert(*word))
        .filter_map(|word| WORDS.get(word))
        .sum()
}

static WORDS: LazyLock<FxHashMap<&'static str, f64>> = LazyLock::new(|| {
    entries(include_str!("words.txt"))
        .filter_map(|(word, columns)| Some((word, columns.first()?.parse().ok()?)))
        .collect()
});
