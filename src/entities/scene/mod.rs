//! What the recogniser knows about every token before it looks for names.

mod line_case;

pub(super) use line_case::LineCase;

use crate::document::{Case, Document};
use crate::lexicon::names::{Found, List, Lists, look_up};
use rustc_hash::FxHashSet;

/// The article with the lists its words stand in and what its capitals are worth.
pub(super) struct Scene<'a> {
    pub(super) document: &'a Document<'a>,
    /// For every token, the names of the lists that start there.
    found: Vec<Found>,
    /// For every sentence, how it is cased.
    lines: Vec<LineCase>,
    /// For every token, what its letters say.
    looks: Vec<Look>,
}

/// What the recogniser asks of one token again and again.
#[derive(Clone, Copy, Default)]
struct Look {
    is_capital: bool,
    is_common: bool,
    capital_is_idle: bool,
}

/// A phrase of the lists is looked for no farther than this many tokens.
const LONGEST_PHRASE: usize = 10;

impl<'a> Scene<'a> {
    pub(super) fn new(document: &'a Document<'a>) -> Self {
        let mut found = vec![Found::default(); document.tokens.len()];
        for sentence in &document.sentences {
            for token in sentence.tokens.clone() {
                if document.tokens[token].is_word() {
                    found[token] = look_up(document, token, sentence.tokens.end.min(token + LONGEST_PHRASE));
                }
            }
        }
        let lowered = (0..document.tokens.len())
            .filter(|&token| document.tokens[token].case == Case::Lower && document.tokens[token].space_before)
            .map(|token| document.lower(token))
            .collect();
        let mut scene =
            Self { document, found, lines: Vec::new(), looks: vec![Look::default(); document.tokens.len()] };
        scene.lines = (0..document.sentences.len()).map(|sentence| line_case::of(&scene, sentence)).collect();
        for (index, sentence) in document.sentences.iter().enumerate() {
            let idle_line = scene.lines[index] != LineCase::Running;
            let mut has_word = false;
            for token in sentence.tokens.clone() {
                scene.looks[token] = scene.look(token, sentence.tokens.start, has_word, idle_line, &lowered);
                has_word |= document.tokens[token].is_word();
            }
        }
        scene
    }

    /// `has_word` says whether a word stands before the token in its sentence, `idle_line` whether any word of the
    /// line would have a capital, `lowered` which words the article itself writes in lower case.
    fn look(&self, token: usize, first: usize, has_word: bool, idle_line: bool, lowered: &FxHashSet<&str>) -> Look {
        let this = &self.document.tokens[token];
        // The first word of a sentence or of a quotation.
        let opens_sentence = token == first
            || !self.document.tokens[token - 1].is_word()
                && (!has_word || opens_quotation(self.document.lower(token - 1)));
        Look {
            is_capital: this.is_word() && (this.starts_upper(self.document.text) || this.case == Case::Mixed),
            is_common: self.found[token].word.has(List::Common) || lowered.contains(self.document.lower(token)),
            capital_is_idle: idle_line || opens_sentence,
        }
    }

    /// The lists of one token, cased as its list wants it.
    pub(super) fn lists(&self, token: usize) -> Lists {
        let lists = self.found[token].word;
        // "US" is a country and "us" is not, nor is "Us" at the head of a sentence.
        if lists.has(List::Acronym) && lists.has(List::Common) && !self.is_acronym_here(token) {
            return lists.only(List::Common);
        }
        lists
    }

    /// The longest phrase of the lists that starts at `token`: its length in tokens and its lists.
    pub(super) fn phrase(&self, token: usize) -> Option<(usize, Lists)> {
        self.found[token].phrase
    }

    /// The lists of the tokens `from..to` taken as one name.
    pub(super) fn lists_of(&self, from: usize, to: usize) -> Lists {
        if to == from + 1 {
            return self.lists(from);
        }
        match self.found[from].phrase {
            Some((length, lists)) if from + length == to => lists,
            _ => Lists::default(),
        }
    }

    pub(super) fn line(&self, token: usize) -> LineCase {
        self.lines.get(self.document.tokens[token].sentence as usize).copied().unwrap_or(LineCase::Running)
    }

    /// Whether the token is written with a capital (or as "iPhone" is).
    pub(super) fn is_capital(&self, token: usize) -> bool {
        self.looks[token].is_capital
    }

    /// Whether any word at this place would be written with a capital.
    pub(super) fn capital_is_idle(&self, token: usize) -> bool {
        self.looks[token].capital_is_idle
    }

    /// Whether the word is one that is usually written in lower case, in general or in this article.
    pub(super) fn is_common(&self, token: usize) -> bool {
        self.looks[token].is_common
    }

    /// Whether the token is in capitals where its line is not: "NATO", "U.S.".
    pub(super) fn is_acronym_here(&self, token: usize) -> bool {
        self.document.tokens[token].case == Case::Upper && self.line(token) != LineCase::Capitals
    }

    /// The sentence's tokens.
    pub(super) fn sentence(&self, token: usize) -> std::ops::Range<usize> {
        self.document.sentences[self.document.tokens[token].sentence as usize].tokens.clone()
    }

    /// The token before, inside the sentence.
    pub(super) fn before(&self, token: usize) -> Option<usize> {
        (token > self.sentence(token).start).then(|| token - 1)
    }

    /// The token at `token` if it is still in the sentence of the token before it.
    pub(super) fn after(&self, token: usize) -> Option<usize> {
        let last = token.checked_sub(1)?;
        (token < self.sentence(last).end).then_some(token)
    }
}

/// Marks that a sentence can begin behind.
fn opens_quotation(mark: &str) -> bool {
    matches!(mark, "\"" | "“" | "‘" | ":" | "``" | "•" | "*" | "…" | "..." | ";")
}
