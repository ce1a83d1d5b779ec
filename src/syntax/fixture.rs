//! Small trees for tests.

use super::{FineTag, Node, Relation, Syntax, UniversalPos};
use crate::document::{self, Document};
use crate::span::ByteSpan;

/// A sentence with its tree.
pub(super) struct Tree {
    text: String,
    spans: Vec<ByteSpan>,
    pub(super) syntax: Syntax,
}

/// Reads a sentence with a word after another, each as `form/tag/head/relation`; heads count from 1, 0 is the root.
/// The part of speech follows from tag and relation.
pub(super) fn tree(words: &str) -> Tree {
    let (mut text, mut spans, mut nodes) = (String::new(), Vec::new(), Vec::new());
    for word in words.split_whitespace() {
        let columns: Vec<&str> = word.split('/').collect();
        let [form, tag, head, relation] = columns[..] else { panic!("{word}") };
        let (tag, relation): (FineTag, Relation) = (tag.parse().unwrap(), relation.parse().unwrap());
        if !text.is_empty() {
            text.push(' ');
        }
        spans.push(ByteSpan::new(text.len(), text.len() + form.len()));
        text += form;
        let head = head.parse::<usize>().unwrap().checked_sub(1);
        nodes.push(Node::new(pos(tag, relation), tag, head, relation));
    }
    Tree { text, spans, syntax: Syntax::from_parts(nodes) }
}

impl Tree {
    pub(super) fn document(&self) -> Document<'_> {
        document::from_tokens(&self.text, &[vec![self.spans.clone()]])
    }

    /// The token with this form.
    pub(super) fn at(&self, form: &str) -> usize {
        self.spans.iter().position(|span| span.of(&self.text) == form).unwrap_or_else(|| panic!("{form}"))
    }

    /// The form of a token.
    pub(super) fn form(&self, token: usize) -> &str {
        self.spans[token].of(&self.text)
    }

    /// The forms of tokens, with blanks between them.
    pub(super) fn forms(&self, tokens: impl IntoIterator<Item = usize>) -> String {
        tokens.into_iter().map(|token| self.form(token)).collect::<Vec<_>>().join(" ")
    }
}

fn pos(tag: FineTag, relation: Relation) -> UniversalPos {
    use FineTag::*;
    if matches!(relation, Relation::Aux | Relation::AuxPass | Relation::Cop) {
        return UniversalPos::Auxiliary;
    }
    match tag {
        VerbBase | VerbPast | VerbIng | VerbParticiple | VerbPresent | VerbThirdPerson => UniversalPos::Verb,
        Noun | NounPlural => UniversalPos::Noun,
        ProperNoun | ProperNounPlural => UniversalPos::ProperNoun,
        PersonalPronoun | WhPronoun | WhDeterminer => UniversalPos::Pronoun,
        Adjective | AdjectiveComparative | AdjectiveSuperlative => UniversalPos::Adjective,
        Adverb | WhAdverb => UniversalPos::Adverb,
        FineTag::Determiner => UniversalPos::Determiner,
        CardinalNumber => UniversalPos::Numeral,
        Preposition | VerbParticle => UniversalPos::Adposition,
        FineTag::CoordinatingConjunction => UniversalPos::CoordinatingConjunction,
        To | PossessiveEnding => UniversalPos::Particle,
        Comma | SentenceEnd | Colon | OpeningBracket | ClosingBracket | OpeningQuote | ClosingQuote => {
            UniversalPos::Punctuation
        }
        _ => UniversalPos::Other,
    }
}
