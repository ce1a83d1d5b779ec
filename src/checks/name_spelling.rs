//! One name, two spellings.

use super::{Article, Check, Find, Severity};
use crate::document::Case;
use crate::rule::Rule;
use crate::span::ByteSpan;
use rustc_hash::{FxHashMap, FxHashSet};

pub(super) const RULE: Rule<Find> = Rule {
    id: "check.nameSpelledTwoWays",
    about: "Two names differ in a single letter, so one of them may be misspelt.",
    example: "Mara Quillfeather opened the bridge. Later Quilfeather cut the ribbon with Quillfeather’s sister.",
    near_miss: "Mara Quillfeather opened the bridge. Later Quillfeather cut the ribbon.",
    find,
};

/// Shorter names are too often alike by chance.
const SHORTEST: usize = 7;

/// In bytes. No name is longer, and the forms of a word grow with the square of its length.
const LONGEST: usize = 60;

fn find(article: &Article<'_>, found: &mut Vec<Check>) {
    let names = names(article);
    // Two words that differ by one letter share a form with one letter left out.
    let mut by_form: FxHashMap<String, usize> = FxHashMap::default();
    let mut told: Vec<bool> = vec![false; names.len()];
    for (index, (name, span)) in names.iter().enumerate() {
        let mut match_of = None;
        for form in forms(name) {
            match by_form.get(&form) {
                Some(&other) if other != index && is_slip(&names[other].0, name) => match_of = Some(other),
                Some(_) => {}
                None => {
                    by_form.insert(form, index);
                }
            }
        }
        let Some(other) = match_of.filter(|&other| !told[other]) else { continue };
        told[other] = true;
        let (first, second) = (names[other].1, *span);
        found.push(Check {
            code: "nameSpelledTwoWays",
            severity: Severity::Note,
            message: format!(
                "“{}” and “{}” are spelt almost alike: is it one name?",
                article.document.slice(first),
                article.document.slice(second)
            ),
            spans: vec![first, second],
        });
    }
}

/// Capitalised words inside sentences, each spelling once, with its first place.
fn names(article: &Article<'_>) -> Vec<(String, ByteSpan)> {
    let document = article.document;
    let mut seen: FxHashSet<&str> = FxHashSet::default();
    let mut names = Vec::new();
    for (index, token) in document.tokens.iter().enumerate() {
        let opens = document.sentences[token.sentence as usize].tokens.start == index;
        let word = document.slice(token.span);
        let is_name = token.case == Case::Capitalised
            && !opens
            && word.len() <= LONGEST
            && word.chars().count() >= SHORTEST
            && word.chars().all(char::is_alphabetic);
        if is_name && seen.insert(word) {
            names.push((word.to_lowercase(), token.span));
        }
    }
    names
}

/// The word itself and all its forms with one letter left out.
fn forms(word: &str) -> Vec<String> {
    let mut forms = vec![word.to_owned()];
    for (at, letter) in word.char_indices() {
        forms.push([&word[..at], &word[at + letter.len_utf8()..]].concat());
    }
    forms
}

/// Whether two words differ in one letter that is neither the first nor in the ending, where words are inflected; or in
/// a consonant at the very end; or whether two neighbouring letters have changed places.
fn is_slip(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let same_head = one.iter().zip(&other).take_while(|(left, right)| left == right).count();
    let same_tail = one.iter().rev().zip(other.iter().rev()).take_while(|(left, right)| left == right).count();
    let longest = one.len().max(other.len());
    let inside = same_head >= 2
        && same_tail >= 2
        && same_head + same_tail + 1 >= longest
        && one.len().abs_diff(other.len()) <= 1;
    let at_the_end = one.len() == other.len()
        && same_head + 1 == longest
        && [one.last(), other.last()].iter().all(|letter| letter.is_some_and(|letter| STEMS.contains(*letter)));
    let swapped = one.len() == other.len()
        && same_head + same_tail + 2 == longest
        && one[same_head] == other[same_head + 1]
        && one[same_head + 1] == other[same_head];
    one != other && (inside || at_the_end || (swapped && same_head >= 2))
}

/// Consonants in which no ending of a name ends.
const STEMS: &str = "bcfghjkpqtvwxz";
