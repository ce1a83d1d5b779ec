//! Lists of single words.

use super::entries;
use rustc_hash::{FxHashMap, FxHashSet};

/// A set of words.
pub struct WordSet(FxHashSet<&'static str>);

impl WordSet {
    /// Reads a list; see the module's page for its form.
    pub fn read(list: &'static str) -> Self {
        Self(entries(list).map(|(word, _)| word).collect())
    }

    /// Whether the list has `word`.
    pub fn has(&self, word: &str) -> bool {
        self.0.contains(word)
    }
}

/// Words with columns.
pub struct WordTable(FxHashMap<&'static str, Vec<&'static str>>);

impl WordTable {
    /// Reads a list; see the module's page for its form.
    pub fn read(list: &'static str) -> Self {
        Self(entries(list).collect())
    }

    /// The columns behind `word`.
    pub fn get(&self, word: &str) -> Option<&[&'static str]> {
        self.0.get(word).map(Vec::as_slice)
    }
}
