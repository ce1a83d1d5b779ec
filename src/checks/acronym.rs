//! Letters that nobody spells out.

use super::{Article, Check, Find, Severity, initials};
use crate::document::Case;
use crate::entities::{EntityKind, MentionForm};
use crate::lexicon::WordSet;
use crate::rule::Rule;
use crate::span::ByteSpan;
use rustc_hash::FxHashMap;
use std::ops::Range;
use std::sync::LazyLock;

pub(super) const RULE: Rule<Find> = Rule {
    id: "check.acronymNotIntroduced",
    about: "An organisation is named by its letters alone, which not every reader knows.",
    example: "Dockers in Calder stopped work on Monday. They were called out by the NUDW, which wants shorter shifts.",
    near_miss: "Dockers in Calder, members of the National Union of Dock Workers, stopped work on Monday. They were called out by the NUDW, which wants shorter shifts.",
    find,
};

/// Longer words in capitals are words.
pub(super) const LONGEST: usize = 7;

/// Places that are marked.
const MARKED: usize = 2;

static KNOWN: LazyLock<WordSet> =
    LazyLock::new(|| WordSet::read(include_str!("../lexicon/english/checks/known-acronyms.txt")));

fn find(article: &Article<'_>, found: &mut Vec<Check>) {
    let mut places: FxHashMap<&str, Vec<usize>> = FxHashMap::default();
    let mut order: Vec<&str> = Vec::new();
    for token in acronyms(article) {
        let written = article.document.token_text(token);
        let tokens = places.entry(written).or_default();
        if tokens.is_empty() {
            order.push(written);
        }
        tokens.push(token);
    }
    // What costs little comes first: few acronyms are left when the whole text is searched for the words they stand for.
    let in_text = |acronym: &str| -> Vec<ByteSpan> {
        let running = places[acronym].iter().filter(|&&token| in_running_text(article, token));
        running.take(MARKED).map(|&token| article.document.tokens[token].span).collect()
    };
    order.retain(|acronym| {
        in_text(acronym).first().is_some_and(|first| names_organization(article, *first))
            && !places[acronym].iter().take(LOOKED_AT).any(|&token| is_explained(article, token))
    });
    let spelled_out = initials::spelled_out(article, &order);
    for acronym in order.into_iter().filter(|acronym| !spelled_out.contains(acronym)) {
        found.push(Check {
            code: "acronymNotIntroduced",
            severity: Severity::Note,
            message: format!("“{acronym}” is never spelled out."),
            spans: in_text(acronym),
        });
    }
}

/// At how many places an explanation is looked for, so that time stays linear: writers explain early.
const LOOKED_AT: usize = 40;

/// The acronyms that not everybody knows, outside lines that are all in capitals.
fn acronyms<'a>(article: &'a Article<'_>) -> impl Iterator<Item = usize> + 'a {
    let document = article.document;
    let has_small_letters =
        |tokens: &Range<usize>| tokens.clone().any(|token| document.tokens[token].case == Case::Lower);
    let sentences = document.sentences.iter().map(|sentence| sentence.tokens.clone()).filter(has_small_letters);
    sentences.flatten().filter(|&token| {
        let written = document.token_text(token);
        document.tokens[token].case == Case::Upper
            && (3..=LONGEST).contains(&written.len())
            && written.bytes().all(|byte| byte.is_ascii_uppercase())
            && !KNOWN.has(document.lower(token))
    })
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
