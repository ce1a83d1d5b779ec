//! Parts of a longer period: "early March", "the late 1990s", "the end of the year".

use super::super::candidate::{Find, Found};
use super::super::reading::{Reading, Tense};
use super::super::{Date, ValueKind};
use super::period::{Period, normalized};
use super::point::{self, Point};
use super::{era, year};
use crate::rule::Rule;

pub(super) const PART: Rule<Find> = Rule {
    id: "value.date.part",
    about: "\"early\", \"mid\" and \"late\" take the first, middle and last third of a month, year, decade or century.",
    example: "The ship sailed in early March.",
    near_miss: "The ship sailed in the early hours.",
    find: part,
};

pub(super) const EDGE: Rule<Find> = Rule {
    id: "value.date.edge",
    about: "The end or the start of a year, month, week or other named period is its last or first day.",
    example: "Talks must close by the end of the year.",
    near_miss: "Talks came to an end.",
    find: edge,
};

fn part(reading: &Reading<'_>, at: usize) -> Option<Found> {
    let third = match reading.lower(at) {
        "early" => 0,
        "mid" => 1,
        "late" => 2,
        _ => return None,
    };
    let mut next = at + 1;
    while reading.is(next, &["-", "the", "to", "mid", "late"]) && next < at + 4 {
        next += 1;
    }
    let (end, period) = whole(reading, next)?;
    let period = period.and_then(|period| third_of(period, third));
    Some(Found::new(ValueKind::Date, at..end, normalized(period)))
}

/// A period that a part can be taken of: the atom behind it, and its days.
fn whole(reading: &Reading<'_>, at: usize) -> Option<(usize, Option<Period>)> {
    if let Some((end, period)) = era::decade_at(reading, at).or_else(|| era::century_at(reading, at)) {
        return Some((end, Some(period)));
    }
    if let Some(year) = year::written(reading, at).filter(|_| year::is_year(reading, at)) {
        return Some((at + 1, Period::years(year, year)));
    }
    if let Some((end, point)) = point::with_month(reading, at).filter(|(_, point)| point.day.is_none()) {
        return Some((end, point.period(reading.published, Tense::at(reading, &(at..end)))));
    }
    let offset = match (reading.lower(at), reading.lower(at + 1)) {
        ("last", "year") => -1,
        ("this", "year") => 0,
        ("next", "year") => 1,
        _ => return None,
    };
    Some((at + 2, reading.published.and_then(|day| Period::years(day.year() + offset, day.year() + offset))))
}

/// The first, middle or last third: of a month by ten days, of a year by four months, of anything longer by years.
fn third_of(period: Period, third: u8) -> Option<Period> {
    let (from, to) = (period.from, period.to);
    let years = to.year() - from.year() + 1;
    if years > 1 {
        let (first, last) = match (third, years) {
            (0, 10) => (0, 3),
            (1, 10) => (4, 6),
            (_, 10) => (7, 9),
            (0, _) => (0, years / 3),
            (1, _) => (years / 3 + 1, years - years / 3 - 2),
            _ => (years - years / 3 - 1, years - 1),
        };
        return Period::years(from.year() + first, from.year() + last);
    }
    if from.month() != to.month() {
        let first = Period::month(from.year(), third * 4 + 1)?;
        return first.until(Period::month(from.year(), third * 4 + 4)?);
    }
    let day = |day| Date::new(from.year(), from.month(), day);
    match third {
        0 => Some(Period { from, to: day(10)? }),
        1 => Some(Period { from: day(11)?, to: day(20)? }),
        _ => Some(Period { from: day(21)?, to }),
    }
}

fn edge(reading: &Reading<'_>, at: usize) -> Option<Found> {
    if let (Some(last), Some(end)) = (reading.published, year_end(reading, at)) {
        return Some(Found::new(ValueKind::Date, at..end, normalized(Date::year_end(last.year()).map(Period::day))));
    }
    let last = match reading.lower(at) {
        "end" => true,
        "beginning" | "start" => false,
        _ => return None,
    };
    if reading.lower(at + 1) != "of" {
        return None;
    }
    let the = usize::from(reading.is(at + 2, &["the", "this"]));
    let next = at + 2 + the;
    let (end, period) = match reading.lower(next) {
        unit @ ("year" | "month" | "week" | "decade" | "century") if the == 1 => {
            (next + 1, current(reading.published, unit))
        }
        _ => whole(reading, next)?,
    };
    let day = period.map(|period| if last { period.to } else { period.from });
    Some(Found::new(ValueKind::Date, at..end, normalized(day.map(Period::day))))
}

/// "year end", "year-end", "year's end"
fn year_end(reading: &Reading<'_>, at: usize) -> Option<usize> {
    let by = ["by", "at", "before", "until", "of", "this", "the", "near", "to"].contains(&reading.before(at, 1));
    match (reading.lower(at), reading.lower(at + 1), reading.lower(at + 2)) {
        ("year", "end", _) => Some(at + 2),
        ("year", "-", "end") if by && !reading.lower(at + 3).starts_with(char::is_alphabetic) => Some(at + 3),
        ("year", "'s", "end") => Some(at + 3),
        ("year's", "end", _) => Some(at + 2),
        _ => None,
    }
}

/// The unit that the day of publication lies in.
fn current(published: Option<Date>, unit: &str) -> Option<Period> {
    let day = published?;
    match unit {
        "week" => Period::week_of(day),
        "month" => Period::month(day.year(), day.month()),
        "decade" => Period::years(day.year() / 10 * 10, day.year() / 10 * 10 + 9),
        "century" => Period::years((day.year() - 1) / 100 * 100 + 1, (day.year() - 1) / 100 * 100 + 100),
        _ => Point { year: Some(day.year()), ..Point::default() }.period(published, Tense::Unknown),
    }
}
