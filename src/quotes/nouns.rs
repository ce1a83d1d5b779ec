//! Nouns by the part they play in reports of speech.

use crate::lexicon::WordTable;
use std::sync::LazyLock;

static NOUNS: LazyLock<WordTable> =
    LazyLock::new(|| WordTable::read(include_str!("../lexicon/english/quotes/speech-nouns.txt")));

/// Whether a word belongs to a group of the list; its head names them.
pub(crate) fn is(word: &str, group: &str) -> bool {
    NOUNS.get(word).is_some_and(|groups| groups.contains(&group))
}
