//! Places in an order: "first", "21st", "#2".

use super::super::candidate::{Find, Found};
use super::super::numbers::Form;
use super::super::reading::{Reading, Sense};
use super::super::{Normalized, ValueKind};
use super::names;
use crate::lexicon::WordTable;
use crate::rule::Rule;
use std::sync::LazyLock;

pub(super) const DIGITS: Rule<Find> = Rule {
    id: "value.ordinal.digits",
    about: "Digits with st, nd, rd or th are a place in an order.",
    example: "It was the 39th mission.",
    near_miss: "He served in the 82nd Airborne.",
    find: digits,
};

pub(super) const WORD: Rule<Find> = Rule {
    id: "value.ordinal.word",
    about: "\"first\", \"second\" and so on in front of a noun are a place in an order.",
    example: "This was the first victory.",
    near_miss: "He first noticed the boat at dawn.",
    find: word,
};

pub(super) const RANK: Rule<Find> = Rule {
    id: "value.ordinal.rank",
    about: "\"#2\", \"No\" or \"number\" in front of a small number is a rank.",
    example: "The song reached number 3.",
    near_miss: "A number of songs were played.",
    find: rank,
};

pub(super) const AFTER_NOUN: Rule<Find> = Rule {
    id: "value.ordinal.after-noun",
    about: "A number behind \"day\", \"round\", \"game\" and the like is the place of that day or round.",
    example: "On day five the weather changed.",
    near_miss: "One day five people came.",
    find: after_noun,
};

static IDIOMS: LazyLock<WordTable> =
    LazyLock::new(|| WordTable::read(include_str!("../../lexicon/english/values/ordinal-idioms.txt")));

fn digits(reading: &Reading<'_>, at: usize) -> Option<Found> {
    let digits = reading.digits(at)?;
    let suffix = reading.is(at + 1, &["st", "nd", "rd", "th"]) && reading.glued(at + 1) && !reading.glued_word(at + 2);
    if !suffix || digits.contains('.') || in_name(reading, at + 2, true) {
        return None;
    }
    found(at, at + 2, digits.replace(',', "").parse().ok()?)
}

fn word(reading: &Reading<'_>, at: usize) -> Option<Found> {
    let (end, amount) = ordinal_word(reading, at)?;
    let name = reading.capital(at) && !reading.opens_sentence(at) && !reading.in_title_case(at);
    if name
        || in_name(reading, end, reading.capital(at))
        || reading.before(at, 1) == "per"
        || reading.before(at, 1) == "-" && reading.glued(at)
    {
        return None;
    }
    let adverb = reading.lower(at) == "first" && is_adverb(reading, at, end);
    let time = reading.lower(at) == "second"
        && reading.is(end, &["-"])
        && reading.is(end + 1, &["hand", "guess", "guessing", "guessed"]);
    let degree = reading.lower(end) == "-"
        && reading.is(end + 1, &["degree", "hand", "person", "party", "class", "rate", "world"]);
    // "two thirds", "one fifth" are read as shares before; "a third" is one as well.
    let share = reading.figure(at.wrapping_sub(1)).is_some_and(|figure| figure.form == Form::Share);
    if adverb || time || degree || share { None } else { found(at, end, amount) }
}

/// "third", "twenty-first", "hundredth"
pub(in crate::values) fn ordinal_word(reading: &Reading<'_>, at: usize) -> Option<(usize, f64)> {
    let ordinal = |at| {
        reading.sense(at, |sense| match sense {
            Sense::Ordinal(amount) => Some(*amount),
            _ => None,
        })
    };
    if let Some(amount) = ordinal(at) {
        return Some((at + 1, amount));
    }
    let tens = reading.sense(at, |sense| match sense {
        Sense::Ten(amount) => Some(*amount),
        _ => None,
    })?;
    let unit_at = at + 1 + usize::from(reading.lower(at + 1) == "-");
    let unit = ordinal(unit_at).filter(|unit| *unit < 10.0)?;
    Some((unit_at + 1, tens + unit))
}

