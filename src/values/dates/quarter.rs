//! Quarters and halves of a year, fiscal years.

use super::super::Date;
use super::super::ValueKind;
use super::super::candidate::{Find, Found};
use super::super::reading::{Reading, Tense};
use super::period::{Period, normalized};
use super::year;
use crate::rule::Rule;

pub(super) const QUARTER: Rule<Find> = Rule {
    id: "value.date.quarter",
    about: "A numbered quarter or half of a year.",
    example: "Sales fell in the third quarter of 2020.",
    near_miss: "They scored in the third quarter of the game.",
    find: quarter,
};

pub(super) const FISCAL: Rule<Find> = Rule {
    id: "value.date.fiscal-year",
    about: "A fiscal year is marked, but has no days: every country and company counts its own.",
    example: "Spending rose in fiscal 2021.",
    near_miss: "Fiscal rules were tightened.",
    find: fiscal,
};

fn quarter(reading: &Reading<'_>, at: usize) -> Option<Found> {
    let (end, number, parts) = named(reading, at).or_else(|| coded(reading, at))?;
    let of = usize::from(reading.is(end, &["of", "in"]));
    let this_year = reading.lower(end + of) == "the" && reading.lower(end + of + 1) == "year" && of == 1;
    let (end, year) = match year::written(reading, end + of) {
        Some(year) => (end + of + 1, Some(year)),
        None if reading.is(end + of, &["this", "last", "next"]) && reading.lower(end + of + 1) == "year" => {
            let offset = match reading.lower(end + of) {
                "last" => -1,
                "next" => 1,
                _ => 0,
            };
            (end + of + 2, reading.published.map(|day| day.year() + offset))
        }
        None => (end, None),
    };
    if year.is_none() && !this_year && !is_business(reading, at, end, parts) {
        return None;
    }
    let year = year.or_else(|| latest(reading, at..end, number, parts));
    let period = year.and_then(|year| part_of_year(year, number, parts));
    Some(Found::new(ValueKind::Date, at..end, normalized(period)))
}

/// "third quarter", "first half"
fn named(reading: &Reading<'_>, at: usize) -> Option<(usize, u8, u8)> {
    let number = match reading.lower(at) {
        "first" => 1,
        "second" => 2,
        "third" => 3,
        "fourth" | "final" => 4,
        _ => return None,
    };
    let noun = at + 1 + usize::from(reading.lower(at + 1) == "-");
    match reading.lower(noun) {
        "quarter" => Some((noun + 1, number, 4)),
        "half" if number <= 2 => Some((noun + 1, number, 2)),
        _ => None,
    }
}

/// "Q3", "H1"
fn coded(reading: &Reading<'_>, at: usize) -> Option<(usize, u8, u8)> {
    let parts = match reading.text(at) {
        "Q" => 4,
        "H" => 2,
        _ => return None,
    };
    let number = reading
        .digits(at + 1)
        .filter(|_| reading.glued(at + 1))?
        .parse()
        .ok()
        .filter(|number| (1..=parts).contains(number))?;
    (!reading.glued_word(at + 2)).then_some((at + 2, number, parts))
}

/// Whether a quarter without a year is one of a year and not of a game. A bare half never is.
fn is_business(reading: &Reading<'_>, at: usize, end: usize, parts: u8) -> bool {
    const BUSINESS: [&str; 24] = [
        "profit",
        "profits",
        "revenue",
        "revenues",
        "sales",
        "earnings",
        "growth",
        "gdp",
        "economy",
        "percent",
        "%",
        "shares",
        "results",
        "loss",
        "losses",
        "income",
        "output",
        "exports",
        "imports",
        "orders",
        "deliveries",
        "inflation",
        "year",
        "fiscal",
    ];
    parts == 4
        && (reading.text(at) == "Q" || reading.has_before(at, 15, &BUSINESS) || reading.has_behind(end, 10, &BUSINESS))
}

/// The year of the latest such part that has begun, or of the next in a clause about the future.
fn latest(reading: &Reading<'_>, atoms: std::ops::Range<usize>, number: u8, parts: u8) -> Option<i16> {
    let published: Date = reading.published?;
    let begins = part_of_year(published.year(), number, parts)?;
    let year = match Tense::at(reading, &atoms) {
        Tense::Future if begins.to < published => 1,
        Tense::Past | Tense::Unknown if begins.from > published => -1,
        _ => 0,
    };
    Some(published.year() + year)
}

fn part_of_year(year: i16, number: u8, parts: u8) -> Option<Period> {
    let months = 12 / parts;
    Period::month(year, (number - 1) * months + 1)?.until(Period::month(year, number * months)?)
}

fn fiscal(reading: &Reading<'_>, at: usize) -> Option<Found> {
    let year_at = match (reading.lower(at), reading.lower(at + 1)) {
        ("fiscal" | "financial", "year") => at + 2,
        ("fiscal", _) => at + 1,
        ("fy", _) => at + 1,
        _ => return None,
    };
    let short = reading.lower(at) == "fy" && year::short(reading, year_at).is_some();
    let range = usize::from(
        year::written(reading, year_at).is_some()
            && matches!(reading.lower(year_at + 1), "-" | "/" | "–")
            && reading.digits(year_at + 2).is_some_and(|digits| digits.len() == 2 || digits.len() == 4),
    );
    (short || year::written(reading, year_at).is_some())
        .then(|| Found::new(ValueKind::Date, at..year_at + 1 + 2 * range, normalized(None)))
}
