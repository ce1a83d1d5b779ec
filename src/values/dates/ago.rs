//! "two days ago", "seventeen years ago", "just days ago".

use super::super::amounts::unit_of_time;
use super::super::candidate::{Find, Found};
use super::super::numbers::Form;
use super::super::reading::Reading;
use super::super::{Date, ValueKind};
use super::period::{Period, normalized};
use crate::rule::Rule;

pub(super) const AGO: Rule<Find> = Rule {
    id: "value.date.ago",
    about: "So many days, weeks, months or years ago: that day, week, month or year.",
    example: "The pit shut two years ago.",
    near_miss: "The pit shut for two years.",
    find: ago,
};

pub(super) const VAGUE: Rule<Find> = Rule {
    id: "value.date.ago-vague",
    about: "\"days ago\" without a number is a date that cannot be worked out.",
    example: "The deal was signed just days ago.",
    near_miss: "The deal was signed long ago.",
    find: vague,
};

fn ago(reading: &Reading<'_>, at: usize) -> Option<Found> {
    let (unit_at, count) = match reading.figure(at) {
        Some(figure) if figure.form != Form::Share && figure.high.is_none() => (figure.atoms.end, figure.low),
        Some(figure) if reading.is(figure.atoms.end, &["a", "an"]) => (figure.atoms.end + 1, figure.low),
        _ if reading.is(at, &["a", "an"]) => (at + 1, 1.0),
        _ => return None,
    };
    let of = usize::from(reading.lower(unit_at) == "of");
    let (mut end, unit, factor) = unit_of_time(reading, unit_at + of)?;
    if reading.lower(end) == "or" && reading.lower(end + 1) == "so" {
        end += 2;
    }
    if reading.lower(end) != "ago" {
        return None;
    }
    let period = reading.published.and_then(|published| back(published, count * factor, unit));
    Some(Found::new(ValueKind::Date, at..end + 1, normalized(period)))
}

/// The unit that lies so far back.
fn back(published: Date, count: f64, unit: &str) -> Option<Period> {
    if !(0.0..100_000.0).contains(&count) {
        return None;
    }
    let whole = count as i32;
    match unit {
        "second" | "minute" => Some(Period::day(published)),
        "hour" => published.plus_days(-whole / 24).map(Period::day),
        "day" => published.plus_days(-whole).map(Period::day),
        "week" => Period::week_of(published.plus_days(-whole * 7)?),
        "month" => published.plus_months(-whole).and_then(|day| Period::month(day.year(), day.month())),
        "quarter" => published.plus_months(-whole * 3).and_then(|day| Period::month(day.year(), day.month())),
        "year" => year((published.plus_months(-(count * 12.0) as i32))?),
        "decade" => year(published.plus_months(-(count * 120.0) as i32)?),
        "century" => year(published.plus_months(-(count * 1200.0) as i32)?),
        _ => None,
    }
}

fn year(day: Date) -> Option<Period> {
    Period::years(day.year(), day.year())
}

fn vague(reading: &Reading<'_>, at: usize) -> Option<Found> {
    let adverb = usize::from(reading.is(at, &["just", "only"]));
    let unit_at = at + adverb;
    let plural = reading.is(unit_at, &["minutes", "hours", "days", "weeks", "months", "years", "decades", "centuries"]);
    if !plural || reading.lower(unit_at + 1) != "ago" || reading.figure(at.wrapping_sub(1)).is_some() {
        return None;
    }
    Some(Found::new(ValueKind::Date, at..unit_at + 2, normalized(None)))
}
