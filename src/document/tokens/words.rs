//! Words and numbers: where one ends, and the marks that may stand inside it.

use super::super::abbreviations::{Reading, keeps_full_stop};
use super::{clitics, glue};
use crate::span::ByteSpan;
use unicode_segmentation::UnicodeSegmentation;

/// Whether a word or number begins here.
pub(super) fn begins(before: Option<char>, text: &str) -> bool {
    let mut characters = text.chars();
    match characters.next() {
        Some('.') => {
            // ".45" is a number, and the stop of "end.45" is not.
            before.is_none_or(|before| !before.is_alphanumeric() && before != '.')
                && characters.next().is_some_and(|next| next.is_ascii_digit())
        }
        Some(first) => is_word_character(first),
        None => false,
    }
}

/// Cuts the word at `start` into its tokens and gives the byte behind it. The stretch without white space ends at `end`;
/// `text` ends where the paragraph does.
pub(super) fn cut(text: &str, start: usize, end: usize, reading: Reading, emit: &mut impl FnMut(ByteSpan)) -> usize {
    let (length, script) = scan(&text[start..end]);
    let stop = start + length;
    let word = &text[start..stop];
    if script == Script::Foreign {
        for (at, piece) in word.split_word_bound_indices() {
            emit(ByteSpan::new(start + at, start + at + piece.len()));
        }
        return stop;
    }
    let behind = &text[stop..end];
    if behind.starts_with('.') && !behind.starts_with("..") && keeps_full_stop(text, start, stop, reading) {
        emit(ByteSpan::new(start, stop + 1));
        return stop + 1;
    }
    let amount = glue::currency(word).map_or(start, |length| start + length);
    let priced = amount > start || text[..start].ends_with(['$', '£', '€', '¥', '₹', '₦', '₩', '₽']);
    let word = &text[amount..stop];
    let rest = glue::unit(word, priced).or_else(|| clitics::split(word)).map_or(stop, |length| amount + length);
    for (from, to) in [(start, amount), (amount, rest), (rest, stop)] {
        if from < to {
            emit(ByteSpan::new(from, to));
        }
    }
    stop
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    /// Words are set off by spaces.
    Spaced,
    /// Word boundaries are Unicode's business.
    Foreign,
}

/// The length of the word that `text` begins with.
fn scan(text: &str) -> (usize, Script) {
    let mut script = Script::Spaced;
    let mut before = '\0';
    let mut part = 0;
    let mut at = 0;
    while let Some(character) = text[at..].chars().next() {
        let behind = at + character.len_utf8();
        if is_word_character(character) || (at == 0 && character == '.') {
            if character >= '\u{e00}' && !matches!(character, '\u{1e00}'..='\u{1fff}' | '\u{2010}'..='\u{218f}') {
                script = Script::Foreign;
            }
        } else if let Some(closing) = glue::closing(&text[..at], character) {
            return (at + closing, script);
        } else if glue::joins(&text[..at], part, before, character, &text[behind..]) {
            if character == '.' {
                part = behind;
            }
        } else {
            break;
        }
        before = character;
        at = behind;
    }
    (at, script)
}

/// Letters, digits, and the marks that combine with them.
pub(super) fn is_word_character(character: char) -> bool {
    match character {
        'a'..='z' | 'A'..='Z' | '0'..='9' => true,
        '\0'..='\u{7f}' | '×' | '÷' => false,
        'À'..='ɏ' => true,
        // The soft hyphen, combining accents, and the joiners of scripts such as Persian.
        '\u{ad}' | '\u{300}'..='\u{36f}' | '\u{200c}' | '\u{200d}' => true,
        'º' | 'ª' | '²' | '³' | '¹' => matches!(character, '²' | '³'),
        other => other.is_alphanumeric() && !('½'..='¾').contains(&other) && other != '¼',
    }
}
