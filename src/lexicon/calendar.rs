//! Months and days of the week, as they are written.

use super::entries;
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

/// A word for a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Month {
    /// 1 to 12.
    pub number: u8,
    /// An abbreviation: "Mar."
    pub short: bool,
    /// Also a word or a name that is no month.
    pub common: bool,
}

/// A word for a day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weekday {
    /// 0 for Monday to 6 for Sunday.
    pub number: u8,
    /// An abbreviation: "Mon."
    pub short: bool,
}

/// The month that a lower-case word without its full stop names.
pub fn month(word: &str) -> Option<Month> {
    static MONTHS: LazyLock<FxHashMap<&'static str, Month>> = LazyLock::new(|| months().collect());
    MONTHS.get(word).copied()
}

/// The day of the week that a lower-case word without its full stop names.
pub fn weekday(word: &str) -> Option<Weekday> {
    static WEEKDAYS: LazyLock<FxHashMap<&'static str, Weekday>> = LazyLock::new(|| weekdays().collect());
    WEEKDAYS.get(word).copied()
}

/// All words for months.
pub fn months() -> impl Iterator<Item = (&'static str, Month)> {
    entries(include_str!("english/calendar/months.txt")).filter_map(|(word, columns)| {
        let has = |mark| columns.contains(&mark);
        Some((word, Month { number: columns.first()?.parse().ok()?, short: has("short"), common: has("common") }))
    })
}

/// All words for days of the week.
pub fn weekdays() -> impl Iterator<Item = (&'static str, Weekday)> {
    entries(include_str!("english/calendar/weekdays.txt")).filter_map(|(word, columns)| {
        Some((word, Weekday { number: columns.first()?.parse().ok()?, short: columns.contains(&"short") }))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_name_twelve_months_and_seven_days() {
        let months: Vec<u8> = months().filter(|(_, month)| !month.short).map(|(_, month)| month.number).collect();
        assert_eq!(months, (1..=12).collect::<Vec<u8>>());
        let days: Vec<u8> = weekdays().filter(|(_, day)| !day.short).map(|(_, day)| day.number).collect();
        assert_eq!(days, (0..=6).collect::<Vec<u8>>());
    }
}
