//! Approximators: "at least", "nearly", "or more".

use super::super::Bound;
use super::super::reading::{AtomPhrases, Reading};
use std::ops::Range;
use std::sync::LazyLock;

/// A figure with the approximators around it.
pub(in crate::values) struct Bounded {
    /// The atoms from the first approximator to the last; those of the figure alone where there is none.
    pub(in crate::values) atoms: Range<usize>,
    /// What the approximators say.
    pub(in crate::values) bound: Option<Bound>,
}

static BEFORE: LazyLock<AtomPhrases> =
    LazyLock::new(|| AtomPhrases::read(include_str!("../../lexicon/english/values/approximators.txt")));
static BEHIND: LazyLock<AtomPhrases> =
    LazyLock::new(|| AtomPhrases::read(include_str!("../../lexicon/english/values/approximators-behind.txt")));

/// Looks for approximators around `atoms`.
pub(in crate::values) fn around(reading: &Reading<'_>, atoms: Range<usize>) -> Bounded {
    if let Some((start, columns)) = BEFORE.before(reading, atoms.start) {
        let bound = columns.first().and_then(|name| named(name)).filter(|_| approximates(reading, start, atoms.start));
        if bound.is_some() {
            let start = if columns.get(1) == Some(&"verb") { atoms.start } else { start };
            return Bounded { atoms: start..atoms.end, bound };
        }
    }
    if reading.lower(atoms.end) == "+" && reading.glued(atoms.end) {
        return Bounded { atoms: atoms.start..atoms.end + 1, bound: Some(Bound::Min) };
    }
    if reading.lower(atoms.end) == "-" && reading.lower(atoms.end + 1) == "plus" {
        return Bounded { atoms: atoms.start..atoms.end + 2, bound: Some(Bound::Min) };
    }
    if let Some((end, columns)) = BEHIND.longest(reading, atoms.end) {
        return Bounded { atoms: atoms.start..end, bound: columns.first().and_then(|name| named(name)) };
    }
    Bounded { atoms, bound: None }
}

/// Whether the words from `start` to `figure` are about the figure at all: "a book about two sisters" is not.
fn approximates(reading: &Reading<'_>, start: usize, figure: usize) -> bool {
    if figure - start > 1 {
        return true;
    }
    let before = reading.before(start, 1);
    match reading.lower(start) {
        "about" => {
            const TOPIC: [&str; 38] = [
                "talk",
                "talks",
                "talked",
                "talking",
                "speak",
                "speaks",
                "spoke",
                "speaking",
                "told",
                "tell",
                "tells",
                "telling",
                "ask",
                "asked",
                "asking",
                "know",
                "knew",
                "think",
                "thought",
                "write",
                "wrote",
                "written",
                "book",
                "film",
                "story",
                "stories",
                "movie",
                "concerned",
                "concerns",
                "worried",
                "information",
                "questions",
                "question",
                "learned",
                "learn",
                "lies",
                "lied",
                "joke",
            ];
            !TOPIC.contains(&before)
        }
        // "over one of", "under one roof"
        "over" | "under" | "above" | "below" => {
            const SCALES: [&str; 7] = ["million", "billion", "thousand", "hundred", "percent", "per", "trillion"];
            // "turned over £9m", "handed over 20 files", "rose above two defenders"
            const PARTICLE_VERBS: [&str; 12] = [
                "turned", "turning", "turn", "turns", "handed", "hand", "handing", "took", "taken", "passed", "signed",
                "gave",
            ];
            let particle = reading.lower(start) == "over" && PARTICLE_VERBS.contains(&before);
            !particle && (reading.lower(figure) != "one" || reading.is(figure + 1, &SCALES))
        }
        "around" => !reading.is(figure, &["one"]),
        "some" => !reading.is(figure, &["one"]),
        _ => true,
    }
}

fn named(name: &str) -> Option<Bound> {
    match name {
        "min" => Some(Bound::Min),
        "max" => Some(Bound::Max),
        "over" => Some(Bound::Over),
        "under" => Some(Bound::Under),
        "about" => Some(Bound::About),
        _ => None,
    }
}
