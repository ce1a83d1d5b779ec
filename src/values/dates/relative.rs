//! Dates counted from the day of publication, or from the day that the text named last.

use super::super::candidate::{Find, Found};
use super::super::reading::{Reading, Tense};
use super::super::{Date, ValueKind};
use super::period::{Period, normalized};
use super::point;
use crate::rule::Rule;

pub(super) const NEAR_DAY: Rule<Find> = Rule {
    id: "value.date.near-day",
    about: "\"today\", \"yesterday\", \"tomorrow\", \"tonight\", \"this morning\", \"last night\".",
    example: "The strike began yesterday.",
    near_miss: "The strike began early.",
    find: near_day,
};

pub(super) const PERIOD: Rule<Find> = Rule {
    id: "value.date.relative-period",
    about: "\"last\", \"this\" or \"next\" with a week (Monday to Sunday), month, year, weekday or month.",
    example: "They met last week.",
    near_miss: "They met for the last time.",
    find: period,
};

pub(super) const NEIGHBOUR: Rule<Find> = Rule {
    id: "value.date.neighbour",
    about: "\"the next day\" and \"the day before\" count from the day that the text named last, \"the year before\" from this year.",
    example: "On 3 May 2019 it rained; the next day it froze.",
    near_miss: "The next time it froze.",
    find: neighbour,
};

fn near_day(reading: &Reading<'_>, at: usize) -> Option<Found> {
    let (end, days) = match (reading.lower(at), reading.lower(at + 1)) {
        ("today" | "tonight", _) => (at + 1, 0),
        ("yesterday", _) => (at + 1, -1),
        ("tomorrow", _) => (at + 1, 1),
        ("this", "morning" | "afternoon" | "evening") => (at + 2, 0),
        ("last", "night") => (at + 2, -1),
        _ => return None,
    };
    // "USA Today", "Russia Today", "The World Tonight"
    let name = reading.capital(at)
        && !reading.opens_sentence(at)
        && reading.capital(at.wrapping_sub(1))
        && !reading.in_title_case(at)
        && at > 0;
    if name || reading.before(at, 1) == "-" {
        return None;
    }
    let period = reading.published.and_then(|day| day.plus_days(days)).map(Period::day);
    Some(Found::new(ValueKind::Date, at..end, normalized(period)))
}

fn period(reading: &Reading<'_>, at: usize) -> Option<Found> {
    let (next, offset) = match (reading.lower(at), reading.lower(at + 1)) {
        ("this", "past" | "last") => (at + 2, -1),
        ("this", "coming" | "next") => (at + 2, 1),
        ("this" | "current", _) => (at + 1, 0),
        ("last" | "past" | "previous", _) => (at + 1, -1),
        ("next" | "coming" | "following", _) => (at + 1, 1),
        ("the", "weekend") if reading.is(at.wrapping_sub(1), &["over", "at", "during"]) => {
            return weekend_alone(reading, at + 1);
        }
        _ => return None,
    };
    let published = reading.published;
    let unit = reading.lower(next);
    let recent = reading.lower(at) == "past"
        || reading.lower(at + 1) == "past"
        || reading.lower(at) == "last" && reading.before(at, 1) == "the";
    let (end, period) = match unit {
        "week" | "weeks" | "month" | "months" | "year" | "years" | "decade" | "century"
            if is_singular(reading, next) =>
        {
            (next + 1, published.and_then(|day| moved(day, unit.trim_end_matches('s'), offset, recent)))
        }
        "weekend" => (next + 1, published.and_then(|day| weekend(day, offset, Tense::at(reading, &(at..next + 1))))),
        _ if reading.is(at, &["current", "past"]) => return None,
        _ => {
            if let Some((weekday, end)) = point::weekday(reading, next, false) {
                (end, published.and_then(|day| on_weekday(day, weekday, offset)))
            } else {
                let (month, end, _) = point::month(reading, next)?;
                (end, published.and_then(|day| of_month(day, month, offset)))
            }
        }
    };
    Some(Found::new(ValueKind::Date, at..end, normalized(period)))
}

