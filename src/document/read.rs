//! Text in, document out.

use super::{Case, Document, Paragraph, QuoteStyle, QuotedPassage, Sentence, Token, TokenKind};
use crate::span::ByteSpan;
use unicode_segmentation::UnicodeSegmentation;

/// Takes an article apart. Never fails, in time linear in the text.
pub fn read(text: &str) -> Document<'_> {
    let mut document = Document {
        text,
        paragraphs: Vec::new(),
        sentences: Vec::new(),
        tokens: Vec::new(),
        quoted: Vec::new(),
        headline: None,
        byline: None,
        dateline: None,
        dated: None,
        language: "en",
        language_confidence: 1.0,
        lowered: String::new(),
    };
    let mut at = 0;
    for block in text.split("\n\n") {
        let lead = block.len() - block.trim_start().len();
        let body = block.trim();
        if !body.is_empty() {
            paragraph(&mut document, ByteSpan::new(at + lead, at + lead + body.len()));
        }
        at += block.len() + 2;
    }
    if document.paragraphs.len() > 1 {
        let first = document.paragraphs[0].span;
        if !first.of(text).ends_with(['.', '”', '"']) && first.of(text).split_whitespace().count() <= 25 {
            document.headline = Some(first);
        }
    }
    document
}

/// Cuts a stretch of text into tokens; white space falls away.
pub fn pieces(text: &str) -> impl Iterator<Item = ByteSpan> {
    text.split_word_bound_indices()
        .filter(|(_, word)| !word.trim().is_empty())
        .map(|(at, word)| ByteSpan::new(at, at + word.len()))
}

fn paragraph(document: &mut Document<'_>, span: ByteSpan) {
    let text = document.text;
    let (sentence_from, token_from) = (document.sentences.len(), document.tokens.len());
    for (offset, sentence) in span.of(text).split_sentence_bound_indices() {
        let body = sentence.trim_end();
        if body.is_empty() {
            continue;
        }
        let start = span.start as usize + offset;
        let first = document.tokens.len();
        for piece in pieces(body) {
            token(document, ByteSpan::new(start + piece.start as usize, start + piece.end as usize));
        }
        document.sentences.push(Sentence {
            span: ByteSpan::new(start, start + body.len()),
            tokens: first..document.tokens.len(),
            paragraph: document.paragraphs.len(),
        });
    }
    let mut open = None;
    for (at, mark) in span.of(text).char_indices() {
        let at = span.start as usize + at;
        match (mark, open) {
            ('“', None) => open = Some(at),
            ('”', Some(start)) => {
                document.quoted.push(QuotedPassage {
                    span: ByteSpan::new(start, at + '”'.len_utf8()),
                    inner: ByteSpan::new(start + '“'.len_utf8(), at),
                    style: QuoteStyle::CurlyDouble,
                    closed: true,
                    depth: 0,
                    paragraph: document.paragraphs.len(),
                    continues: false,
                });
                open = None;
            }
            _ => {}
        }
    }
    document.paragraphs.push(Paragraph {
        span,
        sentences: sentence_from..document.sentences.len(),
        tokens: token_from..document.tokens.len(),
    });
}

fn token(document: &mut Document<'_>, span: ByteSpan) {
    let word = span.of(document.text);
    let from = document.lowered.len();
    document.lowered.push_str(&word.to_lowercase().replace('’', "'"));
    let capitals = word.chars().filter(|letter| letter.is_uppercase()).count();
    let lowers = word.chars().filter(|letter| letter.is_lowercase()).count();
    let first_is_upper = word.chars().next().is_some_and(char::is_uppercase);
    let case = match (capitals, lowers) {
        (0, 0) => Case::None,
        (0, _) => Case::Lower,
        (_, 0) => Case::Upper,
        (1, _) if first_is_upper => Case::Capitalised,
        _ => Case::Mixed,
    };
    let kind = if word.chars().any(char::is_alphabetic) {
        TokenKind::Word
    } else if word.chars().any(char::is_numeric) {
        TokenKind::Number
    } else if word.chars().all(|mark| mark.is_ascii_punctuation() || "“”‘’–—…«»".contains(mark)) {
        TokenKind::Punctuation
    } else {
        TokenKind::Symbol
    };
    document.tokens.push(Token {
        span,
        lower: ByteSpan::new(from, document.lowered.len()),
        sentence: document.sentences.len() as u32,
        kind,
        case,
        space_before: document.text[..span.start as usize].chars().next_back().is_none_or(char::is_whitespace),
    });
}
