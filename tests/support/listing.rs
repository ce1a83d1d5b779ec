//! A report as lines to read: every sentence of the article, and under it what begins in it.

use super::{list, range, string};
use serde_json::Value;
use std::fmt::Write;

/// Names first, each with all that belongs to it; then the article, sentence by sentence.
pub fn write(report: &Value) -> String {
    let document = &report["document"];
    let mut out = String::new();
    for line in ["headline", "byline", "dateline"] {
        let _ = writeln!(out, "{line}: {}", document[line]["text"].as_str().unwrap_or("none"));
    }
    out.push_str("\nNAMES\n");
    list(report, "entities").iter().for_each(|entity| name(entity, &mut out));
    out.push_str("\nFINDINGS\n");
    let mut findings = findings(report);
    findings.sort_by_key(|(start, _)| *start);
    let mut findings = findings.into_iter().peekable();
    let ends = list(document, "sentences").iter().skip(1).map(|next| range(next).0).chain([u64::MAX]);
    for (index, (sentence, end)) in list(document, "sentences").iter().zip(ends).enumerate() {
        let _ = writeln!(out, "{}", string(sentence, "text").replace(['\r', '\n'], " "));
        if let Some(facts) = list(report, "sentences").get(index) {
            let _ = write!(out, "    sentence  {:.1}", facts["checkability"].as_f64().unwrap_or_default());
            let _ = writeln!(out, "{}", facts["nonClaim"].as_str().map(|what| format!(" {what}")).unwrap_or_default());
        }
        while let Some((_, line)) = findings.next_if(|(start, _)| *start < end) {
            let _ = writeln!(out, "    {line}");
        }
    }
    out
}

fn name(entity: &Value, out: &mut String) {
    let texts = |key: &str| list(entity, key).iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", ");
    let _ = write!(out, "{} {} {}", string(entity, "id"), string(entity, "kind"), string(entity, "name"));
    for (key, label) in [("aliases", "also"), ("roles", "role")] {
        if !list(entity, key).is_empty() {
            let _ = write!(out, " | {label} {}", texts(key));
        }
    }
    let _ = writeln!(out, "{}", entity["wikidata"].as_str().map(|item| format!(" | {item}")).unwrap_or_default());
}

/// Every finding with where it begins. Scores have one digit, so that a small change of a weight moves few lines.
fn findings(report: &Value) -> Vec<(u64, String)> {
    let mut findings = Vec::new();
    let mut add = |span: &Value, line: String| findings.push((range(span).0, line));
    for entity in list(report, "entities") {
        for mention in list(entity, "mentions") {
            let (id, form) = (string(entity, "id"), string(mention, "form"));
            add(mention, format!("name      {id} {form}: {} ({})", string(mention, "text"), string(mention, "rule")));
        }
    }
    for value in list(report, "values") {
        let kind = string(value, "kind");
        let text = string(value, "text");
        add(value, format!("value     {kind}: {text} = {} ({})", value["value"], string(value, "rule")));
    }
    for quote in list(report, "quotes") {
        add(quote, quote_line(quote));
    }
    for claim in list(report, "claims") {
        add(claim, claim_line(claim));
    }
    for wording in list(report, "wording") {
        let (category, text) = (string(wording, "category"), string(wording, "text"));
        add(wording, format!("wording   {category}: {text} ({})", string(wording, "rule")));
    }
    for check in list(report, "checks") {
        add(&check["spans"][0], format!("check     {}: {}", string(check, "code"), string(check, "message")));
    }
    findings
}

fn quote_line(quote: &Value) -> String {
    let mut line = format!("quote     {}", string(quote, "kind"));
    match &quote["speaker"] {
        Value::Null => line.push_str(" by nobody named"),
        speaker => {
            let entity = speaker["entity"].as_str().unwrap_or("no name");
            let _ = write!(line, " by {} [{entity}, {}]", string(speaker, "text"), string(speaker, "certainty"));
        }
    }
    if quote["cue"].is_object() {
        let _ = write!(line, " cue {} [{}]", string(&quote["cue"], "text"), string(&quote["cue"], "stance"));
    }
    if quote["reality"] != "reported" {
        let _ = write!(line, " {}", string(quote, "reality"));
    }
    let parts: Vec<&str> = list(quote, "parts").iter().map(|part| string(part, "text")).collect();
    let _ = write!(line, ": {} ({})", parts.join(" … "), string(quote, "rule"));
    line
}

fn claim_line(claim: &Value) -> String {
    let types: Vec<&str> = list(claim, "types").iter().filter_map(Value::as_str).collect();
    let reasons: Vec<&str> = list(claim, "reasons").iter().map(|reason| string(reason, "code")).collect();
    let source = match &claim["source"] {
        Value::Null => "own voice".to_owned(),
        source => format!("from {} [{}]", string(source, "text"), string(source, "kind")),
    };
    let negative = if claim["polarity"] == "negative" { " negative" } else { "" };
    format!(
        "claim     {} {source} {}{negative}: {} ({})",
        types.join("+"),
        string(claim, "modality"),
        string(claim, "normalized"),
        reasons.join(", ")
    )
}
