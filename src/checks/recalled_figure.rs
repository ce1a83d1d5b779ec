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
        && !picks_some(article, told, recalled)
}

/// Whether the words behind the later figure pick some of what the earlier one counts: not where the earlier one has
/// the same words too ("killed 23 workers", "the 32 workers killed"; "42 shops in Scotland", "the 57 shops in Scotland").
fn picks_some(article: &Article<'_>, told: &Counted<'_>, recalled: &Counted<'_>) -> bool {
    let behind = |count: &Counted<'_>, steps: usize| article.word(noun(article, count) + steps);
    let picking = behind(recalled, 1);
    let before = article.document.tokens_in(told.value.span).start.checked_sub(1).map_or("", |at| article.word(at));
    let same = before == picking || (behind(told, 1) == picking && behind(told, 2) == behind(recalled, 2));
    PICKING.has(picking) && !same
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
