//! How long something lasts, and how old it is.

use super::super::candidate::{Find, Found};
use super::super::dates;
use super::super::numbers::{Form, bound, tidy};
use super::super::reading::{AtomPhrases, Reading};
use super::super::{Bound, Normalized, ValueKind};
use super::join;
use crate::rule::Rule;
use std::ops::Range;
use std::sync::LazyLock;

pub(super) const AMOUNT: Rule<Find> = Rule {
    id: "value.duration",
    about: "A figure with a unit of time behind it says how long, or with \"old\" how old.",
    example: "The trial took nearly three weeks.",
    near_miss: "The second trial was a week off.",
    find: amount,
};

pub(super) const LONG: Rule<Find> = Rule {
    id: "value.duration.long",
    about: "A unit of time joined with \"long\" or \"old\" counts one of it: \"a year-long inquiry\".",
    example: "A year-long inquiry ended.",
    near_miss: "A yearly inquiry ended.",
    find: long,
};

static UNITS: LazyLock<AtomPhrases> =
    LazyLock::new(|| AtomPhrases::read(include_str!("../../lexicon/english/values/time-units.txt")));

fn amount(reading: &Reading<'_>, at: usize) -> Option<Found> {
    let mut found = join::with_upper(reading, bare(reading, at)?, bare);
    let own = found.normalized.bound;
    found.normalized.bound = bound_of(reading, found.core.clone()).or(own);
    found.core.end = with_age(reading, found.core.end);
    found.shown = found.core.clone();
    Some(found)
}

/// The duration without its approximators and without "old".
fn bare(reading: &Reading<'_>, at: usize) -> Option<Found> {
    let figure = reading.free_figure(at)?;
    let mut unit_at = figure.atoms.end;
    let hyphen = reading.lower(unit_at) == "-" && reading.glued(unit_at);
    match (figure.form, reading.lower(unit_at), reading.lower(unit_at + 1)) {
        (Form::Vague, "of", _) => unit_at += 1,
        (Form::Share, "a" | "an", _) => unit_at += 1,
        (Form::Share, "of", "a" | "an") => unit_at += 2,
        (Form::Share, ..) => return None,
        _ => unit_at += usize::from(hyphen),
    }
    let (end, unit, factor) = unit_of_time(reading, unit_at)?;
    // "the two second-half goals": the ordinal, unless the unit is joined or plural.
    let singular_second = reading.lower(unit_at) == "second" && !hyphen && figure.low != 1.0;
    // "first quarter", "three quarter-finals", "a quarter"
    let quarter = unit == "quarter" && (figure.form == Form::Share || hyphen || reading.lower(end) == "-");
    // "the World Cup 2018 day five"
    let plural = reading.lower(unit_at).ends_with('s');
    let dated = dates::is_written_year(reading, at) && !hyphen && !plural && reading.lower(end) != "old";
    if singular_second || quarter || dated {
        return None;
    }
    let mut normalized =
        Normalized::amounts(tidy(figure.low * factor), figure.high.map(|high| tidy(high * factor)), None);
    normalized.unit = Some(unit.to_owned());
    if figure.form == Form::Vague {
        normalized.bound = Some(Bound::Over);
    }
    // "a year and a half" is read with the article; "two years and a half" here.
    if let (Some(amount), "and", "a", "half") =
        (normalized.amount, reading.lower(end), reading.lower(end + 1), reading.lower(end + 2))
    {
        normalized.amount = Some(super::super::Number(amount.0 + 0.5 * factor));
        return Some(Found::new(ValueKind::Duration, at..end + 3, normalized));
    }
    Some(Found::new(ValueKind::Duration, at..end, normalized))
}

/// The unit of time at an atom: the atom behind it, its name in the singular, and how many of that it stands for.
pub(in crate::values) fn unit_of_time(reading: &Reading<'_>, at: usize) -> Option<(usize, &'static str, f64)> {
    let (end, columns) = UNITS.longest(reading, at)?;
    Some((end, columns.first().copied()?, columns.get(1).and_then(|factor| factor.parse().ok()).unwrap_or(1.0)))
}

/// Approximators of a duration. "over two days" mostly means "in the course of", so "over" needs more to be a bound.
pub(super) fn bound_of(reading: &Reading<'_>, core: Range<usize>) -> Option<Bound> {
    let bounded = bound::around(reading, core.clone());
    let bare_over = bounded.atoms.start + 1 == core.start && reading.lower(bounded.atoms.start) == "over";
    if bare_over {
        let before = reading.before(bounded.atoms.start, 1);
        let measured = [
            "for", "of", "after", "in", "to", "took", "takes", "take", "spent", "lasted", "lasting", "lasts", "by",
            "is", "was", "at", "than", "a", "with",
        ];
        let ago = reading.is(core.end, &["ago", "old", "later", "earlier", "after", "before", "-"]);
        if !measured.contains(&before) && !ago {
            return None;
        }
    }
    // "about a 20 minute walk"; but "a film about a 20-year-old"
    if bounded.bound.is_none() && reading.is(core.start.wrapping_sub(1), &["a", "an"]) && reading.lower(core.end) != "-"
    {
        let article = core.start - 1;
        let during = reading.is(article.wrapping_sub(1), &["over", "some"]);
        return bound::around(reading, article..core.end).bound.filter(|_| !during);
    }
    bounded.bound
}

/// Takes in "-old", "old", "-olds" behind the unit.
fn with_age(reading: &Reading<'_>, end: usize) -> usize {
    let hyphen = usize::from(reading.lower(end) == "-");
    if reading.is(end + hyphen, &["old", "olds"]) { end + hyphen + 1 } else { end }
}

/// "year-long", "weeklong", "century-old"
fn long(reading: &Reading<'_>, at: usize) -> Option<Found> {
    let lower = reading.lower(at);
    let (end, unit) = match lower {
        "daylong" => (at + 1, "day"),
        "weeklong" => (at + 1, "week"),
        "monthlong" => (at + 1, "month"),
        "yearlong" => (at + 1, "year"),
        "hour" | "day" | "week" | "month" | "year" | "decade" | "century"
            if reading.lower(at + 1) == "-"
                && reading.is(at + 2, &["long", "old"])
                && reading.before(at, 1) != "-"
                && reading.figure(at.wrapping_sub(1)).is_none() =>
        {
            (at + 3, unit_of_time(reading, at)?.1)
        }
        _ => return None,
    };
    let mut normalized = Normalized::amounts(1.0, None, None);
    normalized.unit = Some(unit.to_owned());
    Some(Found::new(ValueKind::Duration, at..end, normalized))
}
