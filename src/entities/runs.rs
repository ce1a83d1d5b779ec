//! Runs of capitalised words with what may join them: where names can be.

use super::scene::Scene;
use crate::document::TokenKind;
use crate::lexicon::names::List;
use std::ops::Range;

/// What a token does inside a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// A word that can be the whole of a name.
    Word,
    /// A number or a lower-case word that belongs to a name only together with a word.
    Edge,
    /// What stands between the words of a name: "of", "&", "-", "van", "'s".
    Link,
}

/// A stretch of one sentence that is cut into names as a whole.
#[derive(Debug)]
pub(super) struct Run {
    pub(super) tokens: Range<usize>,
    pub(super) parts: Vec<Part>,
}

/// Longer runs are cut; only headlines and lists have them.
const LONGEST: usize = 40;

/// The runs of the article in text order. `taken` says which tokens a caller's own names hold.
pub(super) fn find(scene: &Scene<'_>, taken: &[bool]) -> Vec<Run> {
    let mut runs = Vec::new();
    for sentence in &scene.document.sentences {
        let mut token = sentence.tokens.start;
        while token < sentence.tokens.end {
            let run = run_at(scene, token, sentence.tokens.end, taken);
            match run {
                Some(run) => {
                    token = run.tokens.end;
                    runs.push(run);
                }
                None => token += 1,
            }
        }
    }
    runs
}

fn run_at(scene: &Scene<'_>, from: usize, end: usize, taken: &[bool]) -> Option<Run> {
    let mut parts = Vec::new();
    let mut token = from;
    // Numbers and particles may open a run only where a word follows: "2008 Olympics", "al-Maliki".
    while token < end && !taken[token] && parts.len() < 3 && !is_word(scene, token) {
        let part = opening(scene, token)?;
        parts.push(part);
        token += 1;
    }
    if token >= end || taken[token] || !is_word(scene, token) {
        return None;
    }
    parts.push(Part::Word);
    token += 1;
    while token < end && !taken[token] && parts.len() < LONGEST {
        if is_word(scene, token) {
            parts.push(Part::Word);
            token += 1;
            continue;
        }
        if is_edge(scene, token) {
            parts.push(Part::Edge);
            token += 1;
            continue;
        }
        let links = links_at(scene, from, token, end);
        if links == 0 || taken[token..token + links].iter().any(|&taken| taken) {
            break;
        }
        parts.extend(std::iter::repeat_n(Part::Link, links));
        token += links;
    }
    while parts.len() > 1 && parts.last() == Some(&Part::Link) {
        parts.pop();
    }
    Some(Run { tokens: from..from + parts.len(), parts })
}

/// Whether a name can consist of this token.
fn is_word(scene: &Scene<'_>, token: usize) -> bool {
    scene.is_capital(token) && !scene.document.lower(token).contains(['$', '@', '/'])
}

fn opening(scene: &Scene<'_>, token: usize) -> Option<Part> {
    let document = scene.document;
    if document.tokens[token].kind == TokenKind::Number
        && scene.after(token + 1).is_some_and(|next| document.tokens[next].space_before)
    {
        return is_year(document.lower(token)).then_some(Part::Edge);
    }
    if matches!(document.lower(token), "-" | "‑") && token > 0 && !document.tokens[token].space_before {
        return Some(Part::Link);
    }
    // Listed names that begin in lower case: "al-Qaeda", "neo-Nazi".
    if scene.phrase(token).is_some_and(|(length, lists)| {
        !lists.has_any(&[List::Role, List::Honorific]) && (token..token + length).any(|part| is_word(scene, part))
    }) {
        return Some(Part::Edge);
    }
    (is_particle(document.lower(token)) && particle_opens(document.lower(token))).then_some(Part::Edge)
}

/// Numbers behind a word ("Apollo 11"), the lower-case half of a given name ("Ki-moon"),
/// and a lower-case last word of an organisation or a place ("Conservative party").
fn is_edge(scene: &Scene<'_>, token: usize) -> bool {
    let document = scene.document;
    let this = &document.tokens[token];
    if this.kind == TokenKind::Number {
        return this.space_before || document.lower(token - 1) == "-";
    }
    if !this.is_word() {
        return false;
    }
    if document.lower(token - 1) == "-" && !this.space_before {
        let word = document.lower(token);
        return !scene.is_common(token) || word.len() <= 4 && !NOT_A_SYLLABLE.contains(&word);
    }
    let word = document.lower(token);
    this.space_before && (LOWER_HEADS.contains(&word) || word == "party" && scene.lists(token - 1).has(List::Group))
}

