//! What the text is made of: paragraphs, sentences, tokens, quotation marks. No opinions.

mod abbreviations;
mod agencies;
mod byline;
mod dateline;
mod headline;
mod language;
mod lines;
mod paragraphs;
mod quotation_marks;
mod read;
mod sentences;
#[cfg(test)]
mod tests;
mod token;
mod tokens;
mod white_space;
mod written_date;

pub use read::{from_tokens, read};
pub use token::{Case, Token, TokenKind};
pub use tokens::pieces;

use crate::date::Date;
use crate::span::ByteSpan;
use std::ops::Range;

/// An article taken apart. Every span points into `text`; every list is in text order.
#[derive(Debug)]
pub struct Document<'text> {
    /// The article exactly as given.
    pub text: &'text str,
    /// Paragraphs, without the white space around them. Headline, byline and dateline are in them.
    pub paragraphs: Vec<Paragraph>,
    /// Sentences; each lies inside one paragraph.
    pub sentences: Vec<Sentence>,
    /// Tokens; each lies inside one sentence, except that marks between sentences belong to the one before.
    pub tokens: Vec<Token>,
    /// What stands between quotation marks, in order of the opening mark.
    pub quoted: Vec<QuotedPassage>,
    /// The headline: the first paragraph, or its lines before a byline or a date.
    pub headline: Option<ByteSpan>,
    /// The line that names the article's author, or the part of it that does.
    pub byline: Option<ByteSpan>,
    /// "LONDON, March 3 (Reuters) –" at the head of the first paragraph, without the dash; or a line with a date.
    pub dateline: Option<ByteSpan>,
    /// The day that the dateline gives, when it gives one with its year.
    pub dated: Option<Date>,
    /// The language, as an ISO 639-1 code; "und" where nothing tells.
    pub language: &'static str,
    /// How sure that is, 0 to 1.
    pub language_confidence: f64,
    /// Lower-cased forms of all tokens, one after another; see [`Document::lower`].
    lowered: String,
}

/// A block of text set off by blank lines (or line breaks, where a text has no blank line).
#[derive(Clone, Debug)]
pub struct Paragraph {
    /// Where it stands.
    pub span: ByteSpan,
    /// Its sentences, as indices into [`Document::sentences`].
    pub sentences: Range<usize>,
    /// Its tokens, as indices into [`Document::tokens`].
    pub tokens: Range<usize>,
}

/// A sentence, with the quotation marks and brackets that close it.
#[derive(Clone, Debug)]
pub struct Sentence {
    /// Where it stands.
    pub span: ByteSpan,
    /// Its tokens, as indices into [`Document::tokens`].
    pub tokens: Range<usize>,
    /// Its paragraph, as an index into [`Document::paragraphs`].
    pub paragraph: usize,
}

/// A stretch of text between a pair of quotation marks, or from an opening mark that is never closed
/// to the end of its paragraph.
#[derive(Clone, Debug, PartialEq)]
pub struct QuotedPassage {
    /// From the opening to the closing mark, both included. Where a passage goes on in a paragraph without
    /// a mark at its head, from the head of the paragraph.
    pub span: ByteSpan,
    /// What stands between the marks.
    pub inner: ByteSpan,
    /// The style of the marks.
    pub style: QuoteStyle,
    /// Whether a closing mark was found.
    pub closed: bool,
    /// How many other passages this one stands in: 0 for a quotation in the text itself.
    pub depth: u8,
    /// Its paragraph, as an index into [`Document::paragraphs`].
    pub paragraph: usize,
    /// Whether it carries on a passage that the paragraph before left open (only the last paragraph of such a run closes).
    pub continues: bool,
}

/// The kind of quotation mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuoteStyle {
    /// “ ”
    CurlyDouble,
    /// ‘ ’
    CurlySingle,
    /// " "
    StraightDouble,
    /// ' ', and two of them for a double mark: `` '' and ‘‘ ’’
    StraightSingle,
    /// « » and ‹ ›
    Guillemet,
    /// „ “ and ‚ ‘
    LowHigh,
}

impl<'text> Document<'text> {
    /// A document of which only the text is known yet.
    fn empty(text: &'text str) -> Self {
        Self {
            text,
            paragraphs: Vec::new(),
            sentences: Vec::new(),
            tokens: Vec::with_capacity(text.len() / 5),
            quoted: Vec::new(),
            headline: None,
            byline: None,
            dateline: None,
            dated: None,
            language: "en",
            language_confidence: 0.0,
            lowered: String::with_capacity(text.len()),
        }
    }

    /// The token's exact text.
    pub fn token_text(&self, token: usize) -> &'text str {
        self.tokens[token].span.of(self.text)
    }

    /// The token's text in lower case with curly apostrophes made straight, for looking words up.
    pub fn lower(&self, token: usize) -> &str {
        self.tokens[token].lower.of(&self.lowered)
    }

    /// The slice of the article that `span` covers.
    pub fn slice(&self, span: ByteSpan) -> &'text str {
        span.of(self.text)
    }

    /// The span from the first to the last token of `tokens`, which must not be empty.
    pub fn span_of(&self, tokens: Range<usize>) -> ByteSpan {
        self.tokens[tokens.start].span.to(self.tokens[tokens.end - 1].span)
    }

    /// Indices of the tokens that touch `span`.
    pub fn tokens_in(&self, span: ByteSpan) -> Range<usize> {
        let first = self.tokens.partition_point(|token| token.span.end <= span.start);
        let last = self.tokens.partition_point(|token| token.span.start < span.end);
        first..last.max(first)
    }

    /// Index of the sentence that holds byte `at`, or the one before where `at` lies between two.
    /// `None` only in a document without sentences.
    pub fn sentence_at(&self, at: u32) -> Option<usize> {
        let after = self.sentences.partition_point(|sentence| sentence.span.start <= at);
        if self.sentences.is_empty() { None } else { Some(after.saturating_sub(1)) }
    }
}
