//! News agencies, as they sign articles.

use super::Document;
use crate::lexicon::PhraseTable;
use std::sync::LazyLock;

/// The length in tokens of the agency's name that begins at token `at` and ends before token `end`.
pub(super) fn length(document: &Document<'_>, at: usize, end: usize) -> Option<usize> {
    AGENCIES.longest(document, at, end).map(|(length, _)| length)
}

static AGENCIES: LazyLock<PhraseTable> =
    LazyLock::new(|| PhraseTable::read(include_str!("../lexicon/english/document/news-agencies.txt")));
