//! A stretch of the article with everything the earlier stages know about it.

use super::checkability::{self, Genre};
use super::cues::{self, Cue, Hit};
use super::look::Look;
use crate::document::{Document, Token};
use crate::entities::{Entities, MentionForm};
use crate::quotes::Quote;
use crate::span::ByteSpan;
use crate::values::{Value, ValueKind};
use rustc_hash::FxHashSet;
use std::ops::Range;

/// The article as the claim rules see it. Built once; everything in it is found by position.
pub(super) struct Context<'a> {
    pub(super) document: &'a Document<'a>,
    pub(super) entities: &'a Entities,
    pub(super) values: &'a [Value],
    pub(super) quotes: &'a [Quote],
    /// How the article speaks.
    pub(super) genre: Genre,
    hits: Vec<Hit>,
    /// For every token, and for the end, how many hits stand before it.
    hits_before: Vec<u32>,
    /// For every token, whether it stands between quotation marks.
    quoted: Vec<bool>,
    /// For every token, what the rules ask about it again and again.
    looks: Vec<Look>,
    /// Pieces of quotations by start.
    pieces: Vec<Piece>,
    /// For every sentence, the pieces that touch it, as indices into `pieces`.
    pieces_of: Vec<Vec<usize>>,
}

/// One piece of a quotation.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece {
    pub(super) span: ByteSpan,
    /// Index of its quotation.
    pub(super) quote: usize,
}

impl<'a> Context<'a> {
    pub(super) fn new(
        document: &'a Document<'a>,
        entities: &'a Entities,
        values: &'a [Value],
        quotes: &'a [Quote],
    ) -> Self {
        let mut quoted = vec![false; document.tokens.len()];
        for passage in document.quoted.iter().filter(|passage| passage.closed && passage.depth == 0) {
            quoted[document.tokens_in(passage.inner)].fill(true);
        }
        let mut pieces: Vec<Piece> = quotes
            .iter()
            .enumerate()
            .flat_map(|(quote, found)| found.parts.iter().map(move |&span| Piece { span, quote }))
            .filter(|piece| !piece.span.is_empty())
            .collect();
        pieces.sort_by_key(|piece| (piece.span.start, std::cmp::Reverse(piece.span.end)));
        let mut pieces_of = vec![Vec::new(); document.sentences.len()];
        // A piece inside another one is told by the outer one.
        let mut told = 0;
        for (index, piece) in pieces.iter().enumerate() {
            if piece.span.end <= told {
                continue;
            }
            told = piece.span.end;
            let first = document.sentence_at(piece.span.start).unwrap_or(0);
            for (sentence, own) in document.sentences.iter().zip(&mut pieces_of).skip(first) {
                if sentence.span.start >= piece.span.end {
                    break;
                }
                if sentence.span.overlaps(piece.span) {
                    own.push(index);
                }
            }
        }
        let hits = cues::find(document);
        let genre = checkability::genre(document, &hits, &quoted);
        let hits_before = cues::count_before(&hits, document.tokens.len());
        let looks = (0..document.tokens.len()).map(|token| Look::of(document, token)).collect();
        Self { document, entities, values, quotes, genre, hits, hits_before, quoted, looks, pieces, pieces_of }
    }

    /// The pieces of quotations that touch a sentence, in text order, none inside another.
    pub(super) fn pieces_in(&self, sentence: usize) -> impl Iterator<Item = Piece> {
        self.pieces_of[sentence].iter().map(|&piece| self.pieces[piece])
    }

    /// The whole of a sentence.
    pub(super) fn sentence(&self, sentence: usize) -> Scope<'_> {
        Scope { context: self, tokens: self.document.sentences[sentence].tokens.clone() }
    }
}

/// A run of tokens inside one sentence.
#[derive(Clone)]
pub(super) struct Scope<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) tokens: Range<usize>,
}

impl<'a> Scope<'a> {
    /// Where it stands; empty for a scope without tokens.
    pub(super) fn span(&self) -> ByteSpan {
        if self.tokens.is_empty() {
            return ByteSpan::new(0, 0);
        }
        self.context.document.span_of(self.tokens.clone())
    }

    /// The same context, other tokens.
    pub(super) fn with(&self, tokens: Range<usize>) -> Self {
        Self { context: self.context, tokens }
    }

