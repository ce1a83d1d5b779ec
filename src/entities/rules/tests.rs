use super::RULES;
use crate::entities::find;
use crate::options::Options;

/// The rule ids on the names of a text.
fn rules_that_fired(text: &str) -> Vec<&'static str> {
    let document = crate::document::read(text);
    let entities = find(&document, &Options::default());
    entities.list.iter().flat_map(|entity| entity.mentions.iter().map(|mention| mention.rule)).collect()
}

#[test]
fn every_rule_marks_its_example() {
    let silent: Vec<_> = RULES
        .iter()
        .filter(|rule| !rules_that_fired(rule.example).contains(&rule.id))
        .map(|rule| (rule.id, rule.example, rules_that_fired(rule.example)))
        .collect();
    assert!(silent.is_empty(), "{silent:#?}");
}

#[test]
fn every_rule_leaves_its_near_miss_alone() {
    let wrong: Vec<_> =
        RULES.iter().filter(|rule| rules_that_fired(rule.near_miss).contains(&rule.id)).map(|rule| rule.id).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn rule_ids_are_unique_and_name_the_stage() {
    for (index, rule) in RULES.iter().enumerate() {
        assert!(rule.id.starts_with("entity."), "{}", rule.id);
        assert!(RULES[..index].iter().all(|other| other.id != rule.id), "{} stands twice", rule.id);
    }
}
