//! The text that a document of a treebank was annotated on.

use crate::conllu::{Document, Sentence};
use article_inspector::ByteSpan;
use std::ops::Range;

/// A text rebuilt from its words, and where in it everything stands.
#[derive(Clone, Debug, PartialEq)]
pub struct RawText {
    /// The text: a blank line between paragraphs, a space wherever the treebank does not deny one.
    pub text: String,
    /// The sentences, in order.
    pub sentences: Vec<ByteSpan>,
    /// The tokens, in order.
    pub tokens: Vec<PlacedToken>,
}

/// A token in the text.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedToken {
    /// Where it stands.
    pub span: ByteSpan,
    /// Its words, counted through the whole document; more than one in a multiword token.
    pub words: Range<usize>,
}

/// Rebuilds the text of `document`.
pub fn rebuild(document: &Document) -> RawText {
    let mut raw = RawText { text: String::new(), sentences: Vec::new(), tokens: Vec::new() };
    let mut words = 0;
    for paragraph in &document.paragraphs {
        if !raw.text.is_empty() {
            raw.text.truncate(raw.text.trim_end().len());
            raw.text.push_str("\n\n");
        }
        for sentence in &paragraph.sentences {
            let start = raw.text.len();
            let first = raw.tokens.len();
            raw.write(sentence, words);
            words += sentence.words.len();
            let end = raw.tokens[first..].last().map_or(start, |token| token.span.end as usize);
            raw.sentences.push(ByteSpan::new(start, end));
        }
    }
    raw.text.truncate(raw.text.trim_end().len());
    raw
}

impl RawText {
    fn write(&mut self, sentence: &Sentence, words_before: usize) {
        let mut multiword = sentence.multiword_tokens.iter().peekable();
        let mut word = 0;
        while let Some(single) = sentence.words.get(word) {
            let (form, words, space_after) = match multiword.next_if(|token| token.words.start == word) {
                Some(token) => (&token.form, token.words.clone(), token.space_after),
                None => (&single.form, word..word + 1, single.space_after),
            };
            let start = self.text.len();
            self.text.push_str(form);
            self.tokens.push(PlacedToken {
                span: ByteSpan::new(start, self.text.len()),
                words: words_before + words.start..words_before + words.end,
            });
            if space_after {
                self.text.push(' ');
            }
            word = words.end;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conllu;
    use crate::fixture::treebank;

    #[test]
    fn spaces_and_paragraphs_are_where_the_treebank_has_them() {
        let documents = conllu::read(&treebank("== a\nStorm hits\n\nThey do+n't go _. | Go _!")).unwrap();
        let raw = rebuild(&documents[0]);
        assert_eq!(raw.text, "Storm hits\n\nThey don't go. Go!");
        let sentences: Vec<&str> = raw.sentences.iter().map(|span| span.of(&raw.text)).collect();
        assert_eq!(sentences, ["Storm hits", "They don't go.", "Go!"]);
        let tokens: Vec<&str> = raw.tokens.iter().map(|token| token.span.of(&raw.text)).collect();
        assert_eq!(tokens, ["Storm", "hits", "They", "don't", "go", ".", "Go", "!"]);
        assert_eq!(raw.tokens[3].words, 3..5);
        assert_eq!(raw.tokens[4].words, 5..6);
    }
}
