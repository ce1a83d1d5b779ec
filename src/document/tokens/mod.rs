//! Text in, tokens out: Unicode's word boundaries (UAX #29), then the conventions of the
//! Universal Dependencies treebanks of English, which the tagger and the parser learn from.

mod addresses;
mod clitics;
mod glue;
mod marks;
#[cfg(test)]
mod tests;
mod words;

use super::abbreviations::Reading;
use super::white_space::is_blank;
use crate::span::ByteSpan;

/// Cuts a stretch of text, such as an entry of a word list, into tokens just as articles are; white space falls away.
pub fn pieces(text: &str) -> impl Iterator<Item = ByteSpan> {
    let mut spans = Vec::new();
    cut(text, ByteSpan::new(0, text.len()), Reading::List, &mut |span| spans.push(span));
    spans.into_iter()
}

/// Cuts one paragraph into tokens, in order.
pub(super) fn cut(text: &str, span: ByteSpan, reading: Reading, emit: &mut impl FnMut(ByteSpan)) {
    let text = &text[..span.end as usize];
    let mut at = span.start as usize;
    while at < text.len() {
        let blanks = text[at..].len() - text[at..].trim_start_matches(is_blank).len();
        at += blanks;
        let length = text[at..].find(is_blank).unwrap_or(text.len() - at);
        if length > 0 {
            chunk(text, ByteSpan::new(at, at + length), reading, emit);
        }
        at += length;
    }
}

/// Cuts a stretch without white space.
fn chunk(text: &str, chunk: ByteSpan, reading: Reading, emit: &mut impl FnMut(ByteSpan)) {
    let end = chunk.end as usize;
    let may_have_address = addresses::may_be_in(chunk.of(text));
    let mut at = chunk.start as usize;
    while at < end {
        let rest = &text[at..end];
        let before = text[chunk.start as usize..at].chars().next_back();
        if may_have_address
            && before.is_none_or(|before| !before.is_alphanumeric())
            && let Some(length) = addresses::length(rest)
        {
            emit(ByteSpan::new(at, at + length));
            at += length;
        } else if let Some(length) = marks::clitic_or_elision(before, rest) {
            emit(ByteSpan::new(at, at + length));
            at += length;
        } else if words::begins(before, rest) {
            at = words::cut(text, at, end, reading, emit);
        } else {
            let length = marks::length(rest);
            emit(ByteSpan::new(at, at + length));
            at += length;
        }
    }
}
