//! Amounts below zero: "minus 10C", "-2.5%".

use super::super::Number;
use super::super::candidate::{Find, Found};
use super::super::reading::Reading;
use super::{percent, quantity};
use crate::rule::Rule;

pub(super) const NEGATIVE: Rule<Find> = Rule {
    id: "value.negative",
    about: "A percentage or a temperature behind a minus sign or \"minus\" is below zero, and the sign is part of it.",
    example: "The night brought minus 12 degrees Celsius.",
    near_miss: "The pre-2010 level was 12 degrees Celsius.",
    find: negative,
};

fn negative(reading: &Reading<'_>, at: usize) -> Option<Found> {
    let sign = match reading.lower(at) {
        "minus" => true,
        "-" | "−" | "–" => !reading.glued(at) && reading.glued(at + 1),
        _ => false,
    };
    if !sign {
        return None;
    }
    let mut found = percent::bare(reading, at + 1).or_else(|| {
        quantity::bare(reading, at + 1)
            .filter(|found| found.normalized.unit.as_deref().is_some_and(|unit| matches!(unit, "°C" | "°F" | "degree")))
    })?;
    let amount = found.normalized.amount?;
    found.normalized.amount = Some(Number(-amount.0));
    found.core.start = at;
    found.shown = found.core.clone();
    Some(found)
}
