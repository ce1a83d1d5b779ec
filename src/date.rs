//! A calendar day.

use jiff::{Span, civil};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

/// A day of the Gregorian calendar that exists, written YYYY-MM-DD.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(civil::Date);

/// The name of a day of the week, 0 for Monday to 6 for Sunday; empty for other numbers.
pub fn weekday_name(weekday: u8) -> &'static str {
    const NAMES: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    NAMES.get(usize::from(weekday)).copied().unwrap_or_default()
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

impl Date {
    /// The day, or `None` where the calendar has no such day. `month` and `day` count from 1.
    pub fn new(year: i16, month: u8, day: u8) -> Option<Self> {
        let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
        // Years are written with four digits and no sign, so earlier and later ones are left out.
        if !(0..=9999).contains(&year) { None } else { civil::Date::new(year, month, day).ok().map(Self) }
    }

    /// The first day of a year.
    pub fn year_start(year: i16) -> Option<Self> {
        Self::new(year, 1, 1)
    }

    /// The last day of a year.
    pub fn year_end(year: i16) -> Option<Self> {
        Self::new(year, 12, 31)
    }

    /// Astronomical year.
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// 1 to 12.
    pub fn month(self) -> u8 {
        self.0.month().unsigned_abs()
    }

    /// 1 to 31.
    pub fn day(self) -> u8 {
        self.0.day().unsigned_abs()
    }

    /// 0 for Monday to 6 for Sunday.
    pub fn weekday(self) -> u8 {
        self.0.weekday().to_monday_zero_offset().unsigned_abs()
    }

    /// "March"
    pub fn month_name(self) -> &'static str {
        MONTHS.get(usize::from(self.month()).wrapping_sub(1)).copied().unwrap_or_default()
    }

    /// The day so many days later, or earlier where `days` is negative.
    pub fn plus_days(self, days: i32) -> Option<Self> {
        self.shifted(Span::new().try_days(days).ok()?)
    }

    /// The same day of another month; the last day of that month where it is shorter.
    pub fn plus_months(self, months: i32) -> Option<Self> {
        self.shifted(Span::new().try_months(months).ok()?)
    }

    /// The same day of another year; 28 February for the 29th where that year has none.
    pub fn plus_years(self, years: i32) -> Option<Self> {
        self.shifted(Span::new().try_years(years).ok()?)
    }

    /// The first day of its month.
    pub fn month_start(self) -> Self {
        Self(self.0.first_of_month())
    }

    /// The last day of its month.
    pub fn month_end(self) -> Self {
        Self(self.0.last_of_month())
    }

    /// Days from `self` to `other`, negative where `other` is earlier.
    pub fn days_to(self, other: Self) -> i32 {
        self.0.until(other.0).map(|span| span.get_days()).unwrap_or_default()
    }

    fn shifted(self, span: Span) -> Option<Self> {
        self.0.checked_add(span).ok().map(Self).filter(|day| (0..=9999).contains(&day.year()))
    }
}

impl std::fmt::Display for Date {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

impl std::str::FromStr for Date {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("{text:?} is not a day: write it as YYYY-MM-DD");
        let digits = |part: &str, count: usize| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit());
        let mut parts = text.splitn(3, '-');
        let (Some(year), Some(month), Some(day)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(wrong());
        };
        if !digits(year, 4) || !digits(month, 2) || !digits(day, 2) {
            return Err(wrong());
        }
        let day = day.parse().ok().zip(month.parse().ok()).zip(year.parse().ok());
        day.and_then(|((day, month), year)| Self::new(year, month, day))
            .ok_or_else(|| format!("{text:?} is not a day of the calendar"))
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
    use super::Date;

    #[test]
    fn days_that_the_calendar_does_not_have_are_refused() {
        for wrong in ["2021-02-29", "2021-13-01", "2021-00-10", "2021-04-31", "21-04-30", "2021-4-3", "+021-01-01", ""]
        {
            assert!(wrong.parse::<Date>().is_err(), "{wrong}");
        }
        assert_eq!("2020-02-29".parse::<Date>().map(|day| day.to_string()), Ok("2020-02-29".to_owned()));
    }

    #[test]
    fn a_month_later_stays_within_the_shorter_month() {
        let end_of_january = Date::new(2021, 1, 31);
        assert_eq!(end_of_january.and_then(|day| day.plus_months(1)), Date::new(2021, 2, 28));
    }

    #[test]
    fn no_day_lies_outside_four_digit_years() {
        assert_eq!(Date::new(9999, 12, 31).and_then(|day| day.plus_days(1)), None);
        assert_eq!(Date::new(0, 1, 1).and_then(|day| day.plus_years(-1)), None);
    }

    #[test]
    fn a_step_beyond_any_calendar_is_refused() {
        let day = Date::new(2021, 3, 22);
        assert_eq!(day.and_then(|day| day.plus_days(i32::MAX)), None);
        assert_eq!(day.and_then(|day| day.plus_months(i32::MIN)), None);
    }

    #[test]
    fn weeks_count_from_monday() {
        assert_eq!(Date::new(2021, 3, 22).map(Date::weekday), Some(0));
        assert_eq!(Date::new(2021, 3, 28).map(Date::weekday), Some(6));
    }
}
