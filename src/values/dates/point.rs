//! Dates as written: "Friday, July 21, 2017", "21 July", "March", "2008".

use super::super::Date;
use super::super::reading::{Reading, Sense, Tense};
use super::period::Period;
use super::year;

/// The parts of a date that are written out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Point {
    pub(super) year: Option<i16>,
    pub(super) month: Option<u8>,
    pub(super) day: Option<u8>,
    pub(super) weekday: Option<u8>,
}

/// Reads a date with a month, with or without weekday, day and year: the atom behind it.
pub(super) fn with_month(reading: &Reading<'_>, at: usize) -> Option<(usize, Point)> {
    let Some((weekday, mut next)) = weekday(reading, at, true) else {
        return month_first(reading, at).or_else(|| day_first(reading, at));
    };
    next += usize::from(reading.lower(next) == ",");
    next += usize::from(reading.lower(next) == "the");
    let (end, point) =
        month_first(reading, next).or_else(|| day_first(reading, next)).filter(|(_, point)| point.day.is_some())?;
    Some((end, Point { weekday: Some(weekday), ..point }))
}

/// A weekday: its number from Monday, and the atom behind it. `short` admits "Mon."
pub(super) fn weekday(reading: &Reading<'_>, at: usize, short: bool) -> Option<(u8, usize)> {
    let number = reading.sense(at, |sense| match sense {
        Sense::Weekday { number, short: abbreviated } if short || !abbreviated => Some(*number),
        _ => None,
    })?;
    // "the Edmonton Sun, August 16"
    let abbreviated = reading.lower(at).len() < 6;
    let name = abbreviated && at > 0 && reading.capital(at - 1) && !reading.opens_sentence(at);
    (reading.capital(at) && !name).then(|| {
        (
            number,
            at + 1
                + usize::from(
                    reading.lower(at).len() < 6 && reading.lower(at + 1) == "." && reading.glued(at + 1) && short,
                ),
        )
    })
}

/// A month: its number, the atom behind it, and whether the word also means something else.
pub(super) fn month(reading: &Reading<'_>, at: usize) -> Option<(u8, usize, bool)> {
    let (number, short, common) = reading.sense(at, |sense| match sense {
        Sense::Month { number, short, common } => Some((*number, *short, *common)),
        _ => None,
    })?;
    let point = usize::from(short && reading.lower(at + 1) == "." && reading.glued(at + 1));
    reading.capital(at).then_some((number, at + 1 + point, short || common))
}

/// "July 21, 2017", "July 21st", "July 2017", "July"
fn month_first(reading: &Reading<'_>, at: usize) -> Option<(usize, Point)> {
    let (month, next, _) = month(reading, at)?;
    let point = Point { month: Some(month), ..Point::default() };
    if let Some((day, end)) = day(reading, next) {
        let dated = Point { day: Some(day), ..point };
        return Some(with_year(reading, end, dated));
    }
    Some(with_year(reading, next, point))
}

/// "21 July 2017", "21st of July"
fn day_first(reading: &Reading<'_>, at: usize) -> Option<(usize, Point)> {
    let (day, mut next) = day(reading, at)?;
    next += usize::from(reading.lower(next) == "of");
    let (month, next, _) = month(reading, next)?;
    Some(with_year(reading, next, Point { month: Some(month), day: Some(day), ..Point::default() }))
}

/// A day of the month, with or without st, nd, rd, th: its number and the atom behind it.
pub(super) fn day(reading: &Reading<'_>, at: usize) -> Option<(u8, usize)> {
    let digits = reading.digits(at).filter(|digits| digits.len() <= 2)?;
    let day = digits.parse().ok().filter(|day| (1..=31).contains(day))?;
    let ordinal = reading.is(at + 1, &["st", "nd", "rd", "th"]) && reading.glued(at + 1);
    let end = at + 1 + usize::from(ordinal);
    let longer = reading.glued_word(end) || matches!(reading.lower(end), "%" | ":" | "/") && reading.glued(end);
    (!longer).then_some((day, end))
}

fn with_year(reading: &Reading<'_>, end: usize, point: Point) -> (usize, Point) {
    let comma = usize::from(reading.lower(end) == "," || (point.day.is_none() && reading.lower(end) == "of"));
    let quote = usize::from(reading.lower(end) == "'" && reading.glued(end + 1));
    if quote == 1
        && let Some(year) = year::short(reading, end + 1)
    {
        return (end + 2, Point { year: Some(year), ..point });
    }
    match year::written(reading, end + comma) {
        Some(year) => (end + comma + 1, Point { year: Some(year), ..point }),
        None => (end, point),
    }
}

impl Point {
    /// The days that the date covers, as the clause around it places them.
    pub(super) fn period(self, published: Option<Date>, tense: Tense) -> Option<Period> {
        match (self.year, self.month, self.day) {
            (Some(year), Some(month), Some(day)) => Date::new(year, month, day).map(Period::day),
            (Some(year), Some(month), None) => Period::month(year, month),
            (Some(year), None, _) => Period::years(year, year),
            (None, Some(month), Some(day)) => nearest_day(published?, month, day, tense),
            (None, Some(month), None) => nearest_month(published?, month, tense),
            (None, None, _) => nearest_weekday(published?, self.weekday?, tense),
        }
    }
}

/// A day and month without a year: the nearest in the clause's direction, and the nearest of all where it has none.
fn nearest_day(published: Date, month: u8, day: u8, tense: Tense) -> Option<Period> {
    // Eight years reach a 29 February from everywhere.
    let years = -8_i16..=8;
    let days = years.filter_map(|offset| Date::new(published.year() + offset, month, day));
    let distance = |day: &Date| published.days_to(*day).abs();
    let ahead = match tense {
        Tense::Past => days.clone().filter(|day| *day <= published).max(),
        Tense::Future => days.clone().filter(|day| *day >= published).min(),
        Tense::Unknown => None,
    };
    // News seldom names a day ten months off without its year.
    let chosen = ahead.filter(|day| distance(day) < 300).or_else(|| days.min_by_key(distance));
    chosen.map(Period::day)
}

/// A bare month: the latest that has begun, or the next where the clause is about the future.
fn nearest_month(published: Date, month: u8, tense: Tense) -> Option<Period> {
    let year = match tense {
        Tense::Future if month < published.month() => published.year() + 1,
        Tense::Past | Tense::Unknown if month > published.month() => published.year() - 1,
        _ => published.year(),
    };
    Period::month(year, month)
}

/// A bare weekday: the latest on or before the day of publication, or the next where the clause is about the future.
fn nearest_weekday(published: Date, weekday: u8, tense: Tense) -> Option<Period> {
    let back = (7 + i32::from(published.weekday()) - i32::from(weekday)) % 7;
    let days = if tense == Tense::Future { (7 - back) % 7 } else { -back };
    published.plus_days(days).map(Period::day)
}
