//! Dates as they are written, read token by token, possible or not.

use crate::document::Document;
use crate::lexicon::calendar;
use crate::span::ByteSpan;

/// A day as written, perhaps with its weekday and year.
pub(super) struct WrittenDay {
    /// From the first to the last token.
    pub(super) span: ByteSpan,
    /// 0 for Monday to 6 for Sunday.
    pub(super) weekday: Option<u8>,
    /// As written, possible or not.
    pub(super) day: u8,
    /// 1 to 12.
    pub(super) month: u8,
    pub(super) year: Option<i16>,
}

/// Every "May 4", "4 May", "Tuesday, May 4, 2010" of the document.
pub(super) fn days(document: &Document<'_>) -> Vec<WrittenDay> {
    (0..document.tokens.len()).filter_map(|token| day_at(document, token)).collect()
}

/// The day whose month stands at `token`.
fn day_at(document: &Document<'_>, token: usize) -> Option<WrittenDay> {
    // "may" and "march" are months only with a capital.
    if !document.tokens[token].starts_upper(document.text) {
        return None;
    }
    let month = calendar::month(document.lower(token)).filter(|month| !month.short)?.number;
    let ahead = |steps: usize| Some(token + steps).filter(|&at| at < document.tokens.len());
    let back = |steps: usize| token.checked_sub(steps);
    let after = ahead(1).and_then(|at| day_number(document, at).map(|day| (at, day)));
    let before = back(1).and_then(|at| day_number(document, at).map(|day| (at, day)));
    let (first, last, day) = match (before, after) {
        (_, Some((at, day))) => (token, at, day),
        (Some((at, day)), None) => (at, token, day),
        (None, None) => return None,
    };
    let comma = usize::from(last + 1 < document.tokens.len() && document.lower(last + 1) == ",");
    let year = Some(last + 1 + comma)
        .filter(|&at| at < document.tokens.len())
        .and_then(|at| year_number(document, at).map(|year| (at, year)));
    let comma = usize::from(first > 0 && document.lower(first - 1) == ",");
    let weekday = first.checked_sub(1 + comma).and_then(|at| weekday(document, at).map(|weekday| (at, weekday)));
    let from = weekday.map_or(first, |(at, _)| at);
    let to = year.map_or(last, |(at, _)| at);
    Some(WrittenDay {
        span: document.span_of(from..to + 1),
        weekday: weekday.map(|(_, weekday)| weekday),
        day,
        month,
        year: year.map(|(_, year)| year),
    })
}

fn weekday(document: &Document<'_>, token: usize) -> Option<u8> {
    calendar::weekday(document.lower(token)).filter(|weekday| !weekday.short).map(|weekday| weekday.number)
}

/// "4", "4th"; not "40", "4.5" or "4,000".
fn day_number(document: &Document<'_>, token: usize) -> Option<u8> {
    let word = document.lower(token);
    let digits = word.trim_end_matches(|letter: char| letter.is_ascii_lowercase());
    let suffix = &word[digits.len()..];
    if !matches!(suffix, "" | "st" | "nd" | "rd" | "th") {
        return None;
    }
    // "4-6 May" and "4 %" are something else.
    let joined = |at: usize| at < document.tokens.len() && matches!(document.lower(at), "-" | "–" | "%" | ":" | "/");
    if joined(token + 1) || token.checked_sub(1).is_some_and(joined) {
        return None;
    }
    digits.parse().ok().filter(|day| (1..=31).contains(day))
}

fn year_number(document: &Document<'_>, token: usize) -> Option<i16> {
    document.lower(token).parse().ok().filter(|year| (1500..=2199).contains(year))
}
