//! Figures with a unit of measurement.

use super::super::candidate::{Find, Found};
use super::super::numbers::{Figure, Form, bound};
use super::super::reading::{AtomPhrases, Reading, Sense};
use super::super::{Bound, Normalized, ValueKind};
use super::{join, money};
use crate::rule::Rule;
use std::sync::LazyLock;

pub(super) const AMOUNT: Rule<Find> = Rule {
    id: "value.quantity",
    about: "A figure with a unit of measurement behind it, such as kilometres, tonnes or degrees.",
    example: "The pipeline runs for 500 miles.",
    near_miss: "The pipeline has 500 owners.",
    find: amount,
};

pub(super) const FOLD: Rule<Find> = Rule {
    id: "value.quantity.fold",
    about: "A number word that ends in \"fold\" multiplies: \"tenfold\".",
    example: "Traffic grew tenfold.",
    near_miss: "Traffic had manifold causes.",
    find: fold,
};

static UNITS: LazyLock<AtomPhrases> =
    LazyLock::new(|| AtomPhrases::read(include_str!("../../lexicon/english/values/units.txt")));

fn amount(reading: &Reading<'_>, at: usize) -> Option<Found> {
    let mut found = join::with_upper(reading, bare(reading, at)?, bare);
    let own = found.normalized.bound;
    found.normalized.bound =
        bound::around(reading, found.core.clone()).bound.or(own).or_else(|| converted(reading, at));
    Some(found)
}

/// The bound of the amount that a bracket converts: "about 500 miles (800 km)".
fn converted(reading: &Reading<'_>, at: usize) -> Option<Bound> {
    let bracket = at.checked_sub(1).filter(|bracket| reading.lower(*bracket) == "(")?;
    let before = (bracket.saturating_sub(5)..bracket).rev().find_map(|start| reading.figure(start))?;
    bound::around(reading, before.atoms.clone()).bound
}

/// The quantity without its approximators.
pub(super) fn bare(reading: &Reading<'_>, at: usize) -> Option<Found> {
    let figure = reading.free_figure(at)?;
    let mut unit_at = figure.atoms.end;
    match (figure.form, reading.lower(unit_at), reading.lower(unit_at + 1)) {
        (Form::Vague, "of", _) => unit_at += 1,
        (Form::Share, "a" | "an", _) => unit_at += 1,
        (Form::Share, "of", "a" | "an") => unit_at += 2,
        (Form::Share, "mile" | "acre" | "inch" | "ton" | "tonne", _) => {}
        (Form::Share, ..) => return None,
        (_, "-", _) if reading.glued(unit_at) => unit_at += 1,
        _ => {}
    }
    let (end, unit) =
        glued_unit(reading, figure).or_else(|| unit(reading, unit_at)).or_else(|| pounds(reading, figure, unit_at))?;
    let mut normalized = Normalized::amounts(figure.low, figure.high, None);
    normalized.unit = Some(unit.to_owned());
    if figure.form == Form::Vague {
        normalized.bound = Some(Bound::Over);
    }
    Some(Found::new(ValueKind::Quantity, at..end, normalized))
}

/// The unit at an atom: the atom behind it, and its reported form.
pub(super) fn unit(reading: &Reading<'_>, at: usize) -> Option<(usize, &'static str)> {
    let (end, columns) = UNITS.all_at(reading, at).find(|(_, columns)| columns.get(1).is_none())?;
    // A name that happens to be a unit: "500 Miles", "10 Foot".
    let name = reading.capital(at) && !reading.in_title_case(at) && reading.lower(at).len() > 3 && end == at + 1;
    let idiom = match reading.lower(at) {
        // "stone", "foot" and "hand" are units only behind their figure's hyphen or space, and not before another noun.
        "stone" => !reading.is(end, &[",", ".", "in", "heavier", "lighter", "and", ")"]),
        "mb" | "nm" | "g" | "hp" => reading.digits(at.wrapping_sub(1)).is_none(),
        _ => false,
    };
    (!name && !idiom && !reading.glued_word(end)).then_some((end, columns.first().copied()?))
}

/// A letter right behind digits: "30C", "100m" in front of what makes it metres.
fn glued_unit(reading: &Reading<'_>, figure: &Figure) -> Option<(usize, &'static str)> {
    let at = figure.atoms.end;
    if !reading.glued(at) || reading.glued_word(at + 1) || reading.digits(at - 1).is_none() {
        return None;
    }
    let (end, columns) = UNITS.all_at(reading, at).find(|(_, columns)| columns.get(1) == Some(&"glued"))?;
    let upper = reading.text(at).chars().all(char::is_uppercase);
    let fits = match reading.lower(at) {
        "c" | "f" | "v" | "w" => upper,
        "m" => !upper && in_metres(reading, figure, end),
        "in" => {
            reading.has_behind(end, 2, &["tall", "wide", "long", "high", "screen", "display"])
                || reading.before(figure.atoms.start, 1) == "ft"
        }
        _ => !upper,
    };
    fits.then_some((end, columns.first().copied()?))
}

/// "100m" is a length in races and in front of words of length; elsewhere it is a hundred million.
fn in_metres(reading: &Reading<'_>, figure: &Figure, end: usize) -> bool {
    let behind = [
        "high",
        "tall",
        "long",
        "wide",
        "deep",
        "thick",
        "below",
        "above",
        "away",
        "from",
        "race",
        "sprint",
        "hurdles",
        "final",
        "freestyle",
        "butterfly",
        "backstroke",
        "breaststroke",
        "relay",
        "dash",
        "individual",
        "medley",
        "title",
        "record",
        "champion",
        "x",
        "radius",
        "north",
        "south",
        "east",
        "west",
        "depth",
        "altitude",
        "stretch",
        "walk",
        "pool",
        "distance",
        "wave",
        "waves",
        "of",
    ];
    let before = ["men's", "women's", "x", "by", "distance", "depth", "altitude", "height"];
    (reading.is(end, &behind)
        && !(reading.lower(end) == "of" && figure.low >= 1000.0)
        && !(reading.lower(end) == "of" && figure.form == Form::Digits))
        || before.contains(&reading.before(figure.atoms.start, 1))
        || reading.has_before(figure.atoms.start, 3, &["men", "women"])
}

fn pounds(reading: &Reading<'_>, figure: &Figure, at: usize) -> Option<(usize, &'static str)> {
    (reading.is(at, &["pound", "pounds"]) && money::is_weight(reading, figure, at)).then_some((at + 1, "lb"))
}

fn fold(reading: &Reading<'_>, at: usize) -> Option<Found> {
    let stem = reading.lower(at).strip_suffix("fold")?;
    let amount = match stem {
        "hundred" => 100.0,
        "thousand" => 1000.0,
        _ => super::super::reading::senses_of(stem).iter().find_map(|sense| match sense {
            Sense::Cardinal(amount) | Sense::Ten(amount) => Some(*amount),
            _ => None,
        })?,
    };
    let mut normalized = Normalized::amounts(amount, None, bound::around(reading, at..at + 1).bound);
    normalized.unit = Some("fold".to_owned());
    Some(Found::new(ValueKind::Quantity, at..at + 1, normalized))
}
