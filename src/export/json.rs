//! The report as it is.

use crate::Report;

/// One line of JSON.
pub(super) fn write(report: &Report) -> String {
    // Plain data with string keys and finite numbers always has a JSON form.
    serde_json::to_string(report).unwrap_or_default()
}
