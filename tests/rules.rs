//! Every rule keeps what its card promises: it fires on its example and leaves its near miss alone.

mod support;

use article_inspector::Options;
use article_inspector::entities::EntityKind;
use article_inspector::options::KnownEntity;
use article_inspector::rule::{RuleCard, all};
use serde_json::Value;
use std::collections::HashSet;
use support::{checked_report, list, string};

/// The stages, as a rule's id begins.
const STAGES: [&str; 6] = ["entity", "value", "quote", "claim", "wording", "check"];

/// The rules that fire in `text`.
fn fired(text: &str) -> HashSet<String> {
    // Ages, "tomorrow" and the like need a day to count from.
    // One rule marks the names that a newsroom gives along.
    let own =
        KnownEntity { name: "quiet circle".into(), kind: EntityKind::Organization, aliases: vec![], wikidata: None };
    let options = Options { published: "2021-03-23".parse().ok(), entities: vec![own], ..Options::default() };
    let report = checked_report(text, &options);
    let mut rules = HashSet::new();
    collect(&report, &mut rules);
    for claim in list(&report, "claims") {
        rules.extend(list(claim, "reasons").iter().map(|reason| format!("claim.reason.{}", string(reason, "code"))));
    }
    rules.extend(list(&report, "checks").iter().map(|check| format!("check.{}", string(check, "code"))));
    rules
}

/// Every `rule` anywhere in the report.
fn collect(value: &Value, rules: &mut HashSet<String>) {
    match value {
        Value::Object(entries) => {
            rules.extend(entries.get("rule").and_then(Value::as_str).map(str::to_owned));
            entries.values().for_each(|entry| collect(entry, rules));
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, rules)),
        _ => {}
    }
}

/// Fails with all rules for which `fault` has something to say.
fn every_rule(fault: impl Fn(&RuleCard) -> Option<String>) {
    let rules = all();
    assert!(!rules.is_empty());
    let faults: Vec<String> =
        rules.iter().filter_map(|rule| fault(rule).map(|fault| format!("{}: {fault}", rule.id))).collect();
    assert!(faults.is_empty(), "{} of {} rules:\n{}", faults.len(), rules.len(), faults.join("\n"));
}

#[test]
fn every_rule_fires_on_its_example() {
    every_rule(|rule| {
        let fired = fired(rule.example);
        (!fired.contains(rule.id)).then(|| format!("does not fire on {:?}; these do: {fired:?}", rule.example))
    });
}

#[test]
fn every_rule_leaves_its_near_miss_alone() {
    every_rule(|rule| {
        if rule.near_miss.is_empty() {
            return Some("has no near miss".to_owned());
        }
        fired(rule.near_miss).contains(rule.id).then(|| format!("fires on its near miss {:?}", rule.near_miss))
    });
}

#[test]
fn every_rule_has_a_name_of_its_own_that_begins_with_its_stage() {
    let mut names = HashSet::new();
    every_rule(|rule| {
        let parts: Vec<&str> = rule.id.split('.').collect();
        let plain = parts
            .iter()
            .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'));
        (parts.len() < 2 || !plain || !STAGES.contains(&parts[0])).then(|| "is no dotted name, stage first".to_owned())
    });
    for rule in all() {
        assert!(names.insert(rule.id), "{} is the name of two rules", rule.id);
    }
}

#[test]
fn every_rule_says_in_one_sentence_what_it_is_about() {
    every_rule(|rule| {
        let about = rule.about;
        let starts = about.chars().next().is_some_and(|first| !first.is_lowercase());
        let inner = about.trim_end_matches('.').split(". ").count();
        (!starts || !about.ends_with('.') || inner != 1 || about.len() > 300)
            .then(|| format!("is about {about:?}, which is not one sentence with a capital and a full stop"))
    });
}

/// An annotation that names a rule without a card could not answer "why is this marked?".
#[test]
fn every_rule_that_fires_in_an_example_has_a_card() {
    let rules = all();
    let known: HashSet<&str> = rules.iter().map(|rule| rule.id).collect();
    let mut strangers: Vec<String> =
        rules.iter().flat_map(|rule| fired(rule.example)).filter(|rule| !known.contains(rule.as_str())).collect();
    strangers.sort();
    strangers.dedup();
    assert!(strangers.is_empty(), "rules without a card: {strangers:?}");
}
