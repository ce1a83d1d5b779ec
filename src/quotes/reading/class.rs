//! A first guess at what each word does in its sentence, from word lists and letter case alone.

use crate::document::{Case, Document, TokenKind};
use crate::lexicon::WordTable;
use crate::quotes::verbs;
use std::sync::LazyLock;

/// What a token does in its sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WordClass {
    /// A word with a capital that no list knows.
    Name,
    /// A lower-case word that no list knows: noun, adjective, or a verb nobody listed.
    Noun,
    /// Digits or a number in words.
    Number,
    /// "the", "several"
    Determiner,
    /// "she", "them", "nobody"
    Pronoun,
    /// "her", "their"
    Possessive,
    /// "of", "during"
    Preposition,
    /// Forms of be, have, do, and the modal verbs.
    Auxiliary,
    /// "not", "n't", "never"
    Negation,
    /// "and", "but"
    Coordinator,
    /// "because", "while", "after"
    Subordinator,
    /// "who", "which"
    Relative,
    /// "that"
    That,
    /// "whether", "how"
    Question,
    /// "also", "earlier", words in -ly
    Adverb,
    /// Weekdays, months, "today"
    Time,
    /// An irregular past tense, or a word in -ed
    Verb,
    /// A word in -ing
    Participle,
    /// "'s" behind a noun
    Genitive,
    /// ,
    Comma,
    /// :
    Colon,
    /// ; and the dashes
    Break,
    /// . ? ! …
    Stop,
    /// Brackets
    Bracket,
    /// Quotation marks
    Mark,
    /// Anything else
    Other,
}

static WORDS: LazyLock<WordTable> =
    LazyLock::new(|| WordTable::read(include_str!("../../lexicon/english/quotes/function-words.txt")));

/// The class of every token.
pub(crate) fn classes(document: &Document<'_>) -> Vec<WordClass> {
    (0..document.tokens.len()).map(|token| class(document, token)).collect()
}

fn class(document: &Document<'_>, at: usize) -> WordClass {
    let token = &document.tokens[at];
    let word = document.lower(at);
    match token.kind {
        TokenKind::Punctuation | TokenKind::Symbol => mark(word),
        TokenKind::Number => WordClass::Number,
        TokenKind::Word => {
            let opens =
                document.sentences.get(token.sentence as usize).is_some_and(|sentence| sentence.tokens.start == at);
            let upper = token.starts_upper(document.text);
            match listed(word) {
                Some(WordClass::Auxiliary | WordClass::Verb | WordClass::Noun) if upper && !opens => {
                    if word == "may" {
                        WordClass::Time
                    } else {
                        WordClass::Name
                    }
                }
                Some(WordClass::Time) if word == "march" && !upper => WordClass::Noun,
                // "US" and "WHO" are names, not pronouns.
                Some(WordClass::Pronoun | WordClass::Relative) if token.case == Case::Upper && word.len() > 1 => {
                    WordClass::Name
                }
                Some(class) => class,
                // "she's said": a verb behind a pronoun, a genitive behind anything else.
                None if word == "'s" && at > 0 && listed(document.lower(at - 1)) == Some(WordClass::Pronoun) => {
                    WordClass::Auxiliary
                }
                None if opens && word.len() > 5 && word.ends_with("ing") && participial(document, at) => {
                    WordClass::Participle
                }
                None => shape(word, upper, opens && adverbial(document, at)),
            }
        }
    }
}

fn listed(word: &str) -> Option<WordClass> {
    Some(match *WORDS.get(word)?.first()? {
        "determiner" => WordClass::Determiner,
        "pronoun" => WordClass::Pronoun,
        "possessive" => WordClass::Possessive,
        "preposition" => WordClass::Preposition,
        "auxiliary" => WordClass::Auxiliary,
        "negation" => WordClass::Negation,
        "coordinator" => WordClass::Coordinator,
        "subordinator" => WordClass::Subordinator,
        "relative" => WordClass::Relative,
        "that" => WordClass::That,
        "question" => WordClass::Question,
        "adverb" => WordClass::Adverb,
        "time" => WordClass::Time,
        "verb" => WordClass::Verb,
        "noun" => WordClass::Noun,
        "number" => WordClass::Number,
        _ => return None,
    })
}

/// Whether the first word of a sentence can be an adverb by what follows: "Currently the", "Sadly,", but not
/// "Connolly said" or "Connolly, who".
fn adverbial(document: &Document<'_>, at: usize) -> bool {
    let follows = |offset: usize| {
        let next = at + offset;
        if next < document.tokens.len() { document.lower(next) } else { "" }
    };
    match listed(follows(1)) {
        Some(WordClass::Determiner | WordClass::Pronoun | WordClass::Possessive) => true,
        _ => follows(1) == "," && !matches!(follows(2), "who" | "which" | "whose" | "a" | "the"),
    }
}

/// Whether the first word of a sentence, in -ing, is a participle: "Citing privacy rules" but not "Boeing said".
fn participial(document: &Document<'_>, at: usize) -> bool {
    let Some(next) = document.tokens.get(at + 1).filter(|next| next.is_word()) else { return false };
    let word = document.lower(at + 1);
    !next.starts_upper(document.text)
        && verbs::forms(word).is_empty()
        && !matches!(
            listed(word),
            Some(WordClass::Auxiliary | WordClass::Verb | WordClass::Adverb | WordClass::Coordinator)
        )
        && !word.ends_with("ed")
}

fn shape(word: &str, upper: bool, adverbial: bool) -> WordClass {
    if matches!(word, "'s" | "'" | "s'") {
        WordClass::Genitive
    } else if upper && !(adverbial && word.len() > 5 && word.ends_with("ly")) {
        WordClass::Name
    } else if word.len() > 3 && word.ends_with("ed") {
        WordClass::Verb
    } else if word.len() > 4 && word.ends_with("ing") {
        WordClass::Participle
    } else if word.len() > 4 && word.ends_with("ly") {
        WordClass::Adverb
    } else {
        WordClass::Noun
    }
}

fn mark(word: &str) -> WordClass {
    match word {
        "," => WordClass::Comma,
        ":" => WordClass::Colon,
        ";" | "-" | "--" | "---" | "–" | "—" => WordClass::Break,
        "." | "?" | "!" | "…" | "..." | "?!" => WordClass::Stop,
        "(" | ")" | "[" | "]" => WordClass::Bracket,
        "'" | "’" => WordClass::Genitive,
        "\"" | "“" | "”" | "‘" | "«" | "»" | "„" | "``" | "''" => WordClass::Mark,
        _ => WordClass::Other,
    }
}
