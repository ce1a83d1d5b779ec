//! Passages between quotation marks, and whether they can be somebody's words at all.

use crate::document::Document;
use crate::span::ByteSpan;
use std::ops::Range;

/// A passage between marks that stands in the text itself, not inside another passage.
#[derive(Clone, Debug)]
pub(crate) struct Passage {
    /// Marks included.
    pub(crate) span: ByteSpan,
    /// Its tokens, marks included.
    pub(crate) tokens: Range<usize>,
    /// Its paragraph.
    pub(crate) paragraph: usize,
    /// How many words it holds.
    pub(crate) words: usize,
    /// A word or two without any mark at the end: a title, a nickname, a scare quote, unless a verb of saying claims it.
    pub(crate) label: bool,
    /// Starts with a capital and ends like a sentence: may stand as a quotation without an attribution of its own.
    pub(crate) sentence: bool,
    /// Carries on the passage that the paragraph before left open.
    pub(crate) continues: bool,
}

/// Labels have at most this many words.
const LABEL: usize = 4;

/// The outermost passages in text order; none overlaps another.
pub(crate) fn find(document: &Document<'_>) -> Vec<Passage> {
    let mut passages: Vec<Passage> = Vec::new();
    for quoted in document.quoted.iter().filter(|quoted| quoted.depth == 0) {
        let tokens = document.tokens_in(quoted.span);
        let words = tokens.clone().filter(|token| document.tokens[*token].is_word()).count();
        if words == 0 || passages.last().is_some_and(|last| last.tokens.end > tokens.start) {
            continue;
        }
        let inner = document.slice(quoted.inner).trim();
        let ends =
            inner.ends_with(['.', '?', '!', '…', ',']) || after(document, quoted.span).starts_with(['.', '?', '!']);
        let starts = inner.trim_start_matches(['[', '(', '…', '.', ' ']).chars().next();
        passages.push(Passage {
            span: quoted.span,
            tokens,
            paragraph: quoted.paragraph,
            words,
            label: words <= LABEL && !inner.ends_with(['.', '?', '!', ',', '…']),
            sentence: ends && starts.is_some_and(|letter| !letter.is_lowercase()),
            continues: quoted.continues,
        });
    }
    passages
}

fn after<'a>(document: &Document<'a>, span: ByteSpan) -> &'a str {
    &document.text[span.end as usize..]
}
