//! Numbers that are part of a name: "Route 9", "Boeing 737", "Formula One", "COVID-19".

use super::super::numbers::{Figure, Form};
use super::super::reading::Reading;
use crate::lexicon::{WordSet, WordTable};
use std::sync::LazyLock;

static NOUNS: LazyLock<WordTable> =
    LazyLock::new(|| WordTable::read(include_str!("../../lexicon/english/values/identifier-nouns.txt")));
static OPENERS: LazyLock<WordSet> =
    LazyLock::new(|| WordSet::read(include_str!("../../lexicon/english/values/number-openers.txt")));
static COUNTED: LazyLock<WordSet> =
    LazyLock::new(|| WordSet::read(include_str!("../../lexicon/english/values/counted-nouns.txt")));

/// Whether the word is a noun that is commonly counted.
pub(in crate::values) fn is_counted(word: &str) -> bool {
    COUNTED.has(word)
}

/// Whether the figure belongs to a name or a code.
pub(in crate::values) fn is_name(reading: &Reading<'_>, figure: &Figure) -> bool {
    match figure.form {
        Form::Plain | Form::Digits => {
            in_code(reading, figure) || behind_noun(reading, figure) || address(reading, figure)
        }
        Form::Words => {
            capitalised_word(reading, figure) || behind_noun(reading, figure) && reading.capital(figure.atoms.start - 1)
        }
        Form::Vague | Form::Share => false,
    }
}

/// Letters, digits or marks that stand so close that the whole is a code: "F-16", "A320", "555-1234", "3D".
fn in_code(reading: &Reading<'_>, figure: &Figure) -> bool {
    let (start, end) = (figure.atoms.start, figure.atoms.end);
    if reading.glued(start) {
        let before = reading.before(start, 1);
        let letters = |text: &str| text.ends_with(char::is_alphanumeric);
        let prefix = ["under", "over", "sub", "pre", "post", "mid", "non", "top"];
        let hyphen = matches!(before, "-" | "‑" | "–" | "/" | ":" | "." | "_" | "@" | "'");
        if letters(before) || matches!(before, "#" | "_" | "@" | "." | ":" | "=" | "&") {
            return true;
        }
        if hyphen
            && reading.glued(start - 1)
            && letters(reading.before(start, 2))
            && !prefix.contains(&reading.before(start, 2))
        {
            return true;
        }
    }
    if !reading.glued(end) {
        return figure.form == Form::Plain
            && reading.text(figure.atoms.start).len() > 1
            && reading.text(figure.atoms.start).starts_with('0');
    }
    let next = reading.lower(end);
    if next.starts_with(char::is_alphanumeric) {
        return true;
    }
    let digits_behind = reading.glued(end + 1) && reading.digits(end + 1).is_some();
    let name_behind =
        reading.glued(end + 1) && reading.capital(end + 1) && next == "-" && !reading.in_title_case(figure.atoms.start);
    matches!(next, "/" | ":" | "-" | "–" | "." | "_" | "×") && digits_behind || matches!(next, "@" | "_") || name_behind
}

/// A noun that takes a number, or a name, right before: "Route 9", "Boeing 737", "page 4".
fn behind_noun(reading: &Reading<'_>, figure: &Figure) -> bool {
    let start = figure.atoms.start;
    let Some(before) = start.checked_sub(1) else { return false };
    let word = reading.lower(before);
    if figure.high.is_some() || reading.sentence(before) != reading.sentence(start) {
        return false;
    }
    let noun = |at: usize| {
        let word = reading.lower(at);
        let listed = NOUNS.get(word).or_else(|| NOUNS.get(word.strip_suffix('s')?));
        listed.is_some_and(|columns| reading.capital(at) || columns.contains(&"common"))
    };
    if figure.form == Form::Digits && reading.digits(start).is_some_and(|digits| digits.contains(',')) {
        return false;
    }
    if noun(before) {
        return true;
    }
    // "posts 542 and 543", "Sections 3 and 4"
    if matches!(word, "and" | "or" | "&") && figure.form == Form::Plain && start >= 3 && noun(start - 3) {
        return true;
    }
    let short = figure.form == Form::Plain && figure.low < 10_000.0;
    if !short || !reading.capital(before) || OPENERS.has(word) || reading.in_title_case(start) {
        return false;
    }
    let next = reading.lower(figure.atoms.end);
    // "In Mosul 12 people died", "Police arrested 30 fans", "Labour won 20 seats"
    let counted = is_counted(next) && !reading.capital(figure.atoms.end);
    let place = ["in", "at", "near", "from", "across"].contains(&reading.before(before, 1)) && next.ends_with('s');
    !(counted || place)
}

/// "10 Downing Street"
fn address(reading: &Reading<'_>, figure: &Figure) -> bool {
    const STREETS: [&str; 16] = [
        "street",
        "avenue",
        "road",
        "lane",
        "drive",
        "boulevard",
        "place",
        "square",
        "way",
        "court",
        "terrace",
        "crescent",
        "downing",
        "wall",
        "broadway",
        "center",
    ];
    figure.form == Form::Plain
        && (1..=3).any(|steps| {
            let at = figure.atoms.end + steps;
            reading.capital(at)
                && STREETS.contains(&reading.lower(at))
                && (figure.atoms.end..at).all(|inner| reading.capital(inner) || reading.digits(inner).is_some())
        })
}

/// A number word with a capital that nothing but a name explains: "Formula One", "the Big Ten".
fn capitalised_word(reading: &Reading<'_>, figure: &Figure) -> bool {
    let start = figure.atoms.start;
    // "a high-five"
    let prefixes = ["top", "under", "over", "mid"];
    if reading.glued(start) && reading.before(start, 1) == "-" && !prefixes.contains(&reading.before(start, 2)) {
        return true;
    }
    reading.capital(start)
        && !reading.opens_sentence(start)
        && !reading.in_title_case(start)
        && !reading.before(start, 1).is_empty()
}
