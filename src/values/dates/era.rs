//! Decades and centuries.

use super::super::ValueKind;
use super::super::amounts::ordinal_word;
use super::super::candidate::{Find, Found};
use super::super::reading::{Reading, Sense};
use super::period::{Period, normalized};
use super::year;
use crate::rule::Rule;

pub(super) const DECADE: Rule<Find> = Rule {
    id: "value.date.decade",
    about: "\"1990s\", \"'90s\" and \"the nineties\" are ten years; \"1800s\" is a hundred.",
    example: "The school dates from the 1960s.",
    near_miss: "She is in her sixties.",
    find: decade,
};

pub(super) const CENTURY: Rule<Find> = Rule {
    id: "value.date.century",
    about: "A numbered century runs from its year one to its year one hundred.",
    example: "It was built in the 20th century.",
    near_miss: "It took a century to build.",
    find: century,
};

fn decade(reading: &Reading<'_>, at: usize) -> Option<Found> {
    let (end, period) = decade_at(reading, at)?;
    Some(Found::new(ValueKind::Date, at..end, normalized(Some(period))))
}

/// The decade or the hundred years that begin at an atom: the atom behind, and the years.
pub(super) fn decade_at(reading: &Reading<'_>, at: usize) -> Option<(usize, Period)> {
    if let Some(tens) = reading.sense(at, |sense| match sense {
        Sense::Decade(tens) => Some(*tens as i16),
        _ => None,
    }) {
        // "in her sixties" is an age, "in the low twenties" a temperature.
        let decade = ["the", "early", "late", "mid", "-", "'"].contains(&reading.before(at, 1));
        return if decade { Some((at + 1, Period::years(1900 + tens, 1909 + tens)?)) } else { None };
    }
    let digits = reading.digits(at)?;
    let plural = reading.lower(at + 1) == "s" && reading.glued(at + 1);
    let apostrophe = reading.lower(at + 1) == "'s" || reading.lower(at + 1) == "'" && reading.lower(at + 2) == "s";
    let end = match (plural, apostrophe && reading.glued(at + 1)) {
        (true, _) => at + 2,
        (_, true) if reading.lower(at + 1) == "'s" => at + 2,
        (_, true) => at + 3,
        _ => return None,
    };
    if reading.glued_word(end) {
        return None;
    }
    match digits.len() {
        4 if digits.ends_with('0') && (plural || digits.ends_with("0") && reading.before(at, 1) == "the") => {
            let first: i16 = digits.parse().ok().filter(|year| (1000..2100).contains(year))?;
            let length = if first % 100 == 0 && first < 2000 { 99 } else { 9 };
            Some((end, Period::years(first, first + length)?))
        }
        2 if digits.ends_with('0') => {
            let decade = ["the", "'", "‘", "’", "early", "late", "mid", "-"].contains(&reading.before(at, 1));
            let first = year::short(reading, at).filter(|_| decade && plural)?;
            Some((end, Period::years(first, first + 9)?))
        }
        _ => None,
    }
}

fn century(reading: &Reading<'_>, at: usize) -> Option<Found> {
    let (end, period) = century_at(reading, at)?;
    Some(Found::new(ValueKind::Date, at..end, normalized(Some(period))))
}

/// "20th century", "nineteenth-century": the atom behind, and the years.
pub(super) fn century_at(reading: &Reading<'_>, at: usize) -> Option<(usize, Period)> {
    let (next, number) = match reading.digits(at) {
        Some(digits) if reading.is(at + 1, &["st", "nd", "rd", "th"]) => (at + 2, digits.parse::<f64>().ok()?),
        Some(_) => return None,
        None => ordinal_word(reading, at)?,
    };
    let at = next + usize::from(reading.lower(next) == "-");
    let number = Some(number).filter(|number| (1.0..=30.0).contains(number))? as i16;
    if reading.lower(at) != "century" || reading.capital(at) && reading.lower(at + 1) == "fox" {
        return None;
    }
    Some((at + 1, Period::years((number - 1) * 100 + 1, number * 100)?))
}
