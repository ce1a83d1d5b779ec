//! Who said what.

use super::page::{Page, Piece, piece};
use super::style::Paint;
use super::{labels, place, title};
use article_inspector::Report;
use article_inspector::quotes::{Certainty, QuoteKind, Reality};
use article_inspector::report::{Quote, Speaker};

/// Writes every quotation under the one who said it.
pub(super) fn write(report: &Report, page: &mut Page) {
    if report.quotes.is_empty() {
        return;
    }
    title(page, "Quotations", report.quotes.len());
    for quote in &report.quotes {
        page.block(2, 6, &attribution(report, quote));
        let words: Vec<&str> = quote.parts.iter().map(|part| part.text.as_str()).collect();
        page.block(6, 6, &[piece(words.join(" … "), Paint::Quote)]);
    }
}

/// "¶3 Tomasz Wilk, said (inferred), via Reuters · indirect".
fn attribution(report: &Report, quote: &Quote) -> Vec<Piece> {
    let mut line = vec![piece(place(report, &quote.span), Paint::Dim), piece(" ", Paint::Plain)];
    match &quote.speaker {
        Some(speaker) => line.push(who(report, speaker)),
        None => line.push(piece("nobody named", Paint::Dim)),
    }
    if let Some(cue) = &quote.cue {
        line.push(piece(format!(" {}", cue.span.text), Paint::Plain));
    }
    let mut notes = Vec::new();
    if quote.speaker.as_ref().is_some_and(|speaker| speaker.certainty == Certainty::Inferred) {
        notes.push("speaker inferred".to_owned());
    }
    notes.extend(quote.via.as_ref().map(|via| format!("via {}", via.span.text)));
    if quote.kind != QuoteKind::Direct {
        notes.push(labels::words(quote.kind));
    }
    if quote.reality != Reality::Reported {
        notes.push(labels::words(quote.reality));
    }
    if !notes.is_empty() {
        line.push(piece(format!(" · {}", notes.join(" · ")), Paint::Dim));
    }
    line
}

/// The speaker's entity by its full name, else the phrase in the text.
fn who(report: &Report, speaker: &Speaker) -> Piece {
    let entity = speaker.entity.as_ref().and_then(|id| report.entities.iter().find(|entity| entity.id == *id));
    match entity {
        Some(entity) => piece(&entity.name, Paint::of(entity.kind)),
        None => piece(&speaker.span.text, Paint::Name),
    }
}
