//! One of a unit, said with an article: "less than a week", "an hour and a half", "a mile away".

use super::super::candidate::{Find, Found};
use super::super::numbers::bound;
use super::super::reading::Reading;
use super::super::{Normalized, ValueKind};
use super::{duration, quantity};
use crate::rule::Rule;

pub(super) const ARTICLE: Rule<Find> = Rule {
    id: "value.unit.article",
    about: "\"a\" or \"an\" with a unit counts one of it where the words around it measure something.",
    example: "The vote came less than a week later.",
    near_miss: "He earns 500 euros a week.",
    find: article,
};

fn article(reading: &Reading<'_>, at: usize) -> Option<Found> {
    if !reading.is(at, &["a", "an"]) {
        return None;
    }
    // "a quarter of the votes", "a hundred years"
    if reading.figure(at).is_some() {
        return None;
    }
    let (end, unit, factor, kind) = match duration::unit_of_time(reading, at + 1) {
        Some((end, unit, factor)) => (end, unit, factor, ValueKind::Duration),
        None => {
            let (end, unit) = quantity::unit(reading, at + 1)?;
            (end, unit, 1.0, ValueKind::Quantity)
        }
    };
    if reading.glued(end) && reading.lower(end) == "-"
        || reading.lower(at + 1).ends_with('s')
        || matches!(unit, "second" | "quarter")
    {
        return None;
    }
    let half = reading.lower(end) == "and" && reading.lower(end + 1) == "a" && reading.lower(end + 2) == "half";
    let approximated = bound::around(reading, at..end).bound.is_some() && !reading.is(at - 1, &["over", "some"]);
    if !half && !approximated && !measures(reading, at, end, kind) {
        return None;
    }
    let (end, amount) = if half { (end + 3, 1.5) } else { (end, 1.0) };
    let mut normalized = Normalized::amounts(amount * factor, None, duration::bound_of(reading, at..end));
    normalized.unit = Some(unit.to_owned());
    Some(Found::new(kind, at..end, normalized))
}

/// Whether a preposition before or an adverb behind makes it a measure and not a rate ("twice a day").
fn measures(reading: &Reading<'_>, at: usize, end: usize, kind: ValueKind) -> bool {
    let before = reading.before(at, 1);
    let behind = reading.lower(end);
    if kind == ValueKind::Quantity {
        return ["away", "from", "off", "long", "wide", "deep", "high", "tall"].contains(&behind)
            && !["half", "-"].contains(&before);
    }
    let lasting = [
        "for", "within", "in", "after", "every", "took", "takes", "take", "taking", "lasted", "lasting", "lasts",
        "last", "spent", "spend", "spending", "waited", "wait", "waiting", "served", "just", "only", "quite",
    ];
    let offset = ["later", "earlier", "after", "before", "long", "prior"];
    // "after a day of talks" measures; "in a year when" and "for a day" do as well, "once in a decade" does not.
    (lasting.contains(&before) && !(before == "in" && reading.before(at, 2) == "once")) || offset.contains(&behind)
}