/// Whether what follows makes the ordinal a part of a name or a fixed phrase.
fn in_name(reading: &Reading<'_>, end: usize, capital: bool) -> bool {
    IDIOMS
        .get(reading.lower(end))
        .is_some_and(|columns| columns.first() != Some(&"name") || capital && reading.capital(end))
}

/// "first" as an adverb: "when he first met her", "was first seen", "First, wash your hands".
fn is_adverb(reading: &Reading<'_>, at: usize, end: usize) -> bool {
    const BEFORE: [&str; 22] = [
        "at", "who", "which", "when", "they", "he", "she", "it", "we", "i", "you", "be", "comes", "came", "come",
        "goes", "go", "ask", "head", "put", "women", "safety",
    ];
    const AUXILIARY: [&str; 10] = ["was", "were", "is", "are", "had", "has", "have", "been", "being", "would"];
    let (before, behind) = (reading.before(at, 1), reading.lower(end));
    let verb = behind.len() > 4 && behind.ends_with("ed") && !reading.capital(end)
        || [
            "began", "met", "came", "took", "saw", "became", "held", "heard", "known", "seen", "made", "found", "got",
            "went", "thought", "built", "won", "broke", "set", "ran", "told", "spoke", "began", "gave", "wrote",
            "shown",
        ]
        .contains(&behind);
    if BEFORE.contains(&before)
        || behind == "and" && reading.lower(end + 1) == "foremost"
        || matches!((behind, reading.lower(end + 1)), ("of", "all"))
    {
        return true;
    }
    let place = behind == "place" && before == "the" && reading.before(at, 2) == "in";
    if place {
        return true;
    }
    let determined =
        ["the", "its", "his", "her", "their", "a", "our", "my", "your", "'s", "'", "very"].contains(&before);
    if determined {
        return false;
    }
    let passive = AUXILIARY.contains(&before)
        && behind.starts_with(char::is_alphabetic)
        && !reading.is(end, &["in", "to", "of", "on", "at", "among", "with", "place", "since", "or", "and"]);
    verb || passive || reading.opens_sentence(at) && behind == ","
}

fn rank(reading: &Reading<'_>, at: usize) -> Option<Found> {
    let figure_at = match reading.lower(at) {
        "#" if reading.glued(at + 1) => at + 1,
        "number" => at + 1,
        "no" if reading.lower(at + 1) == "." && reading.digits(at + 2).is_some() => at + 2,
        "no" if reading.capital(at) && reading.digits(at + 1).is_some() => at + 1,
        "no." | "nos." => at + 1,
        _ => return None,
    };
    let figure = reading.figure(figure_at)?;
    let small = figure.whole().filter(|rank| (1..1000).contains(rank))?;
    let label = [
        "phone",
        "telephone",
        "flight",
        "room",
        "house",
        "bus",
        "account",
        "serial",
        "licence",
        "license",
        "case",
        "file",
    ];
    let written = matches!(figure.form, Form::Plain) || figure.form == Form::Words && figure.low <= 20.0;
    if !written
        || label.contains(&reading.before(at, 1))
        || figure.form == Form::Plain && reading.glued_word(figure.atoms.end)
    {
        return None;
    }
    found(at, figure.atoms.end, f64::from(small))
}

fn after_noun(reading: &Reading<'_>, at: usize) -> Option<Found> {
    let figure = reading.figure(at)?;
    let place = figure.whole().filter(|place| (1..100).contains(place))?;
    let noun =
        ["day", "round", "week", "game", "match", "matchday", "lap", "set", "leg"].contains(&reading.before(at, 1));
    let one = ["one", "a", "each", "every", "per", "the", "this", "that", "last", "same", "first", "second"]
        .contains(&reading.before(at, 2));
    let next = reading.lower(figure.atoms.end);
    let closes = !next.ends_with('s') && !names::is_counted(next);
    let written = matches!(figure.form, Form::Plain | Form::Words)
        && !(reading.glued(figure.atoms.end) && reading.lower(figure.atoms.end) == "-");
    if noun && !one && closes && written { found(at, figure.atoms.end, f64::from(place)) } else { None }
}

fn found(start: usize, end: usize, amount: f64) -> Option<Found> {
    Some(Found::new(ValueKind::Ordinal, start..end, Normalized::amounts(amount, None, None)))
}
