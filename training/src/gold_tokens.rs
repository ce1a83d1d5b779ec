//! A treebank's document as the document stage would give it, had it found the treebank's sentences and words.

use crate::analysis::tokens;
use crate::conllu;
use article_inspector::ByteSpan;
use article_inspector::document::{self, Document};

/// The text of a treebank's document, written so that every word has characters of its own.
pub struct PlacedText {
    text: String,
    /// The words of the sentences of the paragraphs.
    words: Vec<Vec<Vec<ByteSpan>>>,
}

impl PlacedText {
    /// The document.
    pub fn document(&self) -> Document<'_> {
        document::from_tokens(&self.text, &self.words)
    }
}

/// Writes the words of `document` one after another; those of a multiword token without white space between them.
pub fn place(document: &conllu::Document) -> PlacedText {
    let mut placed = PlacedText { text: String::new(), words: Vec::new() };
    for paragraph in &document.paragraphs {
        if !placed.text.is_empty() {
            placed.text.push_str("\n\n");
        }
        placed.words.push(paragraph.sentences.iter().map(|sentence| write(sentence, &mut placed.text)).collect());
    }
    placed
}

fn write(sentence: &conllu::Sentence, text: &mut String) -> Vec<ByteSpan> {
    let mut spans = Vec::with_capacity(sentence.words.len());
    for (words, _) in tokens(sentence) {
        let multiword = sentence.multiword_tokens.iter().find(|token| token.words == words);
        let space_after = multiword.map_or(sentence.words[words.start].space_after, |token| token.space_after);
        for word in &sentence.words[words] {
            let start = text.len();
            text.push_str(&word.form);
            spans.push(ByteSpan::new(start, text.len()));
        }
        if space_after {
            text.push(' ');
        }
    }
    spans
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::treebank;

    #[test]
    fn the_document_has_the_sentences_and_words_of_the_treebank() {
        let gold = conllu::read(&treebank("== a\nStorm hits well-known\n\nThey ca+n't go _. | Go _!")).unwrap();
        let placed = place(&gold[0]);
        let document = placed.document();
        let words: Vec<&str> = (0..document.tokens.len()).map(|token| document.token_text(token)).collect();
        assert_eq!(words, ["Storm", "hits", "well-known", "They", "ca", "n't", "go", ".", "Go", "!"]);
        let sentences: Vec<_> = document.sentences.iter().map(|sentence| sentence.tokens.clone()).collect();
        assert_eq!(sentences, [0..3, 3..8, 8..10]);
        assert_eq!(document.paragraphs[1].sentences, 1..3);
        assert!(document.tokens[4].space_before && !document.tokens[5].space_before);
    }
}
