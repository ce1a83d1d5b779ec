//! Where paragraphs begin and end.

use super::white_space::{ends_line, trimmed};
use crate::span::ByteSpan;

/// The paragraphs of a text, without the white space around them.
///
/// They are separated by a line that is blank; where a text has no such line at all, by every line break.
/// A form feed and U+2029 separate paragraphs by themselves.
pub(super) fn split(text: &str) -> Vec<ByteSpan> {
    let lines = lines(text);
    let spaced = has_blank_line(&lines);
    let mut paragraphs: Vec<ByteSpan> = Vec::new();
    let mut open = false;
    for line in lines {
        match line.body {
            Some(body) if open && spaced => {
                if let Some(last) = paragraphs.last_mut() {
                    last.end = body.end;
                }
            }
            Some(body) => paragraphs.push(body),
            None => {}
        }
        open = line.body.is_some() && !line.ends_paragraph;
    }
    paragraphs
}

struct Line {
    /// What is on the line, or `None` when it is blank.
    body: Option<ByteSpan>,
    /// Whether the mark that ends the line ends a paragraph too.
    ends_paragraph: bool,
}

fn lines(text: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut start = 0;
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        if !ends_line(character) {
            continue;
        }
        let mut end = at + character.len_utf8();
        if character == '\r' && characters.next_if(|(_, next)| *next == '\n').is_some() {
            end += 1;
        }
        let ends_paragraph = matches!(character, '\u{c}' | '\u{2029}');
        lines.push(Line { body: trimmed(text, ByteSpan::new(start, at)), ends_paragraph });
        start = end;
    }
    lines.push(Line { body: trimmed(text, ByteSpan::new(start, text.len())), ends_paragraph: true });
    lines
}

/// Whether a blank line, or a mark as good as one, stands between two lines that are not blank.
fn has_blank_line(lines: &[Line]) -> bool {
    let written = |line: &Line| line.body.is_some();
    let (Some(first), Some(last)) = (lines.iter().position(written), lines.iter().rposition(written)) else {
        return false;
    };
    lines[first..last].iter().any(|line| line.body.is_none() || line.ends_paragraph)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paragraphs(text: &str) -> Vec<&str> {
        split(text).into_iter().map(|span| span.of(text)).collect()
    }

    #[test]
    fn a_blank_line_separates_paragraphs_and_a_line_break_does_not() {
        assert_eq!(paragraphs("One\ntwo\n\nthree"), ["One\ntwo", "three"]);
    }

    #[test]
    fn a_line_of_spaces_is_blank() {
        assert_eq!(paragraphs("One\n \t\ntwo"), ["One", "two"]);
    }

    #[test]
    fn a_windows_line_end_is_one_line_end() {
        assert_eq!(paragraphs("One\r\ntwo\r\n\r\nthree\r\n"), ["One\r\ntwo", "three"]);
    }

    #[test]
    fn without_a_blank_line_every_line_is_a_paragraph() {
        assert_eq!(paragraphs("\n\nOne\ntwo\rthree\n\n"), ["One", "two", "three"]);
    }

    #[test]
    fn form_feeds_and_paragraph_separators_separate() {
        assert_eq!(paragraphs("One\u{c}two\u{2029}three\u{2028}four"), ["One", "two", "three\u{2028}four"]);
    }

    #[test]
    fn an_empty_text_has_no_paragraph() {
        assert!(paragraphs("").is_empty());
        assert!(paragraphs(" \r\n \u{200b}").is_empty());
    }
}
