//! A full date in words: "March 3, 2021", "3 March 2021", "2021-03-03".

use super::Document;
use crate::date::Date;
use crate::lexicon::calendar;
use std::ops::Range;

/// A date with its year that begins at token `at` and ends before token `end`: the day and the number of its tokens.
pub(super) fn full(document: &Document<'_>, at: usize, end: usize) -> Option<(Date, usize)> {
    if at >= end {
        return None;
    }
    let comma = |at: usize| usize::from(at < end && document.lower(at) == ",");
    if let Ok(date) = document.lower(at).parse::<Date>() {
        return Some((date, 1));
    }
    let (month, day, day_behind) = match month(document, at) {
        Some(month) => (month, day(document, at + 1, end)?, at + 2),
        None => (month(document, (at + 1 < end).then_some(at + 1)?)?, day(document, at, end)?, at + 2),
    };
    let year_at = day_behind + comma(day_behind);
    let year = (year_at < end).then(|| document.lower(year_at))?;
    let year = (year.len() == 4).then(|| year.parse::<i16>().ok())??;
    Some((Date::new(year, month, day)?, year_at + 1 - at))
}

/// The first full date among the tokens.
pub(super) fn first(document: &Document<'_>, tokens: Range<usize>) -> Option<Date> {
    tokens.clone().find_map(|at| full(document, at, tokens.end)).map(|(date, _)| date)
}

/// The number of the month that a token names.
pub(super) fn month(document: &Document<'_>, token: usize) -> Option<u8> {
    if !document.tokens[token].starts_upper(document.text) {
        return None;
    }
    calendar::month(document.lower(token).trim_end_matches('.')).map(|month| month.number)
}

/// Whether a token names a day of the week, in full or abbreviated.
pub(super) fn is_weekday(document: &Document<'_>, token: usize) -> bool {
    calendar::weekday(document.lower(token).trim_end_matches('.')).is_some()
}

/// The day of the month at a token: "3", "03", "3rd".
fn day(document: &Document<'_>, token: usize, end: usize) -> Option<u8> {
    let word = (token < end).then(|| document.lower(token))?;
    let digits = word.trim_end_matches(|letter: char| letter.is_ascii_lowercase());
    matches!(&word[digits.len()..], "" | "st" | "nd" | "rd" | "th").then(|| digits.parse().ok())?
}
