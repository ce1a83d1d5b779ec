//! "Monday, 4 May 2010", when that day was a Tuesday.

use super::written_days::WrittenDay;
use super::{Article, Check, Find, Severity};
use crate::date::{Date, weekday_name};
use crate::rule::Rule;

pub(super) const RULE: Rule<Find> = Rule {
    id: "check.weekdayMismatch",
    about: "A date falls on another weekday than the article says.",
    example: "The parade was held on Monday, 4 May 2010, in Calder.",
    near_miss: "The parade was held on Tuesday, 4 May 2010, in Calder.",
    find,
};

/// A date without a year is taken to lie within so many days of the article's own.
const NEAR: i32 = 45;

fn find(article: &Article<'_>, found: &mut Vec<Check>) {
    for written in &article.days {
        let Some(weekday) = written.weekday else { continue };
        let Some(date) = resolve(written, article.published) else { continue };
        // The Gregorian calendar was not in use everywhere before.
        if date.weekday() == weekday || date.year() < 1930 {
            continue;
        }
        found.push(Check {
            code: "weekdayMismatch",
            severity: Severity::Warning,
            message: format!("{date} was a {}, not a {}.", weekday_name(date.weekday()), weekday_name(weekday)),
            spans: vec![written.span],
        });
    }
}

/// The day in the written year, or in the year that brings it near the day of the article.
fn resolve(written: &WrittenDay, published: Option<Date>) -> Option<Date> {
    if let Some(year) = written.year {
        return Date::new(year, written.month, written.day);
    }
    let published = published?;
    (published.year() - 1..=published.year() + 1)
        .filter_map(|year| Date::new(year, written.month, written.day))
        .find(|date| published.days_to(*date).abs() <= NEAR)
}
