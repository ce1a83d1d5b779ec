//! Lists of phrases matched over atoms.

use super::{Reading, atom};
use crate::lexicon;
use rustc_hash::FxHashMap;

/// Phrases with columns. Unlike a phrase over tokens, one can begin inside a token ("5km") and minds white space,
/// so that "US$5" and "gave us $5" differ.
pub(in crate::values) struct AtomPhrases(FxHashMap<&'static str, Vec<Phrase>>);

struct Phrase {
    /// The atoms behind the first, each with whether white space stands before it.
    rest: Vec<(bool, &'static str)>,
    columns: Vec<&'static str>,
}

impl AtomPhrases {
    /// Reads a list; see [`crate::lexicon`] for its form.
    pub(in crate::values) fn read(list: &'static str) -> Self {
        let mut table: FxHashMap<&'static str, Vec<Phrase>> = FxHashMap::default();
        for (phrase, columns) in lexicon::entries(list) {
            let mut atoms = atom::cut(phrase);
            if let Some((_, first)) = atoms.next() {
                table.entry(first).or_default().push(Phrase { rest: atoms.collect(), columns });
            }
        }
        for phrases in table.values_mut() {
            phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.rest.len()));
        }
        Self(table)
    }

    /// All phrases that begin at the atom, the longest first: the atom behind each, and its columns.
    pub(in crate::values) fn all_at<'found>(
        &'found self,
        reading: &'found Reading<'_>,
        at: usize,
    ) -> impl Iterator<Item = (usize, &'found [&'static str])> {
        self.0.get(reading.lower(at)).into_iter().flatten().filter_map(move |phrase| {
            let matches = phrase.rest.iter().enumerate().all(|(offset, (space, word))| {
                reading.lower(at + 1 + offset) == *word && reading.glued(at + 1 + offset) != *space
            });
            matches.then_some((at + 1 + phrase.rest.len(), phrase.columns.as_slice()))
        })
    }

    /// The longest phrase that begins at the atom.
    pub(in crate::values) fn longest<'found>(
        &'found self,
        reading: &'found Reading<'_>,
        at: usize,
    ) -> Option<(usize, &'found [&'static str])> {
        self.all_at(reading, at).next()
    }

    /// The longest phrase that ends right before the atom: where it begins, and its columns.
    pub(in crate::values) fn before<'found>(
        &'found self,
        reading: &'found Reading<'_>,
        end: usize,
    ) -> Option<(usize, &'found [&'static str])> {
        const LONGEST: usize = 5;
        (end.saturating_sub(LONGEST)..end).find_map(|start| {
            self.all_at(reading, start).find(|(behind, _)| *behind == end).map(|(_, columns)| (start, columns))
        })
    }
}
