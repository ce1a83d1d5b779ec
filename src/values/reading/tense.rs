//! Whether the words around a date are about the past or the future.

use super::Reading;
use crate::lexicon::WordTable;
use std::ops::Range;
use std::sync::LazyLock;

/// The time that a clause is about, as far as single words tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::values) enum Tense {
    /// "The court ruled on Monday"
    Past,
    /// "The court will rule on Monday"
    Future,
    /// No word tells.
    Unknown,
}

static CUES: LazyLock<WordTable> =
    LazyLock::new(|| WordTable::read(include_str!("../../lexicon/english/values/tense-cues.txt")));

impl Tense {
    /// The tense at a date: the nearest cue before it in its sentence, else the nearest behind it.
    pub(in crate::values) fn at(reading: &Reading<'_>, date: &Range<usize>) -> Self {
        const REACH: usize = 30;
        let sentence = reading.sentence(date.start);
        let inside = |at: &usize| reading.sentence(*at) == sentence && reading.lower(*at) != ";";
        let before = (date.start.saturating_sub(REACH)..date.start).rev().take_while(inside);
        let behind = (date.end..date.end.saturating_add(REACH)).take_while(inside);
        let found = before.chain(behind).find_map(|at| cue(reading, at));
        // "by Friday", "by the end of April"
        let deadline = (1..=4).any(|steps| reading.before(date.start, steps) == "by");
        found.unwrap_or(if deadline { Self::Future } else { Self::Unknown })
    }
}

fn cue(reading: &Reading<'_>, at: usize) -> Option<Tense> {
    let word = reading.lower(at);
    if word == "to"
        && reading.is(
            at.wrapping_sub(1),
            &["is", "are", "going", "about", "ready", "wants", "agreed", "vowed", "pledged", "promised"],
        )
    {
        return Some(Tense::Future);
    }
    // A month that is also a verb is no cue: "in May".
    let named = CUES.get(word).and_then(|columns| columns.first()).filter(|_| !(word == "may" && reading.capital(at)));
    if named == Some(&"future") {
        return Some(Tense::Future);
    }
    let regular = word.len() > 4 && word.ends_with("ed") && word != "hundred" && !reading.capital(at);
    if named.is_none() && !regular {
        return None;
    }
    // "will be held", "to be decided": the auxiliary tells, not the participle.
    let passive = (1..=2).any(|steps| reading.before(at, steps) == "be");
    if passive { None } else { Some(Tense::Past) }
}
