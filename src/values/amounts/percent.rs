//! Percentages and percentage points.

use super::super::candidate::{Find, Found};
use super::super::numbers::{Form, bound};
use super::super::reading::Reading;
use super::super::{Normalized, ValueKind};
use super::join;
use crate::rule::Rule;

pub(super) const PERCENT: Rule<Find> = Rule {
    id: "value.percent",
    about: "A figure with a percent sign, \"percent\" or \"percentage points\" behind it is a share of a hundred.",
    example: "Turnout rose to 41 per cent.",
    near_miss: "Turnout rose in a high percentage of towns.",
    find: percent,
};

fn percent(reading: &Reading<'_>, at: usize) -> Option<Found> {
    let mut found = join::with_upper(reading, bare(reading, at)?, bare);
    found.normalized.bound = bound::around(reading, found.core.clone()).bound;
    Some(found)
}

/// The percentage without its approximators.
pub(super) fn bare(reading: &Reading<'_>, at: usize) -> Option<Found> {
    let figure = reading.free_figure(at)?;
    let mut sign = figure.atoms.end;
    match (figure.form, reading.lower(sign), reading.lower(sign + 1)) {
        (Form::Share, "a", _) => sign += 1,
        (Form::Share, "of", "a" | "one") => sign += 2,
        (_, "-", _) if reading.glued(sign) => sign += 1,
        _ => {}
    }
    let (end, points) = match (reading.lower(sign), reading.lower(sign + 1), reading.lower(sign + 2)) {
        ("percentage", "-", "point" | "points") => (sign + 3, true),
        ("percentage", "point" | "points", _) => (sign + 2, true),
        ("%" | "percent" | "pct" | "pc", "point" | "points", _) => (sign + 2, true),
        ("%" | "percent" | "pct" | "٪", ..) => (sign + 1, false),
        ("pc", ..) if reading.digits(at).is_some() => (sign + 1, false),
        ("per", "cent", "point" | "points") => (sign + 3, true),
        ("per", "cent", _) => (sign + 2, false),
        ("per", "-", "cent") => (sign + 3, false),
        _ => return None,
    };
    let mut normalized = Normalized::amounts(figure.low, figure.high, None);
    normalized.unit = points.then(|| "percentage point".to_owned());
    Some(Found::new(ValueKind::Percent, at..end, normalized))
}
