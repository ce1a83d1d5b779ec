//! Amounts: money, percent, durations, quantities, scores, ordinals and plain numbers.

mod article;
mod count;
mod duration;
mod join;
mod money;
mod names;
mod negative;
mod ordinal;
mod percent;
mod quantity;
mod score;

pub(super) use duration::unit_of_time;
pub(super) use names::is_counted;
pub(super) use ordinal::ordinal_word;

use super::candidate::{Candidate, Find, first};
use super::reading::Reading;
use crate::rule::Rule;

/// The rules in order: of those that fire at an atom the first is taken, so the plain number comes last.
pub(super) const RULES: &[Rule<Find>] = &[
    money::SYMBOL,
    money::WORD,
    percent::PERCENT,
    negative::NEGATIVE,
    duration::AMOUNT,
    duration::LONG,
    quantity::AMOUNT,
    quantity::FOLD,
    article::ARTICLE,
    ordinal::DIGITS,
    ordinal::WORD,
    ordinal::RANK,
    ordinal::AFTER_NOUN,
    score::SCORE,
    count::SHARE,
    count::COUNT,
];

/// The amount that begins at an atom.
pub(super) fn find(reading: &Reading<'_>, at: usize) -> Option<Candidate> {
    first(RULES, reading, at)
}
