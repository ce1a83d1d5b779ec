//! What does not fit together inside one article.
//!
//! A check is silent unless it is sure: a wrong alarm costs more than a missed slip.

mod acronym;
mod conflicting_figures;
mod counted;
mod date_after_publication;
mod impossible_date;
mod initials;
mod name_spelling;
mod parts;
mod percent_of;
mod quote_differs;
mod recalled_figure;
mod shares;
mod single_source;
mod speaker;
mod speaker_surroundings;
mod strong_claim;
mod unclosed_quotation;
mod weekday;
mod written_days;

use crate::document::Document;
use crate::entities::Entities;
use crate::quotes::Quote;
use crate::rule::{Rule, RuleCard};
use crate::span::ByteSpan;
use crate::values::{Date, Value};
use serde::Serialize;
use std::ops::Range;
use written_days::WrittenDay;

/// Two or more places that do not fit together.
#[derive(Clone, Debug)]
pub struct Check {
    /// Stable name: "conflictingFigures".
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// What does not fit, in plain English.
    pub message: String,
    /// The places, in text order.
    pub spans: Vec<ByteSpan>,
}

/// How much a check matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Severity {
    /// Worth a look.
    Note,
    /// Very likely a mistake.
    Warning,
}

/// What the checks compare.
struct Article<'a> {
    document: &'a Document<'a>,
    entities: &'a Entities,
    values: &'a [Value],
    quotes: &'a [Quote],
    published: Option<Date>,
    /// The days that the text writes out, possible or not.
    days: Vec<WrittenDay>,
}

impl<'a> Article<'a> {
    /// The token in lower case; empty beyond the end of the text.
    fn word(&self, token: usize) -> &'a str {
        if token < self.document.tokens.len() { self.document.lower(token) } else { "" }
    }

    /// The tokens of the sentence that holds `span`.
    fn sentence_of(&self, span: ByteSpan) -> Range<usize> {
        self.document.sentence_at(span.start).map_or(0..0, |sentence| self.document.sentences[sentence].tokens.clone())
    }
}

/// Finds one kind of misfit in the whole article.
type Find = fn(&Article<'_>, &mut Vec<Check>);

/// The code of a check is the last part of its rule's id.
const RULES: &[Rule<Find>] = &[
    conflicting_figures::RULE,
    weekday::RULE,
    impossible_date::RULE,
    date_after_publication::RULE,
    parts::RULE,
    shares::RULE,
    percent_of::RULE,
    name_spelling::RULE,
    acronym::RULE,
    quote_differs::RULE,
    speaker::RULE,
    strong_claim::RULE,
    single_source::RULE,
    unclosed_quotation::RULE,
];

/// What every rule says about itself.
pub fn rules() -> Vec<RuleCard> {
    RULES.iter().map(Rule::card).collect()
}

/// Compares what the other stages found. Silent unless sure. In order of the first place.
pub fn find(
    document: &Document<'_>,
    entities: &Entities,
    values: &[Value],
    quotes: &[Quote],
    published: Option<Date>,
) -> Vec<Check> {
    let article = Article { document, entities, values, quotes, published, days: written_days::days(document) };
    let mut found = Vec::new();
    for rule in RULES {
        (rule.find)(&article, &mut found);
    }
    found.sort_by_key(|check| check.spans.first().map_or(0, |span| span.start));
    found
}

#[cfg(test)]
mod tests {
    use crate::{Options, inspect};

    /// The codes of the checks that fire.
    fn codes(text: &str) -> Vec<&'static str> {
        let report = inspect(text, &Options::default()).unwrap();
        report.checks.iter().map(|check| check.code).collect()
    }

    #[test]
    fn every_check_fires_on_its_example_and_not_on_its_near_miss() {
        for card in super::rules() {
            let code = card.id.rsplit('.').next().unwrap();
            assert!(codes(card.example).contains(&code), "{} is silent on its example", card.id);
            assert!(!codes(card.near_miss).contains(&code), "{} fires on its near miss", card.id);
        }
    }

    #[test]
    fn figures_of_different_years_do_not_conflict() {
        let text = "In 2004, 30 villagers were killed by the flood.\n\nIn 2009, 75 villagers were killed by the flood.";
        assert!(!codes(text).contains(&"conflictingFigures"));
    }

    #[test]
    fn a_leap_day_is_checked_against_its_year() {
        assert_eq!(codes("The ferry sank on 29 February 2021."), ["impossibleDate"]);
        assert_eq!(codes("The ferry sank on 29 February 2020."), Vec::<&str>::new());
    }
}
