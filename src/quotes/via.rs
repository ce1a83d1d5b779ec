//! "According to Reuters" around another speaker: through whom the words reached the writer.

use super::attribution::{self, Attribution, Place};
use super::content::Piece;
use super::reading::Reading;
use super::{Quote, Source};

/// "According to Reuters, Smith said …": nothing but another attribution stands behind the source.
pub(crate) fn before_another(
    reading: &Reading<'_>,
    attribution: &Attribution,
    next: Option<&Attribution>,
    pieces: &[Piece],
) -> Option<Source> {
    let next = next?;
    let same_sentence = next.extent.start < reading.around(attribution.extent.start).end;
    let speaks = attribution.place == Place::According && pieces.is_empty() && next.speaker.is_some();
    if speaks && same_sentence { source(reading, attribution) } else { None }
}

/// "Smith said …, according to Reuters": the words are Smith's already.
pub(crate) fn behind_another(
    reading: &Reading<'_>,
    attribution: &Attribution,
    last: Option<&Quote>,
    pieces: &[Piece],
) -> Option<Source> {
    let last = last.filter(|last| last.speaker.is_some() && attribution.place == Place::According)?;
    let piece = pieces.first()?;
    let taken = last.span().overlaps(reading.span(piece.tokens.clone()));
    if taken { source(reading, attribution) } else { None }
}

fn source(reading: &Reading<'_>, attribution: &Attribution) -> Option<Source> {
    attribution.speaker.as_ref().map(|speaker| attribution::source(reading, speaker))
}
