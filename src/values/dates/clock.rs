//! Times of day: "15:11 GMT", "6:00am", "9 p.m. EDT", "noon".

use super::super::candidate::{Find, Found};
use super::super::reading::{AtomPhrases, Reading};
use super::super::{Normalized, ValueKind};
use crate::rule::Rule;
use std::sync::LazyLock;

pub(super) const CLOCK: Rule<Find> = Rule {
    id: "value.time.clock",
    about: "Hours with minutes, with am or pm, with \"o'clock\" or with a time zone.",
    example: "Polls close at 9 p.m. EDT.",
    near_miss: "Polls drew 9 parties.",
    find: clock,
};

pub(super) const WORD: Rule<Find> = Rule {
    id: "value.time.word",
    about: "\"noon\" and \"midnight\" are times of day.",
    example: "The truce began at midnight.",
    near_miss: "The Midnight Sun is a film.",
    find: word,
};

static ZONES: LazyLock<AtomPhrases> =
    LazyLock::new(|| AtomPhrases::read(include_str!("../../lexicon/english/values/time-zones.txt")));

fn clock(reading: &Reading<'_>, at: usize) -> Option<Found> {
    if reading.glued(at) && matches!(reading.before(at, 1), ":" | "." | "-" | "$" | "£" | "#") {
        return None;
    }
    let (end, hour, minute, sure) = digits(reading, at).or_else(|| in_words(reading, at))?;
    let (end, half) = half_of_day(reading, end);
    let (end, zone) = zone(reading, end);
    let hour = match half {
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some(Half::Morning) => hour % 12,
        Some(Half::Afternoon) => hour % 12 + 12,
        None => hour,
    };
    let (end, o_clock) = match reading.lower(end) {
        "o'clock" => (end + 1, true),
        "o" if reading.lower(end + 1) == "'" && reading.lower(end + 2) == "clock" => (end + 3, true),
        _ => (end, false),
    };
    if hour > 24 || minute > 59 || !(sure || half.is_some() || zone.is_some() || o_clock) {
        return None;
    }
    let normalized = Normalized { time: Some(format!("{:02}:{minute:02}", hour % 24)), zone, ..Normalized::default() };
    Some(Found::new(ValueKind::Time, at..end, normalized))
}

#[derive(Clone, Copy)]
enum Half {
    Morning,
    Afternoon,
}

/// Hours and minutes in digits: the atom behind them, and whether they are a time whatever follows.
fn digits(reading: &Reading<'_>, at: usize) -> Option<(usize, u32, u32, bool)> {
    let digits = reading.digits(at)?;
    if let Some((hour, minute)) = digits.split_once('.') {
        // "7.30pm"; alone it is a decimal.
        return (minute.len() == 2 && hour.len() <= 2).then_some((
            at + 1,
            hour.parse().ok()?,
            minute.parse().ok()?,
            false,
        ));
    }
    let colon = reading.lower(at + 1) == ":" && reading.glued(at + 1) && reading.glued(at + 2);
    if colon {
        let minute = reading.digits(at + 2).filter(|minute| minute.len() == 2 && digits.len() <= 2)?;
        let longer = reading.lower(at + 3) == ":" && reading.glued(at + 3);
        let end = if longer && reading.digits(at + 4).is_some() { at + 5 } else { at + 3 };
        // "2:03:45" may be the time of a runner, "Matthew 10:30" a verse.
        let verse =
            reading.capital(at.wrapping_sub(1)) && !reading.opens_sentence(at) && at > 0 && !reading.in_title_case(at);
        return Some((end, digits.parse().ok()?, minute.parse().ok()?, !longer && !verse));
    }
    match digits.len() {
        1 | 2 => Some((at + 1, digits.parse().ok()?, 0, false)),
        // "0830 GMT"
        4 if digits.is_ascii() && zone(reading, at + 1).1.is_some() => {
            Some((at + 1, digits[..2].parse().ok()?, digits[2..].parse().ok()?, false))
        }
        _ => None,
    }
}

/// "nine" in "nine o'clock" and "nine a.m."
fn in_words(reading: &Reading<'_>, at: usize) -> Option<(usize, u32, u32, bool)> {
    let figure = reading.figure(at)?;
    let hour = figure.whole().filter(|hour| (1..=12).contains(hour) && figure.atoms.len() == 1)?;
    Some((figure.atoms.end, hour, 0, false))
        .filter(|_| half_of_day(reading, at + 1).1.is_some() || reading.lower(at + 1) == "o'clock")
}

/// "am", "p.m.", "a.m" and "P M" behind the digits.
fn half_of_day(reading: &Reading<'_>, at: usize) -> (usize, Option<Half>) {
    let (end, half) = match reading.lower(at) {
        "am" | "a.m." | "a.m" => (at + 1, Half::Morning),
        "pm" | "p.m." | "p.m" => (at + 1, Half::Afternoon),
        "a" | "p" if reading.lower(at + 1) == "." && reading.lower(at + 2) == "m" && reading.glued(at + 2) => {
            let half = if reading.lower(at) == "a" { Half::Morning } else { Half::Afternoon };
            (at + 3 + usize::from(reading.lower(at + 3) == "."), half)
        }
        _ => return (at, None),
    };
    // The point of "a.m" is often cut off as a token of its own.
    let point = matches!(reading.lower(at), "a.m" | "p.m") && reading.lower(end) == "." && reading.glued(end);
    (end + usize::from(point), Some(half))
}

fn zone(reading: &Reading<'_>, at: usize) -> (usize, Option<String>) {
    let bracket = usize::from(reading.lower(at) == "(");
    let Some((end, columns)) = ZONES.longest(reading, at + bracket) else { return (at, None) };
    let name = columns.first().copied().unwrap_or_default();
    // "EST" is a zone and "est" is a word; a bracket that holds more than the zone stays outside.
    let written = reading.capital(at + bracket) || name == "local";
    if !written || bracket == 1 && reading.lower(end) != ")" {
        return (at, None);
    }
    (end + bracket, Some(name.to_owned()))
}

fn word(reading: &Reading<'_>, at: usize) -> Option<Found> {
    let time = match reading.lower(at) {
        "noon" | "midday" => "12:00",
        "midnight" => "00:00",
        _ => return None,
    };
    if reading.capital(at) && !reading.opens_sentence(at) && !reading.in_title_case(at)
        || reading.capital(at) && reading.capital(at + 1)
    {
        return None;
    }
    let (end, zone) = zone(reading, at + 1);
    let normalized = Normalized { time: Some(time.to_owned()), zone, ..Normalized::default() };
    Some(Found::new(ValueKind::Time, at..end, normalized))
}
