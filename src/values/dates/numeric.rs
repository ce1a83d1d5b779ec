//! Dates in digits alone: "2021-03-22", "03/04/2021", "22.03.2021".

use super::super::candidate::{Find, Found};
use super::super::reading::Reading;
use super::super::{Date, ValueKind};
use super::period::{Period, normalized};
use crate::rule::Rule;

pub(super) const ISO: Rule<Find> = Rule {
    id: "value.date.iso",
    about: "Year, month and day in digits, with hyphens between.",
    example: "Updated 2021-03-22.",
    near_miss: "Call 2021-03-2244.",
    find: iso,
};

pub(super) const SLASHED: Rule<Find> = Rule {
    id: "value.date.slashed",
    about: "Day, month and year in digits; where day and month could be swapped, the reading close to publication, else none.",
    example: "Updated 22/03/2021.",
    near_miss: "The odds were 22/3.",
    find: slashed,
};

fn iso(reading: &Reading<'_>, at: usize) -> Option<Found> {
    let (end, [year, month, day]) = triple(reading, at, "-")?;
    let written =
        reading.digits(at)?.len() == 4 && reading.digits(at + 2)?.len() == 2 && reading.digits(at + 4)?.len() == 2;
    let date = date(year, month, day).filter(|_| written)?;
    Some(Found::new(ValueKind::Date, at..end, Period::day(date).normalized()))
}

fn slashed(reading: &Reading<'_>, at: usize) -> Option<Found> {
    if let Some(date) = dotted(reading, at) {
        return Some(Found::new(ValueKind::Date, at..at + 1, Period::day(date).normalized()));
    }
    let (end, [first, second, year]) =
        triple(reading, at, "/").or_else(|| triple(reading, at, "-").filter(|(_, [_, _, year])| *year >= 1000))?;
    let year = match reading.digits(at + 4)?.len() {
        4 => year,
        2 => year + if year < 50 { 2000 } else { 1900 },
        _ => return None,
    };
    let (day_first, month_first) = (date(year, second, first), date(year, first, second));
    let chosen = match (day_first, month_first) {
        (Some(day), Some(other)) if day != other => nearer(reading.published, day, other),
        (day, other) => Some(day.or(other)?),
    };
    Some(Found::new(ValueKind::Date, at..end, normalized(chosen.map(Period::day))))
}

/// The one of two days that lies within two months of publication, where only one does.
fn nearer(published: Option<Date>, one: Date, other: Date) -> Option<Date> {
    let near = |day: &Date| published.is_some_and(|published| published.days_to(*day).abs() <= 60);
    match (near(&one), near(&other)) {
        (true, false) => Some(one),
        (false, true) => Some(other),
        _ => None,
    }
}

/// "22.03.2021", which is one atom: day before month wherever points are used.
fn dotted(reading: &Reading<'_>, at: usize) -> Option<Date> {
    let mut parts = reading.digits(at)?.split('.');
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let shaped = parts.next().is_none() && day.len() <= 2 && month.len() <= 2 && year.len() == 4;
    if shaped { date(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?) } else { None }
}

/// Three numbers joined by `mark` and nothing else: the atom behind them, and the numbers.
fn triple(reading: &Reading<'_>, at: usize, mark: &str) -> Option<(usize, [i16; 3])> {
    let joined = |at| reading.lower(at) == mark && reading.glued(at) && reading.glued(at + 1);
    let number = |at| reading.digits(at).and_then(|digits| digits.parse::<i16>().ok());
    let open = reading.glued(at) && matches!(reading.before(at, 1), "-" | "/" | ".");
    if open || !joined(at + 1) || !joined(at + 3) || joined(at + 5) && reading.digits(at + 6).is_some() {
        return None;
    }
    Some((at + 5, [number(at)?, number(at + 2)?, number(at + 4)?]))
}

fn date(year: i16, month: i16, day: i16) -> Option<Date> {
    Date::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}
