//! What stands between quotation marks.

mod marks;
mod pairing;

use super::white_space::trimmed;
use super::{Document, QuoteStyle, QuotedPassage};
use crate::span::ByteSpan;
use marks::Pair;
use pairing::Opened;

/// All quoted passages, in order of their opening marks.
///
/// A passage that is never closed ends with its paragraph; where another one of the same style opens before that,
/// its closing mark was forgotten, and it ends there. An unclosed single mark is taken for an apostrophe.
pub(super) fn find(document: &Document<'_>) -> Vec<QuotedPassage> {
    let mut passages: Vec<QuotedPassage> = Vec::new();
    let mut left_open = None;
    for (index, paragraph) in document.paragraphs.iter().enumerate() {
        let paired = pairing::pair(document, index);
        let next_pair = document.paragraphs.get(index + 1).and_then(|next| marks::opening_pair(document, next));
        let from = passages.len();
        let continued: Option<QuoteStyle> = left_open.take();
        if let (Some(style), Some(close)) = (continued, paired.stray_close) {
            passages.push(closed_later(paragraph.span, close, style, index));
        }
        left_open = settle(document, index, paired.opened, next_pair, &mut passages);
        if let Some(first) = passages.get_mut(from)
            && first.span.start == paragraph.span.start
        {
            first.continues = continued == Some(first.style);
        }
        count_depths(&mut passages[from..]);
    }
    passages
}

/// A passage that the paragraph before opened, carried on without a mark, and that is closed here.
fn closed_later(paragraph: ByteSpan, close: ByteSpan, style: QuoteStyle, index: usize) -> QuotedPassage {
    QuotedPassage {
        span: ByteSpan { start: paragraph.start, end: close.end },
        inner: ByteSpan { start: paragraph.start, end: close.start },
        style,
        closed: true,
        depth: 0,
        paragraph: index,
        continues: true,
    }
}

/// Turns what was opened in a paragraph into passages; gives the style of one that the next paragraph may carry on.
fn settle(
    document: &Document<'_>,
    paragraph: usize,
    opened: Vec<Opened>,
    next_pair: Option<Pair>,
    passages: &mut Vec<QuotedPassage>,
) -> Option<QuoteStyle> {
    let from = passages.len();
    let end = document.paragraphs[paragraph].span.end;
    let mut next_starts = [end; Pair::COUNT];
    let mut left_open = None;
    for passage in opened.into_iter().rev() {
        let next_start = std::mem::replace(&mut next_starts[passage.pair as usize], passage.mark.start);
        let forgotten_at = passage.cut_off.map_or(next_start, |cut_off| cut_off.min(next_start));
        let (inner_end, span_end) = match passage.close {
            Some(close) => (close.start, close.end),
            None if passage.pair.is_single() && next_pair != Some(passage.pair) => continue,
            None => (forgotten_at, forgotten_at),
        };
        let inner = ByteSpan { start: passage.mark.end, end: inner_end };
        let Some(kept) =
            trimmed(document.text, inner).filter(|kept| kept.of(document.text).contains(char::is_alphanumeric))
        else {
            continue;
        };
        let closed = passage.close.is_some();
        let (inner, span_end) =
            if closed { (inner, span_end) } else { (ByteSpan { end: kept.end, ..inner }, kept.end) };
        if !closed && forgotten_at == end {
            left_open = Some(passage.pair.style());
        }
        passages.push(QuotedPassage {
            span: ByteSpan { start: passage.mark.start, end: span_end },
            inner,
            style: passage.pair.style(),
            closed,
            depth: 0,
            paragraph,
            continues: false,
        });
    }
    passages[from..].reverse();
    left_open
}

/// Counts the passages around each passage of a paragraph.
fn count_depths(passages: &mut [QuotedPassage]) {
    let mut ends: Vec<u32> = Vec::new();
    for passage in passages {
        while ends.last().is_some_and(|end| *end <= passage.span.start) {
            ends.pop();
        }
        passage.depth = u8::try_from(ends.len()).unwrap_or(u8::MAX);
        ends.push(passage.span.end);
    }
}

#[cfg(test)]
mod tests;
