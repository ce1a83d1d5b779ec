//! Lists in which a line holds the forms of one word, and beside them the plainer forms.

use super::text::OwnVoice;
use crate::document::pieces;
use crate::lexicon::entries;
use rustc_hash::FxHashMap;

/// Phrases with their plainer wording and a note.
pub(super) struct Forms(FxHashMap<&'static str, Vec<Form>>);

/// One form of a listed word.
pub(super) struct Form {
    /// The tokens behind the first.
    rest: Vec<&'static str>,
    /// The plainer wording of the same form.
    pub(super) suggestion: Option<&'static str>,
    /// What the list says about the word.
    pub(super) note: Option<&'static str>,
}

impl Form {
    /// How many tokens it has.
    pub(super) fn length(&self) -> usize {
        self.rest.len() + 1
    }
}

impl Forms {
    /// Reads a list: forms, plainer forms in the same order, a note; forms are separated by " | ".
    pub(super) fn read(list: &'static str) -> Self {
        let mut table: FxHashMap<&'static str, Vec<Form>> = FxHashMap::default();
        for (line, columns) in entries(list) {
            let suggestions: Vec<&str> =
                columns.first().map(|column| column.split(" | ").collect()).unwrap_or_default();
            for (place, form) in line.split(" | ").enumerate() {
                let mut tokens = pieces(form).map(|span| span.of(form));
                let Some(first) = tokens.next() else { continue };
                let form = Form {
                    rest: tokens.collect(),
                    suggestion: suggestions.get(place).copied().filter(|word| !word.is_empty()),
                    note: columns.get(1).copied(),
                };
                table.entry(first).or_default().push(form);
            }
        }
        for forms in table.values_mut() {
            forms.sort_by_key(|form| std::cmp::Reverse(form.rest.len()));
        }
        Self(table)
    }

    /// The longest form that starts at a token of the article's own voice.
    pub(super) fn at(&self, text: &OwnVoice<'_>, token: usize) -> Option<&Form> {
        if !text.is_own(token) {
            return None;
        }
        let fits = |form: &&Form| {
            form.rest
                .iter()
                .enumerate()
                .all(|(offset, word)| text.is_own(token + 1 + offset) && text.after(token + 1 + offset) == *word)
        };
        self.0.get(text.lower(token))?.iter().find(fits)
    }

    /// Every form in the article's own voice, with the token where it starts.
    pub(super) fn all<'a>(&'a self, text: &'a OwnVoice<'a>) -> impl Iterator<Item = (usize, &'a Form)> {
        (0..text.document.tokens.len()).filter_map(|token| Some((token, self.at(text, token)?)))
    }
}
