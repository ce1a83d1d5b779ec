//! The report's shape, as programs outside rely on it: `tests/contract/`.
//!
//! `example.json` is the report on `example.txt`. The page's tests read the same file, so a change of shape shows in
//! both languages.
#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use article_inspector::{Options, inspect};
use serde_json::Value;
use std::fs;
use std::path::Path;
use support::{checked_report, list, schema};

const TEXT: &str = include_str!("contract/example.txt");

fn options() -> Options {
    Options { published: "2023-06-06".parse().ok(), ..Options::default() }
}

fn example() -> Value {
    checked_report(TEXT, &options())
}

#[test]
fn the_example_report_is_what_the_inspector_writes() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/contract/example.json");
    let now = serde_json::to_string_pretty(&inspect(TEXT, &options()).unwrap()).unwrap() + "\n";
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(&path, &now).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    let differs = kept.lines().zip(now.lines()).position(|(kept, now)| kept != now);
    assert!(
        kept == now,
        "the report on tests/contract/example.txt is no longer tests/contract/example.json, from line {} on.\n\
         Where that is meant: UPDATE_EXPECTED=1 cargo test --test contract, then read the difference in git.",
        differs.unwrap_or_else(|| kept.lines().count().min(now.lines().count())) + 1
    );
}

/// An example in which a layer is empty would guard nothing of that layer.
#[test]
fn the_example_has_something_of_every_layer() {
    let report = example();
    for layer in ["entities", "values", "quotes", "claims", "sentences", "wording", "checks"] {
        assert!(!list(&report, layer).is_empty(), "{layer}");
    }
    for line in ["headline", "byline", "dateline"] {
        assert!(report["document"][line].is_object(), "{line}");
    }
    assert!(TEXT.encode_utf16().count() < TEXT.len(), "offsets in bytes and in UTF-16 would be the same");
}

/// A schema that took anything would guard nothing at all.
#[test]
fn the_schema_refuses_a_report_with_anything_missing_added_or_of_another_type() {
    let report = example();
    assert_eq!(schema::faults(&report), Vec::<String>::new());
    let mut places = Vec::new();
    objects(&report, String::new(), &mut places);
    assert!(places.len() > 100);
    for place in places {
        let refused = |change: &dyn Fn(&mut serde_json::Map<String, Value>)| {
            let mut changed = report.clone();
            change(changed.pointer_mut(&place).and_then(Value::as_object_mut).unwrap());
            !schema::faults(&changed).is_empty()
        };
        assert!(refused(&|object| drop(object.insert("surplus".to_owned(), Value::Null))), "surplus key at {place:?}");
        let keys: Vec<String> = report.pointer(&place).unwrap().as_object().unwrap().keys().cloned().collect();
        for key in keys {
            // Left out where the text has none, and a date where it cannot be resolved.
            let optional = place.ends_with("/value") && matches!(key.as_str(), "bound" | "zone" | "unit" | "date");
            assert!(optional || refused(&|object| drop(object.remove(&key))), "{key} missing at {place:?}");
            let wrong = || Value::Array(vec![Value::Bool(true)]);
            assert!(refused(&|object| drop(object.insert(key.clone(), wrong()))), "{key} of another type at {place:?}");
        }
    }
}

/// One pointer for every shape of object: the first of each list is enough, except where kinds differ.
fn objects(value: &Value, place: String, places: &mut Vec<String>) {
    match value {
        Value::Object(entries) => {
            entries.iter().for_each(|(key, entry)| objects(entry, format!("{place}/{key}"), places));
            places.push(place);
        }
        Value::Array(items) => {
            let all = place == "/values" || place == "/quotes";
            let some = if all { items.len() } else { items.len().min(2) };
            items.iter().take(some).enumerate().for_each(|(at, item)| objects(item, format!("{place}/{at}"), places));
        }
        _ => {}
    }
}
