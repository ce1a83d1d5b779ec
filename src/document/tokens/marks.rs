//! Marks: which of them run together into one token.

use super::super::abbreviations::Folded;
use crate::lexicon::WordTable;
use std::sync::LazyLock;
use unicode_segmentation::UnicodeSegmentation;

/// The length in bytes of the mark or run of marks that `text` begins with.
pub(super) fn length(text: &str) -> usize {
    let Some(first) = text.chars().next() else {
        return 0;
    };
    let run = |more: &dyn Fn(char) -> bool| text.find(|next: char| !more(next)).unwrap_or(text.len());
    match first {
        '[' => ["[...]", "[…]"].iter().find(|elision| text.starts_with(**elision)).map_or(1, |elision| elision.len()),
        '!' | '?' => run(&|next| matches!(next, '!' | '?')),
        '\'' if text.starts_with("''") => 2,
        '`' if text.starts_with("``") => 2,
        '‘' | '’' if stands_twice(first, text) => 2 * first.len_utf8(),
        ':' | ';' => smiley(text).unwrap_or(1),
        '.' | '-' | '–' | '—' | '―' | '…' | '=' | '*' | '_' | '~' | '+' | '#' | '<' | '>' | '·' | '•' => {
            run(&|next| next == first)
        }
        ' '..='~' => 1,
        '“' | '”' | '‘' | '’' | '«' | '»' | '„' | '‚' | '£' | '€' | '°' => first.len_utf8(),
        _ => text.graphemes(true).next().map_or(first.len_utf8(), str::len),
    }
}

/// Whether `text` begins with exactly two of `mark`.
fn stands_twice(mark: char, text: &str) -> bool {
    let mut rest = text.chars().skip(1);
    rest.next() == Some(mark) && rest.next() != Some(mark)
}

/// Faces of two or three marks, with nothing behind them.
fn smiley(text: &str) -> Option<usize> {
    matches!(text, ":)" | ":-)" | ":(" | ":-(" | ";)" | ";-)").then_some(text.len())
}

/// The length of a token that begins with an apostrophe: "'s" behind a mark ("U.S.'s") or an elided word ("'em", "'90s").
pub(super) fn clitic_or_elision(before: Option<char>, text: &str) -> Option<usize> {
    static ELISIONS: LazyLock<WordTable> =
        LazyLock::new(|| WordTable::read(include_str!("../../lexicon/english/document/elisions.txt")));
    let first = text.chars().next().filter(|first| matches!(first, '\'' | '’' | '‘'))?;
    let rest = &text[first.len_utf8()..];
    let end = rest.find(|letter: char| !letter.is_alphanumeric()).unwrap_or(rest.len());
    let (word, behind) = rest.split_at(end);
    let length = first.len_utf8() + end;
    if matches!(before, Some('.' | ')' | ']' | '%') | Some('a'..='z' | 'A'..='Z' | '0'..='9')) && first != '‘' {
        return matches!(word, "s" | "S" | "d" | "ll" | "re" | "ve").then_some(length);
    }
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let closes = behind.chars().next().filter(|next| matches!(next, '\'' | '’'));
    let decade = digits == 2 && (digits == word.len() || word.ends_with('s') && word.len() == 3);
    if decade && (closes.is_none() || first == '’') {
        return Some(length);
    }
    if word == "n" || word == "N" {
        return Some(length + closes.map_or(0, char::len_utf8));
    }
    let folded = Folded::new(word)?;
    let is_word = ELISIONS.get(folded.as_str())?.contains(&"word");
    (first != '‘' || !is_word).then_some(length)
}
