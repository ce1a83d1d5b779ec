//! A report of what happened after it.

use super::written_days::WrittenDay;
use super::{Article, Check, Find, Severity};
use crate::date::Date;
use crate::lexicon::WordTable;
use crate::rule::Rule;
use std::sync::LazyLock;

pub(super) const RULE: Rule<Find> = Rule {
    id: "check.dateAfterPublication",
    about: "The article tells as past what its own date says is still to come.",
    example: "CALDER, 4 May 2010 — Two barns burned down near the mill.\n\nThe fire broke out on 14 May 2010, the brigade said.",
    near_miss: "CALDER, 4 May 2010 — Two barns burned down near the mill.\n\nThe hearing was put off to 14 May 2010, the brigade said.",
    find,
};

/// An article may be dated a day earlier than it is sent, and the day is not the same everywhere.
const GRACE: i32 = 1;

/// A date so much later is of another matter: a year of fiction, a bond, a plan.
const FARTHEST: i32 = 366;

/// How far before a date its verb is looked for, in tokens.
const REACH: usize = 6;

static VERBS: LazyLock<WordTable> =
    LazyLock::new(|| WordTable::read(include_str!("../lexicon/english/checks/happened.txt")));

fn find(article: &Article<'_>, found: &mut Vec<Check>) {
    // The article's own word for its day comes before the day that somebody gives along.
    let Some(published) = article.document.dated.or(article.published) else { return };
    let dateline = article.document.dateline.filter(|_| article.document.dated.is_some());
    let own_date =
        dateline.map(|line| article.days.iter().map(|day| day.span).find(|day| line.contains(*day)).unwrap_or(line));
    for written in &article.days {
        let Some(date) = written.year.and_then(|year| Date::new(year, written.month, written.day)) else { continue };
        let later = published.days_to(date);
        if later <= GRACE || later > FARTHEST || !has_happened(article, written) {
            continue;
        }
        found.push(Check {
            code: "dateAfterPublication",
            severity: Severity::Warning,
            message: format!("The article is dated {published} and tells what happened on {date}, {later} days later."),
            spans: own_date.into_iter().chain([written.span]).collect(),
        });
    }
}

/// Whether "on" stands before the date and a verb of what is over before that, in a sentence that plans nothing.
fn has_happened(article: &Article<'_>, written: &WrittenDay) -> bool {
    let first = article.document.tokens_in(written.span).start;
    let sentence = article.sentence_of(written.span);
    let before = first.saturating_sub(REACH).max(sentence.start)..first;
    let kind = |token: usize| VERBS.get(article.word(token)).and_then(|columns| columns.first()).copied();
    let plans = (sentence.start..first).any(|token| kind(token) == Some("planned"));
    first > sentence.start
        && article.word(first - 1) == "on"
        && !plans
        && before.into_iter().any(|token| kind(token) == Some("over"))
}
