//! Text in, document out.

use super::abbreviations::Reading;
use super::tokens;
use super::{
    Document, Paragraph, Sentence, Token, byline, dateline, headline, language, paragraphs, quotation_marks, sentences,
};
use crate::span::ByteSpan;

/// Takes an article apart. Never fails, in time linear in the text.
pub fn read(text: &str) -> Document<'_> {
    let mut document = Document::empty(text);
    for span in paragraphs::split(text) {
        read_paragraph(&mut document, span);
    }
    describe(document)
}

/// The document of a text whose paragraphs, sentences and tokens somebody else has found, as in a treebank.
///
/// `paragraphs` has the tokens of the sentences of every paragraph, in text order. Sentences and paragraphs without a
/// token are left out.
pub fn from_tokens<'text>(text: &'text str, paragraphs: &[Vec<Vec<ByteSpan>>]) -> Document<'text> {
    let mut document = Document::empty(text);
    for sentences in paragraphs.iter().filter(|sentences| sentences.iter().any(|spans| !spans.is_empty())) {
        let paragraph = document.paragraphs.len();
        let (sentence_from, token_from) = (document.sentences.len(), document.tokens.len());
        for spans in sentences.iter().filter(|spans| !spans.is_empty()) {
            let from = document.tokens.len();
            let sentence = document.sentences.len() as u32;
            let Document { tokens, lowered, .. } = &mut document;
            tokens.extend(spans.iter().map(|span| Token::new(text, *span, sentence, lowered)));
            let tokens = from..document.tokens.len();
            document.sentences.push(Sentence { span: document.span_of(tokens.clone()), tokens, paragraph });
        }
        let tokens = token_from..document.tokens.len();
        let span = document.span_of(tokens.clone());
        document.paragraphs.push(Paragraph { span, sentences: sentence_from..document.sentences.len(), tokens });
    }
    describe(document)
}

/// Adds what stands on sentences and tokens.
fn describe(mut document: Document<'_>) -> Document<'_> {
    document.quoted = quotation_marks::find(&document);
    document.byline = byline::find(&document);
    (document.dateline, document.dated) = dateline::find(&document);
    document.headline = headline::find(&document);
    (document.language, document.language_confidence) = language::of(&document);
    document
}

fn read_paragraph(document: &mut Document<'_>, span: ByteSpan) {
    let text = document.text;
    let paragraph = document.paragraphs.len();
    let (sentence_from, token_from) = (document.sentences.len(), document.tokens.len());
    let Document { tokens, lowered, sentences, .. } = document;
    tokens::cut(text, span, Reading::Article, &mut |token| tokens.push(Token::new(text, token, 0, lowered)));
    let mut from = token_from;
    for length in sentences::lengths(text, span, &tokens[token_from..]) {
        let to = from + length;
        for token in &mut tokens[from..to] {
            token.sentence = sentences.len() as u32;
        }
        let span = tokens[from].span.to(tokens[to - 1].span);
        sentences.push(Sentence { span, tokens: from..to, paragraph });
        from = to;
    }
    document.paragraphs.push(Paragraph {
        span,
        sentences: sentence_from..document.sentences.len(),
        tokens: token_from..document.tokens.len(),
    });
}
