//! What every test file needs: a report that has been checked against the whole contract.
#![allow(dead_code, unreachable_pub, reason = "each test file uses its own part of what is public here")]
#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

pub mod listing;
mod order;
mod references;
pub mod schema;
mod spans;
pub mod strange;

use article_inspector::{Options, inspect};
use serde_json::Value;

/// Inspects `text` and holds the report against the schema and against everything the schema cannot say.
/// Panics with what is wrong, the place in the report, and the text.
pub fn checked_report(text: &str, options: &Options) -> Value {
    let report = inspect(text, options).expect("any text gives a report");
    let written = serde_json::to_string(&report).expect("a report is plain data");
    let report: Value = serde_json::from_str(&written).expect("a report is JSON");
    let mut faults = schema::faults(&report);
    if faults.is_empty() {
        faults.extend(spans::faults(text, &report));
        faults.extend(references::faults(&report));
        faults.extend(order::faults(&report));
    }
    assert!(faults.is_empty(), "{}\nin the report on {text:?}", faults.join("\n"));
    report
}

/// The entries of the list under `key`.
pub fn list<'a>(of: &'a Value, key: &str) -> &'a [Value] {
    of[key].as_array().map_or(&[], Vec::as_slice)
}

/// Start and end of a span.
pub fn range(span: &Value) -> (u64, u64) {
    (span["start"].as_u64().unwrap_or(u64::MAX), span["end"].as_u64().unwrap_or(0))
}

/// The string under `key`.
pub fn string<'a>(of: &'a Value, key: &str) -> &'a str {
    of[key].as_str().unwrap_or_default()
}
