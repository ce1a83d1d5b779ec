//! Dates that name their day, month or year.

use super::super::ValueKind;
use super::super::amounts::ordinal_word;
use super::super::candidate::{Find, Found};
use super::super::reading::{Reading, Tense};
use super::period::{Period, normalized};
use super::point::{self, Point};
use super::year;
use crate::rule::Rule;

pub(super) const DAY: Rule<Find> = Rule {
    id: "value.date.day",
    about: "A month with a day or a year, in any of the usual orders.",
    example: "It opened on Friday, July 21, 2017.",
    near_miss: "It opened with 21 guests.",
    find: day,
};

pub(super) const WEEKDAY: Rule<Find> = Rule {
    id: "value.date.weekday",
    about: "A weekday is the latest on or before the day of publication, unless the clause is about the future.",
    example: "The court ruled on Monday.",
    near_miss: "He reads the papers on Mondays.",
    find: weekday,
};

pub(super) const MONTH: Rule<Find> = Rule {
    id: "value.date.month",
    about: "A month alone is the latest that has begun, unless the clause is about the future.",
    example: "Prices fell in March.",
    near_miss: "They may march again.",
    find: month,
};

pub(super) const YEAR: Rule<Find> = Rule {
    id: "value.date.year",
    about: "Four digits that name a year stand for its first to its last day.",
    example: "The mill closed in 2008.",
    near_miss: "The mill had 2000 workers.",
    find: year,
};

fn found(reading: &Reading<'_>, start: usize, end: usize, mut point: Point) -> Found {
    point.year = point.year.or_else(|| point.month.and(year_behind(reading, end)));
    let period = point.period(reading.published, Tense::at(reading, &(start..end)));
    Found::new(ValueKind::Date, start..end, normalized(period))
}

/// The year that "of last year" or "this year" behind a month or day gives it.
fn year_behind(reading: &Reading<'_>, end: usize) -> Option<i16> {
    let of = usize::from(matches!(reading.lower(end), "of" | ","));
    let offset = match (reading.lower(end + of), reading.lower(end + of + 1)) {
        ("last", "year") => -1,
        ("this", "year") => 0,
        ("next", "year") => 1,
        _ => return None,
    };
    reading.published.map(|day| day.year() + offset)
}

fn day(reading: &Reading<'_>, at: usize) -> Option<Found> {
    let (end, point) = point::with_month(reading, at)?;
    (point.day.is_some() || point.year.is_some()).then(|| found(reading, at, end, point))
}

fn weekday(reading: &Reading<'_>, at: usize) -> Option<Found> {
    let (weekday, end) = point::weekday(reading, at, false)?;
    // "Black Friday", "Sunday Times", "Friday Harbor" are names.
    let name_before = reading.is(
        at.wrapping_sub(1),
        &["black", "bloody", "good", "palm", "easter", "ash", "cyber", "super", "shrove", "maundy", "holy"],
    ) && reading.capital(at - 1);
    let name_behind = reading.is(
        end,
        &[
            "times",
            "mirror",
            "mail",
            "telegraph",
            "express",
            "herald",
            "post",
            "people",
            "sun",
            "night",
            "morning",
            "magazine",
            "school",
            "review",
        ],
    ) && reading.capital(end)
        && !reading.in_title_case(at)
        && !reading.is(end, &["night", "morning"]);
    // "the third Monday of February" is no bare weekday.
    let numbered = at > 0
        && (ordinal_word(reading, at - 1).is_some() || reading.before(at, 1) == "last" && reading.lower(end) == "of");
    if name_before || name_behind || numbered {
        return None;
    }
    Some(found(reading, at, end, Point { weekday: Some(weekday), ..Point::default() }))
}

fn month(reading: &Reading<'_>, at: usize) -> Option<Found> {
    let (month, end, ambiguous) = point::month(reading, at)?;
    let before = reading.before(at, 1);
    let prepositions = [
        "in", "since", "until", "by", "of", "from", "during", "between", "to", "last", "next", "this", "early", "late",
        "mid", "-", "before", "after", "and", "through", "every", "each", "for", "till", "around", "previous",
    ];
    let fits = if ambiguous {
        prepositions.contains(&before) && !["to", "and", "for", "of"].contains(&before)
            || before == "and" && point::month(reading, at.wrapping_sub(2)).is_some()
    } else {
        true
    };
    // "April Ryan" and "June Brown" are people.
    let person = reading.capital(end)
        && !reading.opens_sentence(end)
        && !prepositions.contains(&before)
        && !reading.in_title_case(at)
        && reading.lower(end).starts_with(char::is_alphabetic);
    let relative = ["last", "next", "this"].contains(&before);
    if !fits || person || relative {
        None
    } else {
        Some(found(reading, at, end, Point { month: Some(month), ..Point::default() }))
    }
}

fn year(reading: &Reading<'_>, at: usize) -> Option<Found> {
    if let Some(found) = with_era(reading, at) {
        return Some(found);
    }
    let year = year::written(reading, at).filter(|_| year::is_year(reading, at))?;
    Some(found(reading, at, at + 1, Point { year: Some(year), ..Point::default() }))
}

/// "AD 79", "79 CE", "300 BC". What lies before the year 1 has no days that the report could write.
fn with_era(reading: &Reading<'_>, at: usize) -> Option<Found> {
    let capitals = |at: usize| reading.text(at).chars().all(|letter| letter.is_uppercase() || letter == '.');
    let era_before = reading.is(at, &["ad", "a.d."]) && capitals(at);
    let year_at = at + usize::from(era_before);
    let year = reading.digits(year_at).filter(|digits| digits.len() <= 4)?.parse().ok()?;
    let behind = reading.lower(year_at + 1);
    let end = match behind {
        _ if era_before => year_at + 1,
        "bc" | "bce" | "b.c." | "b.c" | "ad" | "ce" | "a.d." if capitals(year_at + 1) => year_at + 2,
        _ => return None,
    };
    let ancient = behind.starts_with('b') && !era_before;
    let period = Period::years(year, year).filter(|_| !ancient);
    Some(Found::new(ValueKind::Date, at..end, normalized(period)))
}
