//! Letters that nobody spells out.

use super::{Article, Check, Find, Severity};
use crate::document::Case;
use crate::entities::{EntityKind, MentionForm};
use crate::lexicon::WordSet;
use crate::rule::Rule;
use crate::span::ByteSpan;
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::LazyLock;

pub(super) const RULE: Rule<Find> = Rule {
    id: "check.acronymNotIntroduced",
    about: "An organisation is named by its letters alone, which not every reader knows.",
    example: "Dockers in Calder stopped work on Monday. They were called out by the NUDW, which wants shorter shifts.",
    near_miss: "Dockers in Calder, members of the National Union of Dock Workers, stopped work on Monday. They were called out by the NUDW, which wants shorter shifts.",
    find,
};

/// Longer words in capitals are words.
const LONGEST: usize = 7;

/// Places that are marked.
const MARKED: usize = 2;

static KNOWN: LazyLock<WordSet> =
    LazyLock::new(|| WordSet::read(include_str!("../lexicon/english/checks/known-acronyms.txt")));

fn find(article: &Article<'_>, found: &mut Vec<Check>) {
    let mut places: FxHashMap<&str, Vec<usize>> = FxHashMap::default();
    let mut order: Vec<&str> = Vec::new();
    for token in 0..article.document.tokens.len() {
        if is_acronym(article, token) {
            let written = article.document.token_text(token);
            let tokens = places.entry(written).or_default();
            if tokens.is_empty() {
                order.push(written);
            }
            tokens.push(token);
        }
    }
    order.retain(|acronym| !places[acronym].iter().any(|&token| is_explained(article, token)));
    if order.is_empty() {
        return;
    }
    let spelt_out = initials(article, &order);
    for acronym in order.into_iter().filter(|acronym| !spelt_out.contains(acronym)) {
        let running = places[acronym].iter().filter(|&&token| in_running_text(article, token));
        let spans: Vec<ByteSpan> = running.take(MARKED).map(|&token| article.document.tokens[token].span).collect();
        let Some(&first) = spans.first() else { continue };
        if !names_organization(article, first) {
            continue;
        }
        found.push(Check {
            code: "acronymNotIntroduced",
            severity: Severity::Note,
            message: format!("“{acronym}” is never spelled out."),
            spans,
        });
    }
}

/// Three letters or more, all capitals, that not everybody knows, outside a line of capitals.
fn is_acronym(article: &Article<'_>, token: usize) -> bool {
    let at = &article.document.tokens[token];
    let written = article.document.token_text(token);
    let sentence = &article.document.sentences[at.sentence as usize];
    at.case == Case::Upper
        && (3..=LONGEST).contains(&written.len())
        && written.bytes().all(|byte| byte.is_ascii_uppercase())
        && !KNOWN.has(article.document.lower(token))
        && sentence.tokens.clone().any(|token| article.document.tokens[token].case == Case::Lower)
}

/// Whether the words around an acronym tell what it is: "(KNMR)", "KNMR (…)", "the union SATAWU", "KNMR, a charity",
/// "KNMR rebels"; or the text knows its full name.
fn is_explained(article: &Article<'_>, token: usize) -> bool {
    let tokens = &article.document.tokens;
    let before = token.checked_sub(1).map_or("", |before| article.word(before));
    let after = article.word(token + 1);
    let in_brackets = matches!(before, "(" | "[") || matches!(after, "(" | "[");
    let hyphened = matches!(before, "-" | "/" | "&") || matches!(after, "-" | "/" | "&");
    let glossed =
        matches!(after, "," | "–" | "—") && matches!(article.word(token + 2), "a" | "an" | "the" | "or" | "short");
    let is_noun = |at: usize| tokens.get(at).is_some_and(|token| token.case == Case::Lower && token.is_word());
    let described = token > 0 && is_noun(token - 1) && !EMPTY.has(before);
    let describes = is_noun(token + 1) && tokens[token + 1].space_before && NOUNS.has(after);
    let opener = article.document.sentences[tokens[token].sentence as usize].tokens.start;
    let is_capital = |at: usize| tokens.get(at).is_some_and(|token| token.starts_upper(article.document.text));
    // A capital that opens the sentence says nothing, unless all of the word is in capitals ("SOME CRANES").
    let follows_capital = token > opener
        && is_capital(token - 1)
        && (token > opener + 1 || (tokens[token - 1].case == Case::Upper && before.len() > 1));
    let in_a_name = follows_capital || is_capital(token + 1);
    // "the Kurdistan Workers Party, or PKK"
    let is_other_name = before == "or" && token > opener + 2 && matches!(article.word(token - 2), "," | "(");
    is_other_name
        || in_brackets
        || hyphened
        || glossed
        || described
        || describes
        || in_a_name
        || has_full_name(article, tokens[token].span)
}

