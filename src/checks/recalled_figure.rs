//! "216 passengers", and later "the 162 passengers": the second speaks of what the first has told.

use super::Article;
use super::conflicting_figures::{FEWEST, MEASURES, OTHERS, TOO_FAR};
use super::counted::Counted;
use crate::lexicon::WordSet;
use crate::values::ValueKind;
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

/// Figures closer than this, as a factor, are one figure, rounded.
const APART: f64 = 1.05;

/// Words behind a noun that pick some of what it counts: "the 12 passengers who".
static PICKING: LazyLock<WordSet> =
    LazyLock::new(|| WordSet::read(include_str!("../lexicon/english/checks/picking.txt")));

/// For figures that recall an earlier one and differ from it, by index: the index of the earlier one.
///
/// Sure only where the article counts such things twice and no more.
pub(super) fn conflicts(article: &Article<'_>, counts: &[Counted<'_>]) -> FxHashMap<usize, usize> {
    let mut by_next: FxHashMap<(&str, ValueKind), Vec<usize>> = FxHashMap::default();
    for (index, count) in counts.iter().enumerate() {
        by_next.entry((count.next.as_str(), count.value.kind)).or_default().push(index);
    }
    let pairs = by_next.into_values().filter_map(|indices| match indices.as_slice() {
        &[told, recalled] if differ(article, &counts[told], &counts[recalled]) => Some((recalled, told)),
        _ => None,
    });
    pairs.collect()
}

fn differ(article: &Article<'_>, told: &Counted<'_>, recalled: &Counted<'_>) -> bool {
    let ratio = told.amount.max(recalled.amount) / told.amount.min(recalled.amount);
    let is_money = told.value.kind == ValueKind::Money;
    let plain = |count: &Counted<'_>| {
        count.value.normalized.bound.is_none()
            && count.value.normalized.currency == told.value.normalized.currency
            && !speaks_of_others(article, count)
    };
    told.sentence != recalled.sentence
        && told.head == told.next
        && told.words.contains(&told.next)
        && (APART..=TOO_FAR).contains(&ratio)
        && (is_money || told.amount.min(recalled.amount) >= FEWEST)
        && !MEASURES.has(&told.next)
        && plain(told)
        && plain(recalled)
        && !follows_the(article, told)
        && follows_the(article, recalled)
        && !PICKING.has(article.word(noun(article, recalled) + 1))
}

fn follows_the(article: &Article<'_>, count: &Counted<'_>) -> bool {
    let first = article.document.tokens_in(count.value.span).start;
    first.checked_sub(1).is_some_and(|before| article.word(before) == "the")
}

/// The token behind the figure.
fn noun(article: &Article<'_>, count: &Counted<'_>) -> usize {
    article.document.tokens_in(count.value.span).end
}

/// Whether a word right around the figure says that other things are meant: "another 162 passengers".
fn speaks_of_others(article: &Article<'_>, count: &Counted<'_>) -> bool {
    let first = article.document.tokens_in(count.value.span).start;
    (first.saturating_sub(NEAR)..noun(article, count) + NEAR).any(|token| OTHERS.has(article.word(token)))
}

/// In tokens.
const NEAR: usize = 3;
