//! Whether a stretch is somebody's words, a report of them, or a mixture.

use super::Piece;
use crate::quotes::QuoteKind;
use crate::quotes::reading::{Reading, WordClass};
use std::ops::Range;

/// The piece that a stretch makes: trimmed, with its kind; `None` where nothing is left.
pub(crate) fn piece(reading: &Reading<'_>, tokens: Range<usize>) -> Option<Piece> {
    let start = reading.trim_start(tokens.start, tokens.end);
    let mut end = reading.trim_end(start, tokens.end);
    if start >= end {
        return None;
    }
    if let Some(passage) = reading.passage_at(end - 1) {
        end = end.max(reading.passages[passage].tokens.end);
    }
    let whole = |end: usize| Piece { tokens: start..end, kind: QuoteKind::Direct };
    if let Some(first) = reading.passage_from(start) {
        let passage = &reading.passages[first];
        let quotation = passage.tokens.end;
        if reading.trim_start(quotation, end) >= end || (passage.sentence && stands_alone(reading, quotation)) {
            return Some(whole(quotation));
        }
    }
    let holds_words = passages(reading, start..end).any(|index| !reading.title(index));
    Some(Piece { tokens: start..end, kind: if holds_words { QuoteKind::Mixed } else { QuoteKind::Indirect } })
}

/// Passages that start in a stretch.
fn passages<'a>(reading: &'a Reading<'_>, tokens: Range<usize>) -> impl Iterator<Item = usize> + 'a {
    tokens.filter_map(|at| reading.passage_from(at))
}

/// Whether what follows a quoted sentence no longer belongs to its clause.
fn stands_alone(reading: &Reading<'_>, at: usize) -> bool {
    use WordClass::*;
    reading.is(at, &[Comma, Subordinator, Coordinator, Preposition, Participle, Stop, Break, Relative, Question])
}