/// How many tokens from `token` join the word before to a word behind.
fn links_at(scene: &Scene<'_>, from: usize, token: usize, end: usize) -> usize {
    let document = scene.document;
    let word = document.lower(token);
    let next_is_word = |token: usize| token < end && is_word(scene, token);
    let tight = !document.tokens[token].space_before;
    match word {
        "-" | "–" | "‑" if tight && token + 1 < end && !document.tokens[token + 1].space_before => {
            let next = token + 1;
            usize::from(
                is_word(scene, next)
                    || is_edge(scene, next)
                    || is_particle(document.lower(next)) && next_is_word(next + 1)
                    || document.lower(next) == "i"
                    || document.lower(next) == "e",
            )
        }
        "'s" | "'" | "’s" | "’" if tight => usize::from(next_is_word(token + 1)),
        "&" | "+" | "/" => usize::from(next_is_word(token + 1) && (word != "/" || tight)),
        "." if tight => usize::from(next_is_word(token + 1) && document.tokens[token - 1].span.len() == 1),
        "," => comma_links(scene, token, end),
        "of" | "for" | "and" => {
            if next_is_word(token + 1) {
                1
            } else if token + 1 < end && document.lower(token + 1) == "the" && next_is_word(token + 2) && word != "and"
            {
                2
            } else {
                0
            }
        }
        "on" | "in" | "to" | "against" | "with" | "without" | "from" | "at" | "by" | "the" => {
            let first = from.max(token.saturating_sub(6));
            let opened = (first..token).any(|earlier| {
                scene.lists(earlier).has_any(&[List::OrganizationOf, List::EventHead, List::LawHead, List::WorkHead])
            });
            let listed =
                (first..token).any(|earlier| scene.phrase(earlier).is_some_and(|(length, _)| earlier + length > token));
            if !opened && !listed {
                0
            } else if next_is_word(token + 1) {
                1
            } else if token + 1 < end && document.lower(token + 1) == "the" && next_is_word(token + 2) {
                2
            } else {
                0
            }
        }
        _ if is_particle(word) => {
            let mut next = token + 1;
            while next < end && next < token + 3 && (is_particle(document.lower(next)) || document.lower(next) == "-") {
                next += 1;
            }
            if next_is_word(next) { next - token } else { 0 }
        }
        _ => 0,
    }
}

/// A comma joins inside a listed phrase ("Washington, D.C.") and in "Owings, Merrill & Partners".
fn comma_links(scene: &Scene<'_>, token: usize, end: usize) -> usize {
    let document = scene.document;
    let first = token.saturating_sub(3).max(scene.sentence(token).start);
    let listed =
        (first..token).any(|earlier| scene.phrase(earlier).is_some_and(|(length, _)| earlier + length > token));
    let suffix = token + 1 < end && scene.lists(token + 1).has(List::OrganizationSuffix);
    let junior = token + 1 < end && matches!(document.lower(token + 1), "jr." | "jr" | "sr." | "sr");
    let firm = token + 2 < end && is_word(scene, token + 1) && document.lower(token + 2) == "&";
    usize::from(listed || suffix || junior || firm)
}

/// Small words inside the names of persons and places.
pub(super) fn is_particle(word: &str) -> bool {
    // Compared by length first; this is asked of nearly every word.
    matches!(
        word,
        "al" | "bin"
            | "bint"
            | "d'"
            | "da"
            | "das"
            | "de"
            | "del"
            | "della"
            | "den"
            | "der"
            | "di"
            | "dos"
            | "du"
            | "e"
            | "el"
            | "ibn"
            | "la"
            | "le"
            | "ter"
            | "ud"
            | "ul"
            | "van"
            | "von"
            | "y"
            | "zu"
            | "zur"
    )
}

/// Particles that may stand first in a name.
fn particle_opens(word: &str) -> bool {
    matches!(word, "al" | "el" | "bin" | "van" | "von" | "ibn" | "ul" | "ben" | "de" | "da" | "di" | "du" | "al-")
}

pub(super) fn is_year(word: &str) -> bool {
    word.len() == 4
        && (word.starts_with("19") || word.starts_with("20") || word.starts_with("18"))
        && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Words that close a name in lower case too.
const LOWER_HEADS: [&str; 6] = ["ministry", "airport", "peninsula", "department", "war", "treaty"];

/// Lower-case halves of compounds ("US-led") that are too short to tell from the second half of a given name.
const NOT_A_SYLLABLE: [&str; 32] = [
    "led", "run", "era", "old", "set", "key", "wide", "born", "like", "made", "only", "free", "hit", "man", "type",
    "own", "held", "line", "back", "area", "bank", "rule", "size", "year", "long", "term", "time", "aged", "wing",
    "hand", "edge", "day",
];
