//! Seasons: "last summer", "spring 2019", "the summer of 2020".

use super::super::ValueKind;
use super::super::candidate::{Find, Found};
use super::super::reading::Reading;
use super::period::{Period, normalized};
use super::year;
use crate::rule::Rule;

pub(super) const SEASON: Rule<Find> = Rule {
    id: "value.date.season",
    about: "A season of a named year, or last, this or next season, as the northern half of the world has it.",
    example: "It was found last summer.",
    near_miss: "It needs a hot summer.",
    find: season,
};

fn season(reading: &Reading<'_>, at: usize) -> Option<Found> {
    let offset = match reading.lower(at) {
        "last" => Some(-1),
        "this" => Some(0),
        "next" => Some(1),
        _ => None,
    };
    let name_at = at + usize::from(offset.is_some());
    let first_month = match reading.lower(name_at) {
        "spring" => 3,
        "summer" => 6,
        "autumn" | "fall" => 9,
        "winter" => 12,
        _ => return None,
    };
    if let Some(offset) = offset {
        let period = reading.published.and_then(|published| {
            let this = in_year(published.year(), first_month)?;
            // Last summer is the one that has ended, this summer the one of this year.
            let year = match offset {
                -1 if this.to < published => published.year(),
                -1 => published.year() - 1,
                1 if this.from > published => published.year(),
                1 => published.year() + 1,
                _ => published.year(),
            };
            in_year(year, first_month)
        });
        return Some(Found::new(ValueKind::Date, at..name_at + 1, normalized(period)));
    }
    let of = usize::from(reading.lower(at + 1) == "of");
    let year = year::written(reading, at + 1 + of)?;
    Some(Found::new(ValueKind::Date, at..at + 2 + of, normalized(in_year(year, first_month))))
}

/// Three months from the season's first.
fn in_year(year: i16, first_month: u8) -> Option<Period> {
    let first = Period::month(year, first_month)?;
    Some(Period { from: first.from, to: first.from.plus_months(2)?.month_end() })
}
