//! What can be checked, and why.

use super::page::{Page, Piece, piece};
use super::style::Paint;
use super::{labels, place, title};
use article_inspector::Report;
use article_inspector::claims::{Modality, Polarity};
use article_inspector::report::Claim;

/// Writes the claims, those that most deserve checking first.
pub(super) fn write(report: &Report, page: &mut Page) {
    if report.claims.is_empty() {
        return;
    }
    title(page, "Claims", report.claims.len());
    let mut claims: Vec<&Claim> = report.claims.iter().collect();
    // The sort is stable, so equals stay in the order of the text.
    claims.sort_by(|one, other| other.priority.0.total_cmp(&one.priority.0));
    for claim in claims {
        let place = piece(format!("{} ", place(report, &claim.span)), Paint::Dim);
        page.block(2, 6, &[place, piece(&claim.span.text, Paint::Plain)]);
        page.block(6, 6, &facts(claim));
        if !claim.reasons.is_empty() {
            let reasons: Vec<&str> = claim.reasons.iter().map(|reason| reason.message.as_str()).collect();
            page.block(6, 6, &[piece(reasons.join(" "), Paint::Dim)]);
        }
    }
}

/// "quantity, comparison · said by Tomasz Wilk · hedged · 91% checkable".
fn facts(claim: &Claim) -> Vec<Piece> {
    let types: Vec<String> = claim.types.iter().map(labels::words).collect();
    let mut facts = vec![types.join(", ")];
    facts.push(match &claim.source {
        Some(source) => format!("from {}", source.span.text),
        None => "in the article's own voice".to_owned(),
    });
    if claim.modality != Modality::Asserted {
        facts.push(labels::words(claim.modality));
    }
    if claim.polarity == Polarity::Negative {
        facts.push("negated".to_owned());
    }
    facts.push(format!("{:.0}% checkable", claim.checkability.0 * 100.0));
    vec![piece(facts.join(" · "), Paint::Value)]
}
