//! Numbers and dates, wording, and what does not fit together.

use super::page::{Page, piece};
use super::style::Paint;
use super::{labels, place, title};
use article_inspector::Report;
use article_inspector::checks::Severity;

/// Writes the three last sections.
pub(super) fn write(report: &Report, page: &mut Page) {
    values(report, page);
    wording(report, page);
    checks(report, page);
}

fn values(report: &Report, page: &mut Page) {
    if report.values.is_empty() {
        return;
    }
    title(page, "Numbers and dates", report.values.len());
    for value in &report.values {
        let mut line = vec![
            piece(format!("{} ", place(report, &value.span)), Paint::Dim),
            piece(&value.span.text, Paint::Value),
            piece(format!(" {}", labels::words(value.kind)), Paint::Dim),
        ];
        let comes_to = labels::value(&value.value);
        if !comes_to.is_empty() {
            line.push(piece(format!(" {comes_to}"), Paint::Plain));
        }
        page.block(2, 6, &line);
    }
}

fn wording(report: &Report, page: &mut Page) {
    if report.wording.is_empty() {
        return;
    }
    title(page, "Wording", report.wording.len());
    for wording in &report.wording {
        let mut line = vec![
            piece(format!("{} ", place(report, &wording.span)), Paint::Dim),
            piece(&wording.span.text, Paint::Wording),
            piece(format!(" {}", labels::words(wording.category)), Paint::Dim),
            piece(format!(" {}", wording.message), Paint::Plain),
        ];
        if let Some(suggestion) = &wording.suggestion {
            line.push(piece(format!(" Plainer: {suggestion}."), Paint::Plain));
        }
        page.block(2, 6, &line);
    }
}

fn checks(report: &Report, page: &mut Page) {
    if report.checks.is_empty() {
        return;
    }
    title(page, "Check again", report.checks.len());
    for check in &report.checks {
        let paint = if check.severity == Severity::Warning { Paint::Warning } else { Paint::Title };
        let severity = piece(labels::words(check.severity), paint);
        page.block(2, 6, &[severity, piece(format!(" {}", check.message), Paint::Plain)]);
        for span in &check.spans {
            let place = piece(format!("{} ", place(report, span)), Paint::Dim);
            page.block(6, 8, &[place, piece(&span.text, Paint::Value)]);
        }
    }
}
