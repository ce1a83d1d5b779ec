//! Clitics: the part of a word that is a token of its own though only an apostrophe, or nothing, sets it off.

use super::super::abbreviations::Folded;
use crate::lexicon::WordTable;
use std::sync::LazyLock;

/// Where a word falls into two tokens: "do|n't", "Blinken|'s", "can|not".
pub(super) fn split(word: &str) -> Option<usize> {
    static FUSED: LazyLock<WordTable> =
        LazyLock::new(|| WordTable::read(include_str!("../../lexicon/english/document/fused-words.txt")));
    if let Some(apostrophe) = word.rfind(['\'', '’']) {
        let length = if word[apostrophe..].starts_with('\'') { 1 } else { '’'.len_utf8() };
        let (stem, ending) = (&word[..apostrophe], &word[apostrophe + length..]);
        let at = match ending {
            "t" | "T" if stem.ends_with(['n', 'N']) => apostrophe - 1,
            // "1980's" is a decade, one token; "2003's" is not.
            "s" | "S" if stem.ends_with('0') && matches!(stem.len(), 2 | 4) && is_number(stem) => return None,
            "s" | "S" | "d" | "D" | "m" | "M" | "ll" | "LL" | "re" | "RE" | "ve" | "VE" => apostrophe,
            _ => return None,
        };
        return (at > 0).then_some(at);
    }
    if !matches!(
        word.as_bytes().first(),
        Some(b'c' | b'd' | b'g' | b'h' | b'i' | b's' | b'w' | b'C' | b'D' | b'G' | b'H' | b'I' | b'S' | b'W')
    ) {
        return None;
    }
    let half = *FUSED.get(Folded::new(word)?.as_str())?.first()?;
    Some(half.len())
}

fn is_number(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}
