//! Checks across whole articles: short news texts with one thing that does not fit, and texts that only look it.
#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use article_inspector::Options;
use std::collections::BTreeMap;
use support::{checked_report, list, string};

/// Seeded contradictions that are not found yet. One that is found fails the test until its line here is taken out.
const NOT_FOUND_YET: &[&str] = &[];

/// Cases with an alarm that is wrong. One without fails the test until its line here is taken out.
const FALSE_ALARMS: &[&str] = &[];

#[derive(Clone)]
struct Case {
    title: String,
    /// Code and places, as the report is to give them.
    expected: Option<String>,
    text: String,
}

#[test]
fn every_seeded_contradiction_is_found_with_its_places() {
    let missed: Vec<String> = cases(include_str!("checks/seeded.txt"))
        .into_iter()
        .filter(|case| !found(&case.text).contains(case.expected.as_ref().unwrap()))
        .map(|case| case.title)
        .collect();
    assert_eq!(missed, NOT_FOUND_YET);
}

#[test]
fn nothing_else_is_found() {
    let all = [cases(include_str!("checks/seeded.txt")), cases(include_str!("checks/sound.txt"))].concat();
    let wrong: Vec<(String, Vec<String>)> = all
        .into_iter()
        .map(|case| {
            (case.title, found(&case.text).into_iter().filter(|one| Some(one) != case.expected.as_ref()).collect())
        })
        .filter(|(_, surplus): &(String, Vec<String>)| !surplus.is_empty())
        .collect();
    let titles: Vec<&str> = wrong.iter().map(|(title, _)| title.as_str()).collect();
    assert_eq!(titles, FALSE_ALARMS, "{wrong:#?}");
}

#[test]
fn a_misfit_is_found_in_other_words_too() {
    let mut checks_by_code = BTreeMap::new();
    for case in cases(include_str!("checks/short.txt")) {
        let codes: Vec<String> = found(&case.text).iter().map(|line| code(line).to_owned()).collect();
        assert_eq!(codes, [case.title.as_str()], "in {:?}", case.text);
        *checks_by_code.entry(case.title).or_insert(0) += 1;
    }
    assert!(checks_by_code.len() >= 12 && checks_by_code.values().all(|count| *count >= 1), "{checks_by_code:?}");
}

#[test]
fn there_are_twenty_texts_of_either_kind() {
    let seeded = cases(include_str!("checks/seeded.txt"));
    let sound = cases(include_str!("checks/sound.txt"));
    assert_eq!((seeded.len(), sound.len()), (20, 20));
    assert!(seeded.iter().all(|case| case.expected.is_some()) && sound.iter().all(|case| case.expected.is_none()));
}

/// `code | place | place` for everything that the checks find.
fn found(text: &str) -> Vec<String> {
    let report = checked_report(text, &Options::default());
    let line = |check: &serde_json::Value| {
        let places = list(check, "spans").iter().map(|span| string(span, "text"));
        std::iter::once(string(check, "code")).chain(places).collect::<Vec<_>>().join(" | ")
    };
    list(&report, "checks").iter().map(line).collect()
}

fn code(line: &str) -> &str {
    line.split(" | ").next().unwrap_or_default()
}

fn cases(file: &str) -> Vec<Case> {
    file.split("\n== ").skip(1).map(case).collect()
}

fn case(block: &str) -> Case {
    let (title, rest) = block.split_once('\n').unwrap();
    // What is expected stands in a line of its own, with a bar; a headline has none.
    let (first, below) = rest.split_once('\n').unwrap();
    let (expected, text) = if first.contains(" | ") { (Some(first.to_owned()), below) } else { (None, rest) };
    Case { title: title.to_owned(), expected, text: text.trim_end().to_owned() }
}
