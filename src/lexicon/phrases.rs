//! Lists of phrases of one or more words.

use super::entries;
use crate::document::{Document, pieces};
use rustc_hash::FxHashMap;

/// Phrases, each with what a list says about it, matched token by token in lower case, the longest first.
pub struct PhraseTable<Item = Vec<&'static str>>(FxHashMap<&'static str, Vec<Phrase<Item>>>);

struct Phrase<Item> {
    /// The tokens behind the first.
    rest: Vec<&'static str>,
    item: Item,
}

impl PhraseTable {
    /// Reads a list; what it says about a phrase are its columns.
    pub fn read(list: &'static str) -> Self {
        entries(list).collect()
    }
}

impl<Item> PhraseTable<Item> {
    /// All phrases that start at `token` and end before token `end`, the longest first: length in tokens and item.
    pub fn all_at(&self, document: &Document<'_>, token: usize, end: usize) -> impl Iterator<Item = (usize, &Item)> {
        let phrases = if token < end { self.0.get(document.lower(token)) } else { None };
        phrases.into_iter().flatten().filter_map(move |phrase| {
            let length = phrase.rest.len() + 1;
            let matches = token + length <= end
                && phrase.rest.iter().enumerate().all(|(offset, word)| document.lower(token + 1 + offset) == *word);
            matches.then_some((length, &phrase.item))
        })
    }

    /// The longest phrase that starts at `token` and ends before token `end`: its length in tokens and its item.
    pub fn longest(&self, document: &Document<'_>, token: usize, end: usize) -> Option<(usize, &Item)> {
        self.all_at(document, token, end).next()
    }
}

/// Phrases are cut into tokens just as articles are.
impl<Item> FromIterator<(&'static str, Item)> for PhraseTable<Item> {
    fn from_iter<Entries: IntoIterator<Item = (&'static str, Item)>>(entries: Entries) -> Self {
        let mut table: FxHashMap<&'static str, Vec<Phrase<Item>>> = FxHashMap::default();
        for (phrase, item) in entries {
            let mut tokens = pieces(phrase).map(|span| span.of(phrase));
            if let Some(first) = tokens.next() {
                table.entry(first).or_default().push(Phrase { rest: tokens.collect(), item });
            }
        }
        for phrases in table.values_mut() {
            phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.rest.len()));
        }
        Self(table)
    }
}
