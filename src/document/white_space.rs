//! What counts as nothing: white space, control characters and marks that cannot be seen.

use crate::span::ByteSpan;

/// Whether a character separates tokens and is itself part of none: white space, control characters (NUL too),
/// zero-width spaces, byte order marks and the marks that only steer the direction of writing.
pub(super) fn is_blank(character: char) -> bool {
    match character {
        '\0'..=' ' | '\u{7f}' => true,
        '!'..='~' => false,
        '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' => true,
        '\u{feff}' => true,
        other => other.is_whitespace() || other.is_control(),
    }
}

/// Whether a character ends a line. Form feeds and the separators of Unicode do, as does a lone carriage return.
pub(super) fn ends_line(character: char) -> bool {
    matches!(character, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// `span` without the blanks at either end; `None` when nothing else is in it.
pub(super) fn trimmed(text: &str, span: ByteSpan) -> Option<ByteSpan> {
    let slice = span.of(text);
    let kept = slice.trim_start_matches(is_blank);
    let start = span.start as usize + slice.len() - kept.len();
    let kept = kept.trim_end_matches(is_blank);
    (!kept.is_empty()).then(|| ByteSpan::new(start, start + kept.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_that_cannot_be_seen_are_trimmed_like_spaces() {
        let text = "\u{feff} \0\u{200b}News \u{200f}\r\n";
        let all = ByteSpan::new(0, text.len());
        assert_eq!(trimmed(text, all).map(|span| span.of(text)), Some("News"));
    }

    #[test]
    fn nothing_but_blanks_is_nothing() {
        let text = " \t\r\n\u{2029}\u{a0}";
        assert_eq!(trimmed(text, ByteSpan::new(0, text.len())), None);
    }
}
