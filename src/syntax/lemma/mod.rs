//! The base form of a word: "took" take, "policies" policy, "larger" large.
//!
//! Endings are taken off by rule, for each fine tag, after lists of what no rule gives. Both British and American
//! spellings come out as they are written: "travelling" travel, "fulfilled" fulfill.

mod endings;
#[cfg(test)]
mod tests;

use super::{FineTag, Node, Relation, Syntax, UniversalPos};
use crate::document::Document;
use crate::lexicon::WordTable;
use endings::{IRREGULAR_VERBS, PLURAL, STEM, THIRD_PERSON};
use std::borrow::Cow;
use std::sync::LazyLock;

/// The base form of a word in lower case with straight apostrophes, as [`crate::document::Document::lower`] gives it.
///
/// Names stay as they are; whoever wants their capitals takes the token's text.
pub fn lemma(word: &str, pos: UniversalPos, tag: FineTag) -> Cow<'_, str> {
    if let Some(lemma) = closed_class(word, tag) {
        return Cow::Borrowed(lemma);
    }
    match tag {
        // A decade stays one: "1990s".
        FineTag::NounPlural if word.starts_with(|first: char| first.is_ascii_digit() || first == '\'') => None,
        FineTag::NounPlural => PLURAL.replace(word),
        FineTag::ProperNounPlural if pos == UniversalPos::ProperNoun => PLURAL.replace(word),
        FineTag::VerbThirdPerson => IRREGULAR_VERBS.replace(word).or_else(|| THIRD_PERSON.replace(word)),
        FineTag::VerbPast | FineTag::VerbParticiple => IRREGULAR_VERBS.replace(word).or_else(|| past(word)),
        FineTag::VerbIng => IRREGULAR_VERBS.replace(word).or_else(|| inflected(word, &["ing", "in'"])),
        FineTag::AdjectiveComparative | FineTag::AdverbComparative => inflected_adjective(word, "er"),
        FineTag::AdjectiveSuperlative | FineTag::AdverbSuperlative => inflected_adjective(word, "est"),
        _ => None,
    }
    .unwrap_or(Cow::Borrowed(word))
}

impl Syntax {
    /// The base form of `token` in its sentence: a name with its capitals, "'s" as be or have.
    pub fn lemma<'document>(&self, document: &'document Document<'_>, token: usize) -> Cow<'document, str> {
        let Node { pos, tag, relation, .. } = self.nodes()[token];
        if pos == UniversalPos::ProperNoun && tag == FineTag::ProperNoun {
            return Cow::Borrowed(document.token_text(token));
        }
        // "has seen" has a plain auxiliary before the participle, "is seen" one of the passive.
        let before_participle = || self.head(token).is_some_and(|head| self.tag(head) == FineTag::VerbParticiple);
        match document.lower(token) {
            "'s" | "'d" if pos == UniversalPos::Auxiliary && relation == Relation::Aux && before_participle() => {
                Cow::Borrowed("have")
            }
            word => lemma(word, pos, tag),
        }
    }
}

/// Pronouns, clitics, and comparatives that are words of their own.
fn closed_class(word: &str, tag: FineTag) -> Option<&'static str> {
    static WORDS: LazyLock<WordTable> =
        LazyLock::new(|| WordTable::read(include_str!("../../lexicon/english/syntax/closed-class-words.txt")));
    let entries = WORDS.get(word)?.iter().filter_map(|entry| entry.split_once(' '));
    entries.filter(|(listed, _)| *listed == tag.as_str()).map(|(_, lemma)| lemma).next()
}

fn past(word: &str) -> Option<Cow<'_, str>> {
    match word.strip_suffix("ied") {
        Some(stem) if !stem.is_empty() => Some(Cow::Owned(format!("{stem}y"))),
        _ => inflected(word, &["ed", "'d"]),
    }
}

fn inflected_adjective<'word>(word: &'word str, ending: &str) -> Option<Cow<'word, str>> {
    match word.strip_suffix(ending)?.strip_suffix('i') {
        Some(stem) if stem.len() > 1 => Some(Cow::Owned(format!("{stem}y"))),
        _ => inflected(word, &[ending]),
    }
}

/// The word that the first fitting one of `endings` was written to: "mak|ing" make. `None` where too little is left.
fn inflected<'word>(word: &'word str, endings: &[&str]) -> Option<Cow<'word, str>> {
    let stem = endings.iter().find_map(|ending| word.strip_suffix(ending))?;
    let has_vowel = stem.contains(['a', 'e', 'i', 'o', 'u', 'y']);
    has_vowel.then(|| STEM.replace(stem).unwrap_or(Cow::Borrowed(stem)))
}
