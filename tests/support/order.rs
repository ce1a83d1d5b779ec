//! Every list is in the order of the text, and parts lie inside their wholes.

use super::{list, range};
use serde_json::Value;

/// What stands in the wrong place.
pub fn faults(report: &Value) -> Vec<String> {
    let mut faults = Vec::new();
    let document = &report["document"];
    for key in ["paragraphs", "sentences"] {
        faults.extend(apart(&format!("document.{key}"), list(document, key)));
    }
    faults.extend(outside("document.sentences", list(document, "sentences"), list(document, "paragraphs")));
    for key in ["headline", "byline", "dateline"] {
        let line = document[key].clone();
        if !line.is_null() {
            faults.extend(outside(&format!("document.{key}"), &[line], list(document, "paragraphs")));
        }
    }
    faults.extend(apart("values", list(report, "values")));
    for key in ["quotes", "claims", "wording"] {
        faults.extend(ascending(key, list(report, key)));
    }
    faults.extend(ascending("entities", list(report, "entities").iter().filter_map(|one| one["mentions"].get(0))));
    for (index, entity) in list(report, "entities").iter().enumerate() {
        faults.extend(apart(&format!("entities[{index}].mentions"), list(entity, "mentions")));
    }
    for (index, quote) in list(report, "quotes").iter().enumerate() {
        let parts = list(quote, "parts");
        faults.extend(apart(&format!("quotes[{index}].parts"), parts));
        let ends = (range(&parts[0]).0, range(&parts[parts.len() - 1]).1);
        if ends != range(quote) {
            faults.push(format!("quotes[{index}]: reaches over {:?} and its parts over {ends:?}", range(quote)));
        }
    }
    for (index, check) in list(report, "checks").iter().enumerate() {
        faults.extend(ascending(&format!("checks[{index}].spans"), list(check, "spans")));
    }
    faults.extend(ascending("checks", list(report, "checks").iter().map(|check| &check["spans"][0])));
    faults
}

/// Each starts at or behind the start of the one before.
fn ascending<'a>(place: &str, spans: impl IntoIterator<Item = &'a Value>) -> Option<String> {
    let spans: Vec<&Value> = spans.into_iter().collect();
    let at = spans.windows(2).position(|pair| range(pair[0]).0 > range(pair[1]).0)?;
    Some(format!("{place}[{at}]: {} stands before {}", spans[at]["text"], spans[at + 1]["text"]))
}

/// Each starts at or behind the end of the one before.
fn apart(place: &str, spans: &[Value]) -> Option<String> {
    let at = spans.windows(2).position(|pair| range(&pair[0]).1 > range(&pair[1]).0)?;
    Some(format!("{place}[{at}]: {} runs into {}", spans[at]["text"], spans[at + 1]["text"]))
}

/// Each lies inside one of `wholes`, which are apart and in order.
fn outside(place: &str, spans: &[Value], wholes: &[Value]) -> Option<String> {
    let stray = |span: &&Value| {
        let (start, end) = range(span);
        let after = wholes.partition_point(|whole| range(whole).0 <= start);
        after.checked_sub(1).is_none_or(|at| range(&wholes[at]).1 < end)
    };
    let stray = spans.iter().find(stray)?;
    Some(format!("{place}: {} is in no paragraph", stray["text"]))
}
