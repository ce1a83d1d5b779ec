//! Numbers, money, dates and the rest that can be compared, with their normalised value.

mod amounts;
mod candidate;
mod dates;
mod numbers;
mod reading;
mod select;

pub use crate::date::Date;

use crate::document::Document;
use crate::rule::{Rule, RuleCard};
use crate::span::ByteSpan;
use candidate::Candidate;
use reading::Reading;
use serde::Serialize;

/// A value in the text.
#[derive(Clone, Debug)]
pub struct Value {
    /// What sort of value it is.
    pub kind: ValueKind,
    /// Where it stands. An approximator ("at least") is inside for numbers and outside for the rest.
    pub span: ByteSpan,
    /// What it comes to.
    pub normalized: Normalized,
    /// The rule that found it.
    pub rule: &'static str,
}

/// What sort of value it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum ValueKind {
    /// A day, week, month, year or span of them.
    Date,
    /// A time of day.
    Time,
    /// How long.
    Duration,
    /// An amount in a currency.
    Money,
    /// A share of a hundred, or percentage points.
    Percent,
    /// A number with a unit.
    Quantity,
    /// A count, a share in words, a score.
    Number,
    /// "first", "21st"
    Ordinal,
}

/// What a value comes to. The keys that a kind uses are listed in the report's schema; the rest stay `None`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Normalized {
    /// A single day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// 24-hour clock, "15:11".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<String>,
    /// As written: "GMT", "EST".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
    /// The amount, scale included.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Number>,
    /// Lower end of a range: a number, or a day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Edge>,
    /// Upper end of a range, inclusive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Edge>,
    /// Unit of a quantity or duration, in the singular.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// ISO 4217 code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<&'static str>,
    /// Points of the two sides of a match.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scores: Option<Vec<u32>>,
    /// Which side of the amount the truth lies on; `None` means exact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bound: Option<Bound>,
}

/// One end of a range.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Edge {
    /// A number.
    Number(Number),
    /// A day.
    Date(Date),
}

/// Which side of an amount the truth lies on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Bound {
    /// "at least"
    Min,
    /// "up to"
    Max,
    /// "more than", "dozens"
    Over,
    /// "less than", "nearly"
    Under,
    /// "about", "some"
    About,
}

/// A number that is written without a fraction where it has none.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Number(pub f64);

impl Serialize for Number {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // Beyond 2^53 a double no longer tells neighbouring integers apart.
        if self.0.fract() == 0.0 && self.0.abs() <= 9_007_199_254_740_992.0 {
            serializer.serialize_i64(self.0 as i64)
        } else {
            serializer.serialize_f64(self.0)
        }
    }
}

/// Finds the values of an article in text order, none overlapping another.
/// `published` is the day that relative dates count from.
pub fn find(document: &Document<'_>, published: Option<Date>) -> Vec<Value> {
    let mut values = Vec::new();
    // The last single day that the text has named, for "the next day".
    let mut last_day = None;
    for paragraph in &document.paragraphs {
        let reading = Reading::of(document, paragraph, published);
        let mut candidates = Vec::new();
        for at in 0..reading.len() {
            dates::find(&reading, at, &mut candidates);
            candidates.extend(amounts::find(&reading, at));
        }
        for Candidate { found, rule } in select::longest(candidates, reading.len()) {
            let mut normalized = found.normalized;
            if let Some(days) = found.days_from_last {
                normalized.date = last_day.and_then(|day: Date| day.plus_days(days));
            }
            last_day = normalized.date.or(last_day);
            values.push(Value { kind: found.kind, span: reading.span(found.shown), normalized, rule });
        }
    }
    values
}

/// The cards of all value rules.
pub fn rules() -> Vec<RuleCard> {
    dates::RULES.iter().chain(amounts::RULES).map(Rule::card).collect()
}
