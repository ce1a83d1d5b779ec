//! Two figures for one thing.

use super::counted::{Counted, counts};
use super::{Article, Check, Find, Severity, recalled_figure};
use crate::entities::EntityKind;
use crate::lexicon::WordSet;
use crate::rule::Rule;
use crate::span::ByteSpan;
use crate::values::{Bound, ValueKind};
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

pub(super) const RULE: Rule<Find> = Rule {
    id: "check.conflictingFigures",
    about: "Two sentences count the same thing and come to different figures.",
    example: "The flood drove 1,200 villagers from the valley.\n\nAid reached the valley on Monday, where the 3,400 villagers from the valley are living in tents.",
    near_miss: "The flood drove 1,200 villagers from the valley.\n\nAid reached the valley on Monday, where the 1,200 villagers from the valley are living in tents.",
    find,
};

/// How many words about what is counted must be the same.
const SHARED: usize = 2;

/// Figures further apart than this, as a factor, are given for one thing by mistake or on purpose.
const APART: f64 = 1.25;

/// Figures further apart than this count different things.
pub(super) const TOO_FAR: f64 = 12.0;

/// Small counts are mostly of different members of one crew, team or jury.
pub(super) const FEWEST: f64 = 10.0;

/// What standings and measures count again and again.
pub(super) static MEASURES: LazyLock<WordSet> =
    LazyLock::new(|| WordSet::read(include_str!("../lexicon/english/checks/measures.txt")));

/// Words that say that another count is meant.
pub(super) static OTHERS: LazyLock<WordSet> =
    LazyLock::new(|| WordSet::read(include_str!("../lexicon/english/checks/other-counts.txt")));

fn find(article: &Article<'_>, found: &mut Vec<Check>) {
    let counts = counts(article);
    let recalled = recalled_figure::conflicts(article, &counts);
    let mut by_word: FxHashMap<&str, Vec<usize>> = FxHashMap::default();
    for (index, count) in counts.iter().enumerate() {
        let mut shared: FxHashMap<usize, usize> = FxHashMap::default();
        for word in &count.words {
            let earlier = by_word.entry(word.as_str()).or_default();
            // Only the latest few are compared, so that a table of figures stays cheap.
            for &other in earlier.iter().rev().take(8) {
                *shared.entry(other).or_default() += 1;
            }
            earlier.push(index);
        }
        let mut others: Vec<usize> =
            shared.into_iter().filter(|(_, words)| *words >= SHARED).map(|(other, _)| other).collect();
        others.sort_unstable();
        if let Some(&other) = others.iter().find(|&&other| conflict(article, &counts[other], count)) {
            found.push(report(article, &counts[other], count));
        } else if let Some(other) = recalled.get(&index) {
            found.push(report(article, &counts[*other], count));
        }
    }
}

fn conflict(article: &Article<'_>, one: &Counted<'_>, other: &Counted<'_>) -> bool {
    let ratio = one.amount.max(other.amount) / one.amount.min(other.amount);
    let are_counts = [one, other].iter().all(|count| count.value.kind == ValueKind::Number);
    are_counts
        && one.sentence != other.sentence
        && one.head == other.head
        && one.amount.min(other.amount) >= FEWEST
        && !MEASURES.has(&one.head)
        && (APART..=TOO_FAR).contains(&ratio)
        && !may_agree(one, other)
        && !speaks_of_others(article, one)
        && !speaks_of_others(article, other)
        && !dated_apart(article, one, other)
        && !placed_apart(article, one, other)
}

/// Whether the bounds leave room for both figures: "more than 100" and "250".
fn may_agree(one: &Counted<'_>, other: &Counted<'_>) -> bool {
    let (low, high) = if one.amount <= other.amount { (one, other) } else { (other, one) };
    let is_vague =
        |count: &Counted<'_>| count.value.normalized.bound == Some(Bound::Over) && is_power_of_ten(count.amount);
    let grows = matches!(low.value.normalized.bound, Some(Bound::Min | Bound::Over));
    let shrinks = high.value.normalized.bound == Some(Bound::Under);
    // "Hundreds of thousands" stops short of a million, so ten times as much is another figure.
    (grows && !(is_vague(low) && high.amount >= 10.0 * low.amount)) || (shrinks && !is_vague(low))
}

fn is_power_of_ten(amount: f64) -> bool {
    (amount.log10() - amount.log10().round()).abs() < 1e-9
}

fn speaks_of_others(article: &Article<'_>, count: &Counted<'_>) -> bool {
    let tokens = article.document.tokens_in(count.value.span);
    let sentence = article.document.sentences[count.sentence].tokens.clone();
    let near = tokens.start.saturating_sub(6).max(sentence.start)..(tokens.end + 8).min(sentence.end);
    near.clone().any(|token| OTHERS.has(article.word(token)) && !tokens.contains(&token))
}

/// Whether the two sentences give dates, and different ones.
fn dated_apart(article: &Article<'_>, one: &Counted<'_>, other: &Counted<'_>) -> bool {
    let dates = |sentence: usize| -> Vec<&str> {
        let span = article.document.sentences[sentence].span;
        let first = article.values.partition_point(|value| value.span.start < span.start);
        let inside = article.values[first..].iter().take_while(|value| value.span.end <= span.end);
        inside.filter(|value| value.kind == ValueKind::Date).map(|value| article.document.slice(value.span)).collect()
    };
    let (one, other) = (dates(one.sentence), dates(other.sentence));
    !one.is_empty() && !other.is_empty() && !one.iter().any(|date| other.contains(date))
}

/// Whether the two sentences name places, and no place in common.
fn placed_apart(article: &Article<'_>, one: &Counted<'_>, other: &Counted<'_>) -> bool {
    let places = |sentence: usize| -> Vec<usize> {
        let mentioned = article.entities.touching(article.document.sentences[sentence].span);
        let is_place =
            |entity: &usize| article.entities.list.get(*entity).is_some_and(|entity| entity.kind == EntityKind::Place);
        mentioned.map(|(_, entity)| entity).filter(is_place).collect()
    };
    let (one, other) = (places(one.sentence), places(other.sentence));
    !one.is_empty() && !other.is_empty() && !one.iter().any(|place| other.contains(place))
}

fn report(article: &Article<'_>, one: &Counted<'_>, other: &Counted<'_>) -> Check {
    let spans: Vec<ByteSpan> = vec![one.value.span, other.value.span];
    let shared: Vec<&str> = one.words.iter().filter(|word| other.words.contains(word)).map(String::as_str).collect();
    Check {
        code: "conflictingFigures",
        severity: Severity::Note,
        message: format!(
            "The article gives “{}” here and “{}” there, it seems for the same thing: both places speak of {}.",
            article.document.slice(spans[0]),
            article.document.slice(spans[1]),
            shared.join(", ")
        ),
        spans,
    }
}
