//! Titles and roles that stand before a person's name or behind it.

use super::scene::Scene;
use crate::lexicon::names::List;
use crate::span::ByteSpan;
use std::ops::Range;

/// "U.S. Secretary of State" before "Antony Blinken", "chairman of the club" is left for the stage that reads syntax.
pub(super) fn before(scene: &Scene<'_>, name: Range<usize>) -> Option<ByteSpan> {
    let sentence = scene.sentence(name.start);
    let mut first = None;
    let mut end = name.start;
    while end > sentence.start {
        let Some(length) = role_that_ends(scene, sentence.start, end) else { break };
        end -= length;
        first = Some(end);
    }
    let mut first = first?;
    // What the role is held of: "Finance Minister", "U.S. President", "Reuters reporter".
    while first > sentence.start
        && scene.is_capital(first - 1)
        && name.start - first < LONGEST
        && qualifies(scene, first - 1, sentence.start)
    {
        first -= 1;
    }
    Some(scene.document.span_of(first..name.start))
}

const LONGEST: usize = 8;

/// The length of the role or title that ends right before token `end`.
fn role_that_ends(scene: &Scene<'_>, start: usize, end: usize) -> Option<usize> {
    let roles = [List::Role, List::Honorific];
    let phrase = (start.max(end.saturating_sub(LONGEST))..end).find_map(|token| {
        let (length, lists) = scene.phrase(token)?;
        (token + length == end && lists.has_any(&roles)).then_some(length)
    });
    phrase.or_else(|| scene.lists(end - 1).has_any(&roles).then_some(1))
}

/// A word with a capital that is not the idle capital of a sentence's first word.
fn qualifies(scene: &Scene<'_>, token: usize, start: usize) -> bool {
    token > start
        || scene.lists(token).has_any(&[List::Country, List::Group, List::Organization, List::State, List::City])
}
