//! Tokens: words, numbers, marks.

use super::white_space::is_blank;
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
    /// Describes the token at `span` and adds its lower-case form to `lowered`.
    pub(super) fn new(text: &str, span: ByteSpan, sentence: u32, lowered: &mut String) -> Self {
        let word = span.of(text);
        let from = lowered.len();
        let letters = if word.is_ascii() {
            lowered.push_str(word);
            lowered[from..].make_ascii_lowercase();
            Letters::of_ascii(word)
        } else {
            for character in word.chars() {
                match character {
                    '’' | '‘' | 'ʼ' => lowered.push('\''),
                    '\u{ad}' => {}
                    other => lowered.extend(other.to_lowercase()),
                }
            }
            Letters::of(word)
        };
        Self {
            span,
            lower: ByteSpan::new(from, lowered.len()),
            sentence,
            kind: letters.kind(word),
            case: letters.case(),
            space_before: text[..span.start as usize].chars().next_back().is_none_or(is_blank),
        }
    }

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

/// What a token's characters add up to.
#[derive(Default)]
struct Letters {
    capitals: u32,
    smalls: u32,
    uncased: u32,
    digits: u32,
    first_is_capital: bool,
}

impl Letters {
    fn of_ascii(word: &str) -> Self {
        let mut letters = Self::default();
        for byte in word.bytes() {
            letters.capitals += u32::from(byte.is_ascii_uppercase());
            letters.smalls += u32::from(byte.is_ascii_lowercase());
            letters.digits += u32::from(byte.is_ascii_digit());
        }
        letters.first_is_capital = word.starts_with(|first: char| first.is_ascii_uppercase());
        letters
    }

    fn of(word: &str) -> Self {
        let mut letters = Self::default();
        for character in word.chars() {
            letters.capitals += u32::from(character.is_uppercase());
            letters.smalls += u32::from(character.is_lowercase());
            letters.uncased +=
                u32::from(character.is_alphabetic() && !character.is_uppercase() && !character.is_lowercase());
            letters.digits += u32::from(character.is_numeric());
        }
        letters.first_is_capital = word.starts_with(char::is_uppercase);
        letters
    }

    fn case(&self) -> Case {
        match (self.capitals, self.smalls) {
            (0, 0) => Case::None,
            (0, _) => Case::Lower,
            (_, 0) => Case::Upper,
            (1, _) if self.first_is_capital => Case::Capitalised,
            _ => Case::Mixed,
        }
    }

    fn kind(&self, word: &str) -> TokenKind {
        if self.capitals + self.smalls + self.uncased > 0 {
            TokenKind::Word
        } else if self.digits > 0 {
            TokenKind::Number
        } else if word.chars().all(is_sentence_mark) {
            TokenKind::Punctuation
        } else {
            TokenKind::Symbol
        }
    }
}

fn is_sentence_mark(character: char) -> bool {
    match character {
        '$' | '%' | '+' | '<' | '=' | '>' | '^' | '`' | '|' | '~' => character == '`',
        '!'..='~' => true,
        '‐'..='‧' | '‰'..='⁞' => !matches!(character, '‰' | '‱' | '′' | '″' | '‴' | '⁄' | '⁒'),
        '¡' | '§' | '«' | '¶' | '·' | '»' | '¿' => true,
        '、'..='〃' | '〈'..='】' | '〔'..='〟' | '！' | '，' | '．' | '：' | '；' | '？' | '（' | '）' => {
            true
        }
        '،' | '؛' | '؟' | '۔' | '।' | '॥' | '״' | '׳' => true,
        _ => false,
    }
}