    /// Lower-case text of a token.
    pub(super) fn lower(&self, token: usize) -> &'a str {
        self.context.document.lower(token)
    }

    /// The token itself.
    pub(super) fn token(&self, token: usize) -> &'a Token {
        &self.context.document.tokens[token]
    }

    /// Indices of the tokens that are words or numbers.
    pub(super) fn words(&self) -> impl Iterator<Item = usize> + '_ {
        self.tokens.clone().filter(|&token| self.context.looks[token].is_word_or_figure)
    }

    /// The cues that lie wholly inside.
    pub(super) fn hits(&self) -> impl Iterator<Item = &'a Hit> + '_ {
        self.hits_in(self.tokens.clone())
    }

    /// The cues that begin at a token and lie wholly inside.
    pub(super) fn hits_at(&self, token: usize) -> impl Iterator<Item = &'a Hit> + '_ {
        let inside = self.tokens.contains(&token);
        self.hits_in(if inside { token..token + 1 } else { 0..0 })
    }

    fn hits_in(&self, tokens: Range<usize>) -> impl Iterator<Item = &'a Hit> + '_ {
        let before = &self.context.hits_before;
        let range = before[tokens.start] as usize..before[tokens.end.max(tokens.start)] as usize;
        self.context.hits[range].iter().filter(|hit| hit.token + hit.length <= self.tokens.end)
    }

    /// How often a cue stands here.
    pub(super) fn count(&self, cue: Cue) -> usize {
        self.hits().filter(|hit| hit.cue == cue).count()
    }

    /// Whether a cue stands here.
    pub(super) fn has(&self, cue: Cue) -> bool {
        self.first(cue).is_some()
    }

    /// The first place of a cue.
    pub(super) fn first(&self, cue: Cue) -> Option<&'a Hit> {
        self.hits().find(|hit| hit.cue == cue)
    }

    /// Whether a cue stands at the first word.
    pub(super) fn starts_with(&self, cue: Cue) -> bool {
        let Some(first) = self.words().next() else { return false };
        self.hits().take_while(|hit| hit.token <= first).any(|hit| hit.cue == cue && hit.token == first)
    }

    /// The span of a cue.
    pub(super) fn span_of(&self, hit: &Hit) -> ByteSpan {
        self.context.document.span_of(hit.token..hit.token + hit.length)
    }

    /// Whether a token stands between quotation marks.
    pub(super) fn is_quoted(&self, token: usize) -> bool {
        self.context.quoted[token]
    }

    /// Whether a token has a digit.
    pub(super) fn has_digit(&self, token: usize) -> bool {
        self.context.looks[token].has_digit
    }

    /// Whether a token looks like a year.
    pub(super) fn is_year(&self, token: usize) -> bool {
        let word = self.lower(token);
        word.len() == 4
            && word.bytes().all(|byte| byte.is_ascii_digit())
            && (word.starts_with('1') || word.starts_with("20"))
    }

    /// Whether a token looks like a name: a capital that no sentence start, quotation mark or "I" accounts for.
    pub(super) fn is_name(&self, token: usize) -> bool {
        self.context.looks[token].is_name
    }

    /// Whether a token is a past form or past participle.
    pub(super) fn is_past_form(&self, token: usize) -> bool {
        self.context.looks[token].is_past_form
    }

    /// Indices of the values that lie inside.
    pub(super) fn values(&self) -> Range<usize> {
        let (values, span) = (self.context.values, self.span());
        let first = values.partition_point(|value| value.span.start < span.start);
        let last = values.partition_point(|value| value.span.end <= span.end);
        first..last.max(first)
    }

    /// The first value that a reader would look up: an amount or a count, no date and no rank.
    pub(super) fn first_figure(&self) -> Option<&'a Value> {
        let is_figure =
            |kind| matches!(kind, ValueKind::Money | ValueKind::Percent | ValueKind::Quantity | ValueKind::Number);
        self.context.values[self.values()].iter().find(|value| is_figure(value.kind))
    }

    /// Indices of the entities that are mentioned inside, without repetition, in order of mention.
    pub(super) fn entities(&self) -> Vec<usize> {
        let mut seen = FxHashSet::default();
        let mentioned = self.context.entities.touching(self.span()).map(|(_, entity)| entity);
        mentioned.filter(|entity| seen.insert(*entity)).collect()
    }

    /// The first name that the earlier stages found here.
    pub(super) fn first_name(&self) -> Option<ByteSpan> {
        let named = |form| !matches!(form, MentionForm::Pronoun | MentionForm::Nominal);
        self.context
            .entities
            .touching(self.span())
            .find(|(mention, _)| named(mention.form))
            .map(|(mention, _)| mention.span)
    }
}
