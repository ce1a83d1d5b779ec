//! What a rule finds, before it is known which finds stay.

use super::reading::Reading;
use super::{Bound, Edge, Normalized, Number, ValueKind};
use crate::rule::Rule;
use std::ops::Range;

/// A rule looks at the text that begins at an atom. It sees a [`Reading`] and the atom's index.
pub(super) type Find = fn(&Reading<'_>, usize) -> Option<Found>;

/// Something that a rule takes for a value.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) kind: ValueKind,
    /// The atoms that make the value. They decide which of two overlapping finds stays: the longer.
    pub(super) core: Range<usize>,
    /// The atoms that the value's span covers: of a number the approximator too.
    pub(super) shown: Range<usize>,
    pub(super) normalized: Normalized,
    /// Days from the day that the text named last ("the next day"); the date is worked out once that is known.
    pub(super) days_from_last: Option<i32>,
}

/// A find with the rule that made it.
pub(super) struct Candidate {
    pub(super) found: Found,
    pub(super) rule: &'static str,
}

impl Found {
    /// A value whose span is exactly what makes it.
    pub(super) fn new(kind: ValueKind, core: Range<usize>, normalized: Normalized) -> Self {
        Self { kind, shown: core.clone(), core, normalized, days_from_last: None }
    }
}

impl Normalized {
    /// An amount, or a range of amounts.
    pub(super) fn amounts(low: f64, high: Option<f64>, bound: Option<Bound>) -> Self {
        match high {
            None => Self { amount: Some(Number(low)), bound, ..Self::default() },
            Some(high) => Self {
                from: Some(Edge::Number(Number(low))),
                to: Some(Edge::Number(Number(high))),
                bound,
                ..Self::default()
            },
        }
    }
}

/// The first rule that fires, for families whose rules exclude one another.
pub(super) fn first(rules: &[Rule<Find>], reading: &Reading<'_>, at: usize) -> Option<Candidate> {
    rules.iter().find_map(|rule| (rule.find)(reading, at).map(|found| Candidate { found, rule: rule.id }))
}
