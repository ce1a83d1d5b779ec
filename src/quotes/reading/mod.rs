//! The article as this stage reads it: word classes, passages between marks, and where a sentence's words end.

mod adverbial;
mod class;
mod clause;
mod noun_phrase;
mod subject;

pub(crate) use class::WordClass;
pub(crate) use noun_phrase::NounPhrase;

use super::passages::{self, Passage};
use crate::document::Document;
use crate::entities::Entities;
use crate::span::ByteSpan;
use std::ops::Range;

/// How many tokens away from a reporting word anything is looked for, so that a text without a full stop
/// costs no more than any other.
pub(crate) const REACH: usize = 160;

/// What every rule of this stage looks at.
pub(crate) struct Reading<'a> {
    /// The article.
    pub(crate) document: &'a Document<'a>,
    /// Its names.
    pub(crate) entities: &'a Entities,
    /// What stands between marks in the text itself.
    pub(crate) passages: Vec<Passage>,
    classes: Vec<WordClass>,
    /// The first token behind the dateline; 0 where there is none.
    body: usize,
    /// For every token, its passage, or `NONE`.
    passage_of: Vec<u32>,
}

const NONE: u32 = u32::MAX;

impl<'a> Reading<'a> {
    /// Reads the article once.
    pub(crate) fn new(document: &'a Document<'a>, entities: &'a Entities) -> Self {
        let passages = passages::find(document);
        let mut passage_of = vec![NONE; document.tokens.len()];
        for (index, passage) in passages.iter().enumerate() {
            passage_of[passage.tokens.clone()].fill(index as u32);
        }
        let body = document.dateline.map_or(0, |line| document.tokens_in(line).end);
        Self { document, entities, passages, classes: class::classes(document), body, passage_of }
    }

    /// The class of a token; [`WordClass::Stop`] beyond the text.
    pub(crate) fn class(&self, token: usize) -> WordClass {
        self.classes.get(token).copied().unwrap_or(WordClass::Stop)
    }

    /// The token in lower case; empty beyond the text.
    pub(crate) fn lower(&self, token: usize) -> &str {
        if token < self.document.tokens.len() { self.document.lower(token) } else { "" }
    }

    /// Whether a token's class is one of `classes`.
    pub(crate) fn is(&self, token: usize, classes: &[WordClass]) -> bool {
        classes.contains(&self.class(token))
    }

    /// The passage that a token stands in, marks included.
    pub(crate) fn passage_at(&self, token: usize) -> Option<usize> {
        self.passage_of.get(token).filter(|index| **index != NONE).map(|index| *index as usize)
    }

    /// The passage that starts at a token.
    pub(crate) fn passage_from(&self, token: usize) -> Option<usize> {
        self.passage_at(token).filter(|index| self.passages[*index].tokens.start == token)
    }

    /// The passage that ends right before a token.
    pub(crate) fn passage_before(&self, token: usize) -> Option<usize> {
        self.passage_at(token.checked_sub(1)?).filter(|index| self.passages[*index].tokens.end == token)
    }

    /// Whether a token stands in a passage that is more than a word or two in marks,
    /// so that no phrase runs across it.
    pub(crate) fn quoted(&self, token: usize) -> bool {
        self.passage_at(token).is_some_and(|index| !self.passages[index].label)
    }

    /// A short passage in which every long word has a capital: a title or a name.
    pub(crate) fn title(&self, index: usize) -> bool {
        let passage = &self.passages[index];
        passage.label
            && passage.tokens.clone().all(|at| {
                let token = &self.document.tokens[at];
                !token.is_word() || token.span.len() < 4 || token.starts_upper(self.document.text)
            })
    }

    /// The paragraph of a token, as an index.
    pub(crate) fn paragraph(&self, token: usize) -> usize {
        self.document.sentences[self.document.tokens[token].sentence as usize].paragraph
    }

    /// The sentence's tokens around `token`, no further away than [`REACH`].
    pub(crate) fn around(&self, token: usize) -> Range<usize> {
        let sentence = &self.document.sentences[self.document.tokens[token].sentence as usize].tokens;
        sentence.start.max(token.saturating_sub(REACH))..sentence.end.min(token + REACH)
    }

    /// The start of the sentence around `token`; where that lies inside a quotation, the start of the sentence
    /// in which the quotation begins.
    pub(crate) fn outset(&self, token: usize) -> usize {
        let start = self.around(token).start;
        match self.passage_at(start) {
            Some(index) => self.around(self.passages[index].tokens.start).start.min(start),
            None => start,
        }
    }

    /// The last token before `end` that is no full stop, closing mark or bracket, plus one.
    pub(crate) fn trim_end(&self, start: usize, mut end: usize) -> usize {
        while end > start && self.passage_at(end - 1).is_none() && self.is_edge(end - 1) {
            end -= 1;
        }
        end
    }

    /// The first token from `start` on that is no mark of the sentence.
    pub(crate) fn trim_start(&self, mut start: usize, end: usize) -> usize {
        while start < end && self.passage_at(start).is_none() && self.is_edge(start) {
            start += 1;
        }
        start
    }

    fn is_edge(&self, token: usize) -> bool {
        use WordClass::*;
        self.is(token, &[Comma, Colon, Break, Stop, Mark]) || self.lower(token) == ")" && self.class(token) == Bracket
    }

    /// The bytes of a run of tokens.
    pub(crate) fn span(&self, tokens: Range<usize>) -> ByteSpan {
        self.document.span_of(tokens)
    }
}