/// "this years festival" is "this year's"; "the last weeks" is no week.
fn is_singular(reading: &Reading<'_>, unit_at: usize) -> bool {
    let plural = reading.lower(unit_at).ends_with('s');
    let hyphen = reading.lower(unit_at + 1) == "-" && reading.glued(unit_at + 1);
    !hyphen && (!plural || reading.before(unit_at, 1) == "this")
}

/// The week, month, year … so many units from the day's own. `recent`: the stretch that ends at the day ("the past year").
fn moved(day: Date, unit: &str, offset: i16, recent: bool) -> Option<Period> {
    let steps = i32::from(offset);
    match unit {
        "week" => Period::week_of(day.plus_days(7 * steps)?),
        "month" => day.plus_months(steps).and_then(|day| Period::month(day.year(), day.month())),
        "year" if recent => Some(Period { from: day.plus_years(-1)?, to: day }),
        "year" => Period::years(day.year() + offset, day.year() + offset),
        "decade" if recent => Some(Period { from: day.plus_years(-10)?, to: day }),
        "decade" => {
            let first = day.year() / 10 * 10 + 10 * offset;
            Period::years(first, first + 9)
        }
        _ => {
            let first = (day.year() - 1) / 100 * 100 + 1 + 100 * offset;
            Period::years(first, first + 99)
        }
    }
}

/// Saturday and Sunday: of a clause about the past the last that have begun, else the coming ones.
fn weekend(day: Date, offset: i16, tense: Tense) -> Option<Period> {
    let this_saturday = day.plus_days(5 - i32::from(day.weekday()))?;
    let saturday = match offset {
        0 if tense != Tense::Future && this_saturday > day => this_saturday.plus_days(-7)?,
        0 => this_saturday,
        _ if offset < 0 => this_saturday.plus_days(-7)?,
        _ => this_saturday.plus_days(if this_saturday > day && day.weekday() < 4 { 0 } else { 7 })?,
    };
    Some(Period { from: saturday, to: saturday.plus_days(1)? })
}

/// "over the weekend"
fn weekend_alone(reading: &Reading<'_>, at: usize) -> Option<Found> {
    let period = reading.published.and_then(|day| weekend(day, 0, Tense::at(reading, &(at..at + 1))));
    Some(Found::new(ValueKind::Date, at..at + 1, normalized(period)))
}

/// "last Monday" is before the day, "next Monday" behind it, "this Monday" in its week.
fn on_weekday(day: Date, weekday: u8, offset: i16) -> Option<Period> {
    let ahead = (7 + i32::from(weekday) - i32::from(day.weekday())) % 7;
    let days = match offset {
        0 => i32::from(weekday) - i32::from(day.weekday()),
        _ if offset < 0 => ahead - 7,
        _ if ahead == 0 => 7,
        _ => ahead,
    };
    day.plus_days(days).map(Period::day)
}

/// "last March" is over, "next March" has not begun, "this March" is this year's.
fn of_month(day: Date, month: u8, offset: i16) -> Option<Period> {
    let year = match offset {
        0 => 0,
        _ if offset < 0 => -i16::from(month >= day.month()),
        _ => i16::from(month <= day.month()),
    };
    Period::month(day.year() + year, month)
}

fn neighbour(reading: &Reading<'_>, at: usize) -> Option<Found> {
    let definite = reading.before(at, 1) == "the";
    let (end, days) = match (reading.lower(at), reading.lower(at + 1)) {
        ("next" | "following", "day" | "morning") => (at + 2, 1),
        ("previous", "day") => (at + 2, -1),
        ("same", "day") => (at + 2, 0),
        ("day", "before" | "earlier") if definite => (at + 2, -1),
        ("day", "after") if definite && !reading.lower(at + 2).starts_with(char::is_alphabetic) => (at + 2, 1),
        ("year", "before") if definite => {
            let before = reading.published.and_then(|day| Period::years(day.year() - 1, day.year() - 1));
            return Some(Found::new(ValueKind::Date, at..at + 2, normalized(before)));
        }
        _ => return None,
    };
    if reading.lower(at + 1) == "before"
        && reading.lower(end).starts_with(char::is_alphabetic)
        && !reading.is(end, &["and", "when", "in", "at", "to", "by", "but", "on"])
    {
        return None;
    }
    Some(Found { days_from_last: Some(days), ..Found::new(ValueKind::Date, at..end, normalized(None)) })
}
