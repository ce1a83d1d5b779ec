//! Values in short sentences, against tables that a person can read: `tests/values/*.txt`.
//!
//! A sentence stands at the margin; under it, indented, every value that it has, in order:
//! kind, the span in brackets, and what it comes to. `nothing` says that it has none.
//! Dates count from Tuesday, 23 March 2021.

mod support;

use article_inspector::Options;
use serde_json::Value;
use support::{checked_report, list, string};

#[test]
fn amounts_of_money() {
    table(include_str!("values/money.txt"));
}

#[test]
fn percentages() {
    table(include_str!("values/percent.txt"));
}

#[test]
fn quantities_with_units() {
    table(include_str!("values/quantity.txt"));
}

#[test]
fn durations_and_ages() {
    table(include_str!("values/duration.txt"));
}

#[test]
fn plain_numbers_shares_and_scores() {
    table(include_str!("values/number.txt"));
}

#[test]
fn ordinals() {
    table(include_str!("values/ordinal.txt"));
}

#[test]
fn dates() {
    table(include_str!("values/date.txt"));
}

#[test]
fn times_of_day() {
    table(include_str!("values/time.txt"));
}

#[test]
fn names_and_codes_are_not_values() {
    table(include_str!("values/names.txt"));
}

/// Compares every sentence of a table with what is found in it, and shows all that differ.
fn table(rows: &str) {
    let options = Options { published: "2021-03-23".parse().ok(), ..Options::default() };
    let (mut sentences, mut faults) = (0, Vec::new());
    let mut lines = rows.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')).peekable();
    while let Some(sentence) = lines.next() {
        let mut expected = Vec::new();
        while let Some(value) = lines.next_if(|line| line.starts_with(' ')) {
            expected.push(value.trim().to_owned());
        }
        assert!(!expected.is_empty(), "{sentence:?} says neither its values nor `nothing`");
        let report = checked_report(sentence, &options);
        let mut found: Vec<String> = list(&report, "values").iter().map(shown).collect();
        if found.is_empty() {
            found.push("nothing".to_owned());
        }
        sentences += 1;
        if found != expected {
            faults.push(format!("{sentence}\n    expected {expected:?}\n    found    {found:?}"));
        }
    }
    assert!(faults.is_empty(), "{} of {sentences} sentences:\n{}", faults.len(), faults.join("\n"));
}

/// A value as the tables write it: `money [£48 million] 48000000 GBP`.
fn shown(value: &Value) -> String {
    let normalized = &value["value"];
    let text = |key: &str| match &normalized[key] {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    };
    let range = text("from").zip(text("to")).map(|(from, to)| format!("{from}..{to}"));
    let parts = [
        text("bound"),
        text("amount"),
        text("date"),
        text("time"),
        range,
        text("scores"),
        text("currency"),
        text("unit"),
        text("zone"),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    let parts = if parts.is_empty() { "unresolved".to_owned() } else { parts.join(" ") };
    format!("{} [{}] {parts}", string(value, "kind"), string(value, "text"))
}
