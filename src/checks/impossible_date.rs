//! "31 June".

use super::{Article, Check, Find, Severity};
use crate::rule::Rule;
use crate::values::Date;

pub(super) const RULE: Rule<Find> = Rule {
    id: "check.impossibleDate",
    about: "The calendar has no such day.",
    example: "The parade was held on 31 June in Calder.",
    near_miss: "The parade was held on 30 June in Calder.",
    find,
};

/// A year in which every day of the calendar exists.
const LEAP_YEAR: i16 = 2000;

fn find(article: &Article<'_>, found: &mut Vec<Check>) {
    for written in &article.days {
        let year = written.year.unwrap_or(LEAP_YEAR);
        if Date::new(year, written.month, written.day).is_none() {
            found.push(Check {
                code: "impossibleDate",
                severity: Severity::Warning,
                message: format!("The calendar has no such day: “{}”.", article.document.slice(written.span)),
                spans: vec![written.span],
            });
        }
    }
}
