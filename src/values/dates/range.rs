//! Periods between two dates: "January 23 to March 9", "2003-04", "3-5 March".

use super::super::ValueKind;
use super::super::candidate::{Find, Found};
use super::super::reading::{Reading, Tense};
use super::period::{Period, normalized};
use super::point::{self, Point};
use super::year;
use crate::rule::Rule;

pub(super) const RANGE: Rule<Find> = Rule {
    id: "value.date.range",
    about: "Two dates joined by a dash, \"to\", \"through\" or \"between … and\" are one period.",
    example: "The show ran from January 23 to March 9.",
    near_miss: "The show ran on Monday and Friday.",
    find: range,
};

fn range(reading: &Reading<'_>, at: usize) -> Option<Found> {
    let (end, low) = edge(reading, at).or_else(|| bare_day(reading, at))?;
    let (end, period) = upper(reading, at, end, low)?;
    Some(Found::new(ValueKind::Date, at..end, normalized(period)))
}

/// Either end of a range: a date with a month, a year, a weekday.
fn edge(reading: &Reading<'_>, at: usize) -> Option<(usize, Point)> {
    point::with_month(reading, at)
        .or_else(|| {
            let year = year::written(reading, at)?;
            Some((at + 1, Point { year: Some(year), ..Point::default() }))
        })
        .or_else(|| {
            point::weekday(reading, at, false)
                .map(|(weekday, end)| (end, Point { weekday: Some(weekday), ..Point::default() }))
        })
}

/// "3" in "3-5 March" and "3 to 5 March 2020"
fn bare_day(reading: &Reading<'_>, at: usize) -> Option<(usize, Point)> {
    let (day, end) = point::day(reading, at)?;
    Some((end, Point { day: Some(day), ..Point::default() }))
}

/// The upper end and the whole period.
fn upper(reading: &Reading<'_>, start: usize, end: usize, low: Point) -> Option<(usize, Option<Period>)> {
    let slash = reading.lower(end) == "/" && low.year.is_some() && low.month.is_none();
    let dash = slash || matches!(reading.lower(end), "-" | "–" | "—" | "−");
    let joined = dash
        || reading.is(end, &["to", "through", "until", "till", "thru"])
        || reading.lower(end) == "and" && reading.before(start, 1) == "between";
    let at = end + 1;
    if !joined || dash && reading.glued(start) && matches!(reading.before(start, 1), "-" | "/") {
        return None;
    }
    let (end, high) = upper_point(reading, at, low)?;
    let low_year = low.year.or(if low.month <= high.month { high.year } else { high.year.map(|year| year - 1) });
    let low = Point {
        year: low_year.filter(|_| low.weekday.is_none() || low.month.is_some()),
        month: low.month.or(high.month.filter(|_| low.day.is_some())),
        ..low
    };
    let last = high.period(reading.published, Tense::at(reading, &(start..end)));
    let period = last.and_then(|last| {
        // Without a year of its own the period begins at the last such day or month before its end.
        let first =
            if low.year.is_some() { low.period(None, Tense::Unknown) } else { low.period(Some(last.to), Tense::Past) };
        first?.until(last)
    });
    Some((end, period))
}

fn upper_point(reading: &Reading<'_>, at: usize, low: Point) -> Option<(usize, Point)> {
    if let Some((end, high)) = edge(reading, at) {
        let same_sort = match (low.weekday.filter(|_| low.month.is_none()), low.month, low.day, low.year) {
            (Some(_), ..) => high.weekday.is_some() && high.month.is_none(),
            (None, Some(_), ..) => high.month.is_some() || high.year.is_some() && low.year.is_some(),
            (None, None, Some(_), _) => high.month.is_some() && high.day > low.day,
            (None, None, None, Some(year)) => {
                high.month.is_none() && high.year > Some(year) && year::is_year(reading, at)
            }
            _ => false,
        };
        return same_sort.then_some((end, high));
    }
    // "2003-04", "2019/20" and "March 3-5"
    if low.month.is_none() {
        let digits =
            reading.digits(at).filter(|digits| digits.len() == 2 && reading.glued(at) && reading.glued(at - 1))?;
        let short: i16 = digits.parse().ok()?;
        let year = low
            .year
            .map(|year| year - year % 100 + short)
            .filter(|year| Some(*year) == low.year.map(|year| year + 1) || Some(*year) > low.year)?;
        let closed = !reading.glued_word(at + 1) && reading.lower(at + 1) != "-";
        return closed.then_some((at + 1, Point { year: Some(year), ..Point::default() }));
    }
    let (day, end) =
        point::day(reading, at).filter(|(day, _)| low.year.is_none() && Some(*day) > low.day && low.day.is_some())?;
    let comma = usize::from(reading.lower(end) == ",");
    let year = year::written(reading, end + comma);
    let end = year.map_or(end, |_| end + comma + 1);
    Some((end, Point { day: Some(day), month: low.month, year, weekday: None }))
}
