//! Tokens: words, numbers, marks.

use crate::span::ByteSpan;

/// One token. Clitics ("n't", "'s") and both halves of a hyphenated word are tokens of their own,
/// as in the Universal Dependencies treebanks of English.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// Where it stands in the article.
    pub span: ByteSpan,
    /// Where its lower-case form stands in the document's store; use [`super::Document::lower`].
    pub(super) lower: ByteSpan,
    /// Its sentence, as an index into [`super::Document::sentences`].
    pub sentence: u32,
    /// What it is made of.
    pub kind: TokenKind,
    /// How its letters are cased.
    pub case: Case,
    /// Whether white space (or the start of the text) stands before it.
    pub space_before: bool,
}

/// What a token is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// Has a letter: "said", "U.S.", "n't", "4th".
    Word,
    /// Digits with their separators: "1,200.5".
    Number,
    /// Marks of the sentence: . , ; “ – ( and the like.
    Punctuation,
    /// Everything else: $, %, emoji.
    Symbol,
}

/// How the letters of a token are cased.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// No cased letter.
    None,
    /// "word"
    Lower,
    /// "Word"
    Capitalised,
    /// "WORD", "U.S.", also one capital letter alone.
    Upper,
    /// "iPhone", "McDonald"
    Mixed,
}

impl Token {
    /// Whether the first cased letter is a capital.
    pub fn starts_upper(&self, text: &str) -> bool {
        match self.case {
            Case::Capitalised | Case::Upper => true,
            Case::Mixed => self.span.of(text).chars().next().is_some_and(char::is_uppercase),
            Case::None | Case::Lower => false,
        }
    }

    /// Whether it is a word.
    pub fn is_word(&self) -> bool {
        self.kind == TokenKind::Word
    }

    /// Whether it is a sentence mark.
    pub fn is_punctuation(&self) -> bool {
        self.kind == TokenKind::Punctuation
    }
}
