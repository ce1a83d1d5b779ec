//! The headline.

use super::Document;
use crate::span::ByteSpan;

/// The first paragraph, when it is not the only one, is short, and does not end like a sentence in running text.
pub(super) fn find(document: &Document<'_>) -> Option<ByteSpan> {
    let [first, _, ..] = document.paragraphs.as_slice() else {
        return None;
    };
    let words = document.tokens[first.tokens.clone()].iter().filter(|token| token.space_before).count();
    let last = document.tokens[first.tokens.clone()]
        .iter()
        .rev()
        .map(|token| token.span.of(document.text))
        .find(|token| !matches!(*token, "”" | "\"" | "’" | "'" | ")" | "]" | "»"))?;
    (words <= 25 && !matches!(last, "." | ":" | "," | ";")).then_some(first.span)
}
