//! Line breaks inside a paragraph: wrapped text, or breaks that somebody meant.

use super::white_space::{ends_line, trimmed};
use super::{Document, Paragraph};
use crate::span::ByteSpan;
use std::ops::Range;

/// The bytes at which lines begin that were broken on purpose: the first word of the line would have had ample room
/// on the line before, and begins like a sentence or an item of a list.
pub(super) fn deliberate_breaks(text: &str, paragraph: ByteSpan) -> Vec<u32> {
    let body = paragraph.of(text);
    if !body.contains(ends_line) {
        return Vec::new();
    }
    let mut lines = Vec::new();
    let mut start = paragraph.start as usize;
    for line in body.split(ends_line) {
        let end = start + line.len();
        lines.extend(trimmed(text, ByteSpan::new(start, end)));
        start = end + text[end..].chars().next().map_or(0, char::len_utf8);
    }
    let width = lines.iter().map(|line| line.len()).max().unwrap_or(0);
    let mut breaks = Vec::new();
    for pair in lines.windows(2) {
        if is_deliberate(pair[0].of(text), pair[1].of(text), width) {
            breaks.push(pair[1].start);
        }
    }
    breaks
}

/// The tokens of each line of a paragraph, as far as the first `most` tokens go.
pub(super) fn of_paragraph(document: &Document<'_>, paragraph: &Paragraph, most: usize) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let mut start = paragraph.tokens.start;
    for token in paragraph.tokens.clone().take(most).skip(1) {
        let gap = document.tokens[token - 1].span.end as usize..document.tokens[token].span.start as usize;
        if document.text[gap].contains(ends_line) {
            lines.push(start..token);
            start = token;
        }
    }
    lines.push(start..paragraph.tokens.end);
    lines
}

fn is_deliberate(line: &str, next: &str, width: usize) -> bool {
    if begins_item(next) {
        return true;
    }
    let word = next.find(char::is_whitespace).unwrap_or(next.len());
    let room = (line.len() + 1 + word) * 10 <= width * 7;
    let begins =
        next.trim_start_matches(|mark: char| !mark.is_alphanumeric()).starts_with(|first: char| !first.is_lowercase());
    room && begins && !line.ends_with([',', '-', '–', '—'])
}

/// A bullet, or a number with a stop or a bracket.
fn begins_item(line: &str) -> bool {
    if let Some(rest) = line.strip_prefix(['•', '·', '*', '-', '–', '▪', '‣', '◦', '●']) {
        return rest.starts_with(char::is_whitespace);
    }
    let digits = line.bytes().take(3).take_while(u8::is_ascii_digit).count();
    let mut behind = line[digits..].chars();
    (1..3).contains(&digits)
        && matches!(behind.next(), Some('.' | ')'))
        && behind.next().is_some_and(char::is_whitespace)
}
