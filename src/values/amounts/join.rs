//! The second half of a range whose both halves carry the unit: "$5m-$7m", "5% to 10%".

use super::super::candidate::Found;
use super::super::numbers;
use super::super::reading::Reading;
use super::super::{Edge, Normalized, Number, ValueKind};

/// Joins `low` with the amount of the same kind and unit behind it, which `read` reads; `low` stays as it is
/// where there is none, or where it is not the larger.
pub(super) fn with_upper(
    reading: &Reading<'_>,
    low: Found,
    read: impl Fn(&Reading<'_>, usize) -> Option<Found>,
) -> Found {
    let Some(at) = numbers::joiner(reading, low.core.start, low.core.end) else { return low };
    let Some(high) = read(reading, at) else { return low };
    let (Some(mut from), Some(to)) = (low.normalized.amount, high.normalized.amount) else { return low };
    // "$30 to $35 million": the scale belongs to both ends.
    let scale = [1e12, 1e9, 1e6].into_iter().find(|scale| to.0 >= *scale).unwrap_or(1.0);
    if from.0 < to.0 / scale && from.0 < 1000.0 && low.kind == ValueKind::Money {
        from = Number(numbers::tidy(from.0 * scale));
    }
    let same = low.kind == high.kind
        && low.normalized.unit == high.normalized.unit
        && low.normalized.currency == high.normalized.currency;
    if !same || from >= to {
        return low;
    }
    let normalized =
        Normalized { amount: None, from: Some(Edge::Number(from)), to: Some(Edge::Number(to)), ..low.normalized };
    Found::new(low.kind, low.core.start..high.core.end, normalized)
}
