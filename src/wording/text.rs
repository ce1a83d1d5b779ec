//! The part of an article that nobody else is quoted for.

use crate::document::Document;
use crate::quotes::{Quote, QuoteKind};
use crate::span::ByteSpan;

/// An article with the knowledge of which tokens are the article's own words.
pub(super) struct OwnVoice<'a> {
    pub(super) document: &'a Document<'a>,
    /// For every token, whether it stands outside quotation marks and what is quoted word for word.
    own: Vec<bool>,
    /// Pieces of quotations given word for word, by start, none inside another.
    pieces: Vec<ByteSpan>,
}

impl<'a> OwnVoice<'a> {
    pub(super) fn new(document: &'a Document<'a>, quotes: &[Quote]) -> Self {
        let mut own = vec![true; document.tokens.len()];
        for passage in document.quoted.iter().filter(|passage| passage.depth == 0) {
            own[document.tokens_in(passage.span)].fill(false);
        }
        // The wording of reported speech without marks is the writer's.
        let verbatim = quotes.iter().filter(|quote| quote.kind != QuoteKind::Indirect);
        let mut pieces: Vec<ByteSpan> = verbatim.flat_map(|quote| quote.parts.iter().copied()).collect();
        pieces.sort_by_key(|piece| (piece.start, std::cmp::Reverse(piece.end)));
        let mut told = 0;
        pieces.retain(|piece| {
            let is_new = piece.end > told;
            told = told.max(piece.end);
            is_new
        });
        for piece in &pieces {
            own[document.tokens_in(*piece)].fill(false);
        }
        Self { document, own, pieces }
    }

    /// Whether a token is the article's own word.
    pub(super) fn is_own(&self, token: usize) -> bool {
        self.own.get(token).copied().unwrap_or(false)
    }

    /// Whether a quotation touches `span`.
    pub(super) fn is_in_quotation(&self, span: ByteSpan) -> bool {
        let next = self.pieces.partition_point(|piece| piece.end <= span.start);
        self.pieces.get(next).is_some_and(|piece| piece.overlaps(span))
    }

    /// The token's text in lower case; empty behind the last.
    pub(super) fn lower(&self, token: usize) -> &str {
        if token < self.document.tokens.len() { self.document.lower(token) } else { "" }
    }

    /// The token's text in lower case where it stands in the same sentence as the one before; else empty.
    pub(super) fn after(&self, token: usize) -> &str {
        let tokens = &self.document.tokens;
        let same = token > 0 && token < tokens.len() && tokens[token].sentence == tokens[token - 1].sentence;
        if same { self.document.lower(token) } else { "" }
    }

    /// The lower-case text of the token before, in the same sentence; else empty.
    pub(super) fn before(&self, token: usize) -> &str {
        let tokens = &self.document.tokens;
        let same = token > 0 && token < tokens.len() && tokens[token].sentence == tokens[token - 1].sentence;
        if same { self.document.lower(token - 1) } else { "" }
    }

    /// The words from one token up to another, exclusive.
    pub(super) fn span(&self, from: usize, to: usize) -> ByteSpan {
        self.document.span_of(from..to)
    }
}

/// Whether a token is capitalised inside a sentence, as a part of a name or title is.
pub(super) fn is_name_inside(text: &OwnVoice<'_>, token: usize) -> bool {
    let one = &text.document.tokens[token];
    let begins = text.document.sentences[one.sentence as usize].tokens.start == token;
    let capital = one.starts_upper(text.document.text);
    let next_is_capital =
        !text.after(token + 1).is_empty() && text.document.tokens[token + 1].starts_upper(text.document.text);
    capital && (!begins || next_is_capital)
}
