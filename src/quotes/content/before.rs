//! The words before an attribution: "…," she said; it was late, the mayor said.

use super::{Claims, Piece, kind};
use crate::quotes::QuoteKind;
use crate::quotes::attribution::{Attribution, Place};
use crate::quotes::reading::{Reading, WordClass};

/// The piece that ends right before the attribution, if it reports one.
pub(crate) fn piece(
    reading: &Reading<'_>,
    attribution: &Attribution,
    previous: Option<&Attribution>,
    claims: &Claims,
    only_passage: bool,
) -> Option<Piece> {
    let mut end = attribution.extent.start;
    while end > 0
        && reading.passage_at(end - 1).is_none()
        && (reading.is(end - 1, &[WordClass::Adverb, WordClass::Coordinator]) || reading.lower(end - 1) == "as")
    {
        end -= 1;
    }
    let comma =
        end > 0 && reading.passage_at(end - 1).is_none() && reading.is(end - 1, &[WordClass::Comma, WordClass::Break]);
    let edge = if comma { end - 1 } else { end };
    if let Some(passage) = reading.passage_before(edge) {
        // The quotation that closes the paragraph before is not this speaker's.
        if reading.paragraph(attribution.extent.start) != reading.passages[passage].paragraph {
            return None;
        }
        return quotation(reading, attribution, previous, claims, passage);
    }
    if only_passage || !attribution.candidate.takes("trailing") || edge == 0 {
        return None;
    }
    if !comma && !matches!(attribution.place, Place::According | Place::Passive) {
        return None;
    }
    let floor = reading.floor(edge);
    let mut start = previous
        .filter(|previous| previous.extent.end > floor)
        .map_or(floor, |previous| if previous.extent.end <= edge { previous.extent.end } else { floor });
    if start > floor && !matches!(attribution.place, Place::According) {
        return None;
    }
    start = reading.trim_start(start, edge);
    while start < edge && reading.is(start, &[WordClass::Coordinator]) {
        start += 1;
    }
    if reading.class(start) == WordClass::Adverb && reading.class(start + 1) == WordClass::Comma && start + 2 < edge {
        start += 2;
    }
    let tokens = start..edge;
    (tokens.len() >= 2 && is_clause(reading, attribution, &tokens)).then(|| kind::piece(reading, tokens)).flatten()
}

/// Whether the words before an attribution are a clause, or the beginning of one that it interrupts.
fn is_clause(reading: &Reading<'_>, attribution: &Attribution, tokens: &std::ops::Range<usize>) -> bool {
    let segments = reading.segments(tokens.start, tokens.end);
    let states = segments.iter().any(|segment| !reading.adverbial(segment) && reading.states(segment));
    let interrupted = reading.class(attribution.extent.end) == WordClass::Comma
        && reading.is(
            attribution.extent.end + 1,
            &[WordClass::Auxiliary, WordClass::Verb, WordClass::Adverb, WordClass::Noun],
        );
    let begins = segments.first().is_some_and(|segment| !reading.adverbial(segment));
    let infinitive = tokens.clone().any(|at| reading.lower(at) == "to");
    states || (begins && (interrupted || infinitive || attribution.candidate.lemma() == "according to"))
}

/// A passage right before the attribution: alone, or with the words before it in its sentence.
fn quotation(
    reading: &Reading<'_>,
    attribution: &Attribution,
    previous: Option<&Attribution>,
    claims: &Claims,
    index: usize,
) -> Option<Piece> {
    let passage = &reading.passages[index];
    if claims.has(index) || !(attribution.candidate.takes("quote") || attribution.candidate.takes("trailing")) {
        return None;
    }
    let direct = Piece { tokens: passage.tokens.clone(), kind: QuoteKind::Direct };
    let sentence = reading.around(passage.tokens.start).start;
    let start = reading.trim_start(reading.floor(passage.tokens.start), passage.tokens.start);
    if start >= passage.tokens.start || sentence >= passage.tokens.start {
        return Some(direct);
    }
    if previous.is_some_and(|previous| previous.extent.end > start) {
        return Some(direct);
    }
    if passage.sentence && reading.is(passage.tokens.start - 1, &[WordClass::Colon, WordClass::Stop]) {
        return Some(direct);
    }
    Some(Piece { tokens: start..passage.tokens.end, kind: QuoteKind::Mixed })
}
