//! Stretches of whole days.

use super::super::{Date, Edge, Normalized};

/// From one day to another, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Period {
    pub(super) from: Date,
    pub(super) to: Date,
}

impl Period {
    pub(super) fn day(day: Date) -> Self {
        Self { from: day, to: day }
    }

    pub(super) fn month(year: i16, month: u8) -> Option<Self> {
        let from = Date::new(year, month, 1)?;
        Some(Self { from, to: from.month_end() })
    }

    pub(super) fn years(first: i16, last: i16) -> Option<Self> {
        Some(Self { from: Date::year_start(first)?, to: Date::year_end(last)? })
    }

    /// Monday to Sunday around a day.
    pub(super) fn week_of(day: Date) -> Option<Self> {
        let from = day.plus_days(-i32::from(day.weekday()))?;
        Some(Self { from, to: from.plus_days(6)? })
    }

    /// From the first day of this to the last of `last`, where that is not earlier.
    pub(super) fn until(self, last: Self) -> Option<Self> {
        (self.from <= last.to).then_some(Self { from: self.from, to: last.to })
    }

    /// As the report gives it: one day alone, or both ends.
    pub(super) fn normalized(self) -> Normalized {
        if self.from == self.to {
            return Normalized { date: Some(self.from), ..Normalized::default() };
        }
        Normalized { from: Some(Edge::Date(self.from)), to: Some(Edge::Date(self.to)), ..Normalized::default() }
    }
}

/// A period as the report gives it; nothing where it could not be worked out.
pub(super) fn normalized(period: Option<Period>) -> Normalized {
    period.map(Period::normalized).unwrap_or_default()
}
