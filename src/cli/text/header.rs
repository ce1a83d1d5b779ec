//! Headline, byline and the sums.

use super::labels;
use super::page::{Page, piece};
use super::style::Paint;
use article_inspector::Report;

/// Writes what the article is, and how much was found in it.
pub(super) fn write(report: &Report, name: Option<&str>, page: &mut Page) {
    let document = &report.document;
    if let Some(name) = name {
        page.block(0, 0, &[piece(name, Paint::Dim)]);
    }
    if let Some(headline) = &document.headline {
        page.block(0, 0, &[piece(&headline.text, Paint::Title)]);
    }
    let mut facts: Vec<String> =
        [&document.byline, &document.dateline].into_iter().flatten().map(|span| span.text.clone()).collect();
    facts.extend(document.published.map(|day| day.to_string()));
    facts.push(labels::count(document.words as usize, "word", "words"));
    if document.language != "en" {
        facts.push(format!("not English ({}), so little can be found", document.language));
    }
    page.block(0, 0, &[piece(facts.join(" · "), Paint::Dim)]);
    page.block(0, 0, &[piece(sums(report), Paint::Plain)]);
}

fn sums(report: &Report) -> String {
    let stats = &report.stats;
    let counts = [
        labels::some(stats.entities, "name", "names"),
        labels::some(stats.values, "number or date", "numbers and dates"),
        labels::some(stats.quotes, "quotation", "quotations"),
        labels::some(stats.claims, "claim", "claims"),
        labels::some(stats.wording, "doubtful wording", "doubtful wordings"),
        labels::some(stats.checks, "thing to check again", "things to check again"),
    ];
    let counts: Vec<String> = counts.into_iter().flatten().collect();
    if counts.is_empty() {
        return "Nothing was marked.".to_owned();
    }
    let own =
        stats.own_voice.map(|share| format!(" {:.0}% of the claims are in the article's own voice.", share.0 * 100.0));
    format!("{}.{}", counts.join(", "), own.unwrap_or_default())
}
