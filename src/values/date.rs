//! A calendar day.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

/// A day of the Gregorian calendar, written YYYY-MM-DD.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// Astronomical year.
    pub year: i16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

impl std::fmt::Display for Date {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl std::str::FromStr for Date {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("{text:?} is not a day: write it as YYYY-MM-DD");
        let mut parts = text.splitn(3, '-');
        let mut part = |digits: usize| {
            parts.next().filter(|part| part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit()))
        };
        let (Some(year), Some(month), Some(day)) = (part(4), part(2), part(2)) else { return Err(wrong()) };
        let date = Self {
            year: year.parse().map_err(|_| wrong())?,
            month: month.parse().map_err(|_| wrong())?,
            day: day.parse().map_err(|_| wrong())?,
        };
        let exists = (1..=12).contains(&date.month) && (1..=days_in_month(date.year, date.month)).contains(&date.day);
        if exists { Ok(date) } else { Err(format!("{text:?} is not a day of the calendar")) }
    }
}

/// 28 to 31; `month` is 1 to 12.
fn days_in_month(year: i16, month: u8) -> u8 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_only_where_the_calendar_has_it() {
        for day in ["2024-02-29", "2000-02-29", "1999-12-31", "2023-04-30"] {
            assert_eq!(day.parse::<Date>().map(|date| date.to_string()), Ok(day.to_owned()));
        }
        for wrong in [
            "2023-02-29",
            "1900-02-29",
            "2023-04-31",
            "2023-00-10",
            "2023-13-01",
            "23-01-01",
            "2023-1-1",
            "",
            "+123-01-01",
        ] {
            assert!(wrong.parse::<Date>().is_err(), "{wrong:?} was taken for a day");
        }
    }
}
