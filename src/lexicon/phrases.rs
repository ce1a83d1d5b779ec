//! Lists of phrases of one or more words.

use super::entries;
use crate::document::{Document, pieces};
use rustc_hash::FxHashMap;

/// Phrases with columns, matched token by token in lower case, the longest first.
pub struct PhraseTable(FxHashMap<&'static str, Vec<Phrase>>);

struct Phrase {
    /// The tokens behind the first.
    rest: Vec<&'static str>,
    columns: Vec<&'static str>,
}

impl PhraseTable {
    /// Reads a list; phrases are cut into tokens just as articles are.
    pub fn read(list: &'static str) -> Self {
        let mut table: FxHashMap<&'static str, Vec<Phrase>> = FxHashMap::default();
        for (phrase, columns) in entries(list) {
            let mut tokens = pieces(phrase).map(|span| span.of(phrase));
            if let Some(first) = tokens.next() {
                table.entry(first).or_default().push(Phrase { rest: tokens.collect(), columns });
            }
        }
        for phrases in table.values_mut() {
            phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.rest.len()));
        }
        Self(table)
    }

    /// The longest phrase that starts at `token` and ends before token `end`: its length in tokens and its columns.
    pub fn longest(&self, document: &Document<'_>, token: usize, end: usize) -> Option<(usize, &[&'static str])> {
        self.0.get(document.lower(token))?.iter().find_map(|phrase| {
            let length = phrase.rest.len() + 1;
            let matches = token + length <= end
                && phrase.rest.iter().enumerate().all(|(offset, word)| document.lower(token + 1 + offset) == *word);
            matches.then_some((length, phrase.columns.as_slice()))
        })
    }
}
