//! A stretch of a run that may be one name, as the rules see it.

use super::memory::Memory;
use super::runs::{Part, Run};
use super::scene::Scene;
use crate::lexicon::names::{List, Lists};
use std::ops::Range;

/// Tokens `from..to` of the article, inside one run.
#[derive(Clone, Copy)]
pub(super) struct Piece<'a> {
    pub(super) scene: &'a Scene<'a>,
    pub(super) memory: &'a Memory,
    run: &'a Run,
    pub(super) from: usize,
    pub(super) to: usize,
    /// The lists that hold the whole piece.
    lists: Lists,
    /// The lists of its last token.
    last_lists: Lists,
    word_count: usize,
    /// Where its sentence ends.
    sentence_end: usize,
}

impl<'a> Piece<'a> {
    /// What nearly every rule asks is found out here, once.
    pub(super) fn new(scene: &'a Scene<'a>, memory: &'a Memory, run: &'a Run, from: usize, to: usize) -> Self {
        let parts = &run.parts[from - run.tokens.start..to - run.tokens.start];
        let word_count = parts.iter().filter(|&&part| part == Part::Word).count();
        let (lists, last_lists) = (scene.lists_of(from, to), scene.lists(to - 1));
        let sentence_end = scene.sentence(from).end;
        Self { scene, memory, run, from, to, lists, last_lists, word_count, sentence_end }
    }

    pub(super) fn tokens(&self) -> Range<usize> {
        self.from..self.to
    }

    /// How many tokens.
    pub(super) fn length(&self) -> usize {
        self.to - self.from
    }

    pub(super) fn last(&self) -> usize {
        self.to - 1
    }

    pub(super) fn part(&self, token: usize) -> Part {
        self.run.parts[token - self.run.tokens.start]
    }

    /// The tokens that are words with a capital.
    pub(super) fn words(&self) -> impl Iterator<Item = usize> + use<'a> {
        let piece = *self;
        self.tokens().filter(move |&token| piece.part(token) == Part::Word)
    }

    /// How many of its tokens are words with a capital.
    pub(super) fn word_count(&self) -> usize {
        self.word_count
    }

    /// The lists that hold the whole piece.
    pub(super) fn lists(&self) -> Lists {
        self.lists
    }

    /// The lists of its last token.
    pub(super) fn last_lists(&self) -> Lists {
        self.last_lists
    }

    /// Whether it ends in a common word for something that is no person: a body, a place, an event.
    pub(super) fn ends_as_a_thing(&self) -> bool {
        const HEADS: [List; 6] = [
            List::OrganizationHead,
            List::OrganizationSuffix,
            List::PlaceHead,
            List::EventHead,
            List::LawHead,
            List::WorkHead,
        ];
        let last = self.last_lists();
        last.has_any(&HEADS) && !last.has(List::Surname) && self.scene.is_common(self.last())
    }

    pub(super) fn lower(&self, token: usize) -> &'a str {
        self.scene.document.lower(token)
    }

    /// The token before the piece in its sentence.
    pub(super) fn before(&self) -> Option<usize> {
        self.scene.before(self.from)
    }

    /// Whether "the" stands right before.
    pub(super) fn has_article(&self) -> bool {
        self.before().is_some_and(|before| self.lower(before) == "the")
    }

    /// The token after the piece in its sentence.
    pub(super) fn after(&self) -> Option<usize> {
        (self.to < self.sentence_end).then_some(self.to)
    }

    /// The lower-cased token after the piece, or nothing.
    pub(super) fn word_after(&self) -> &'a str {
        self.after().map_or("", |after| self.lower(after))
    }

    /// The lower-cased token `distance` behind the piece's end (0 is the one right after), in its sentence.
    pub(super) fn word_after_at(&self, distance: usize) -> &'a str {
        let token = self.to + distance;
        if token < self.sentence_end { self.lower(token) } else { "" }
    }

    /// Whether a word before `token` in the piece opens the name of a body: "Bank of", "Ministry of".
    pub(super) fn is_opened_before(&self, token: usize, openers: &[List]) -> bool {
        (self.from..token).any(|earlier| self.part(earlier) == Part::Word && self.scene.lists(earlier).has_any(openers))
    }
}