static EMPTY: LazyLock<WordSet> =
    LazyLock::new(|| WordSet::read(include_str!("../lexicon/english/checks/before-acronym.txt")));

static NOUNS: LazyLock<WordSet> =
    LazyLock::new(|| WordSet::read(include_str!("../lexicon/english/checks/kinds-of-bodies.txt")));

fn has_full_name(article: &Article<'_>, span: ByteSpan) -> bool {
    article.entities.touching(span).any(|(_, entity)| {
        let entity = &article.entities.list[entity];
        entity.wikidata.is_some()
            || entity.mentions.iter().any(|mention| mention.form == MentionForm::Full && mention.span.len() > LONGEST)
    })
}

fn names_organization(article: &Article<'_>, span: ByteSpan) -> bool {
    article
        .entities
        .touching(span)
        .any(|(mention, entity)| mention.span == span && article.entities.list[entity].kind == EntityKind::Organization)
}

/// Not in the headline, the byline or the dateline.
fn in_running_text(article: &Article<'_>, token: usize) -> bool {
    let span = article.document.tokens[token].span;
    let document = article.document;
    ![document.headline, document.byline, document.dateline].iter().flatten().any(|line| line.contains(span))
}

/// The acronyms whose letters begin the words of some run of words in the text, in whatever order: a name may be
/// spelled out in English and shortened in its own language.
fn initials<'a>(article: &Article<'_>, acronyms: &[&'a str]) -> FxHashSet<&'a str> {
    let mut wanted: FxHashMap<Vec<u8>, Vec<&'a str>> = FxHashMap::default();
    for acronym in acronyms {
        wanted.entry(sorted(acronym.bytes())).or_default().push(acronym);
    }
    let mut found = FxHashSet::default();
    for sentence in &article.document.sentences {
        for with_small_words in [false, true] {
            let initials = word_initials(article, sentence.tokens.clone(), with_small_words);
            for length in 3..=LONGEST + 1 {
                for run in initials
                    .windows(length)
                    .filter(|run| run.iter().filter(|initial| initial.is_ascii_uppercase()).count() >= 2)
                {
                    let letters = sorted(run.iter().map(u8::to_ascii_uppercase));
                    found.extend(wanted.get(&letters).into_iter().flatten());
                    // One word of the name may have no letter: "United Nations International Independent …" is UNI….
                    for left_out in 0..length {
                        let fewer = [&letters[..left_out], &letters[left_out + 1..]].concat();
                        found.extend(wanted.get(&fewer).into_iter().flatten().filter(|_| length > 4));
                    }
                }
            }
        }
    }
    found
}

/// The first letters of the words, each as it is written.
fn word_initials(article: &Article<'_>, tokens: std::ops::Range<usize>, with_small_words: bool) -> Vec<u8> {
    let document = article.document;
    tokens
        .filter(|&token| document.tokens[token].is_word() && !matches!(document.lower(token), "'s" | "n't"))
        .filter(|&token| with_small_words || !SMALL.contains(&document.lower(token)))
        .filter_map(|token| document.token_text(token).bytes().next())
        .collect()
}

/// Words of a name that may give no letter.
const SMALL: [&str; 8] = ["of", "the", "and", "for", "in", "de", "to", "on"];

fn sorted(letters: impl Iterator<Item = u8>) -> Vec<u8> {
    let mut letters: Vec<u8> = letters.collect();
    letters.sort_unstable();
    letters
}
