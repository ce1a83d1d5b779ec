//! Somebody is quoted, and the article never says who that is.

use super::speaker_surroundings::Surroundings;
use super::{Article, Check, Find, Severity};
use crate::entities::{Entity, EntityKind, MentionForm};
use crate::lexicon::WordSet;
use crate::lexicon::names::{List, look_up};
use crate::rule::Rule;
use crate::span::ByteSpan;
use rustc_hash::FxHashSet;
use std::sync::LazyLock;

pub(super) const RULE: Rule<Find> = Rule {
    id: "check.speakerNotIntroduced",
    about: "Somebody is quoted whom the article never introduces.",
    example: "The harbour closed on Monday after the storm.\n\nQuillfeather said the pier would not last the night.",
    near_miss: "The harbour closed on Monday after the storm.\n\nHarbour master Mara Quillfeather warned the crews. Quillfeather said the pier would not last the night.",
    find,
};

/// Words before a name that say nothing about who it is.
static IDLE: LazyLock<WordSet> =
    LazyLock::new(|| WordSet::read(include_str!("../lexicon/english/checks/before-speaker.txt")));

/// Words and marks behind a name that begin to say who it is.
static TELLING: LazyLock<WordSet> =
    LazyLock::new(|| WordSet::read(include_str!("../lexicon/english/checks/behind-speaker.txt")));

fn find(article: &Article<'_>, found: &mut Vec<Check>) {
    let mut told = FxHashSet::default();
    let speakers = article.quotes.iter().filter_map(|quote| quote.speaker?.source.entity);
    let unknown: Vec<usize> =
        speakers.filter(|&entity| told.insert(entity) && is_unknown(article, &article.entities.list[entity])).collect();
    if unknown.is_empty() {
        return;
    }
    let surroundings = Surroundings::of(article);
    for entity in unknown.into_iter().filter(|&entity| !surroundings.tell_more(entity)) {
        let entity = &article.entities.list[entity];
        let span = entity.mentions[entity.name].span;
        found.push(Check {
            code: "speakerNotIntroduced",
            severity: Severity::Note,
            message: format!("“{}” is quoted, and the article does not say who that is.", article.document.slice(span)),
            spans: vec![span],
        });
    }
}

/// Nothing in the article says who it is: no role, and no mention with a word about it.
fn is_unknown(article: &Article<'_>, entity: &Entity) -> bool {
    entity.kind == EntityKind::Person
        && entity.roles.is_empty()
        && entity.wikidata.is_none()
        && entity.mentions.iter().all(|mention| match mention.form {
            MentionForm::Nominal => false,
            MentionForm::Pronoun => true,
            _ => is_bare(article, mention.span),
        })
        && reads_as_surname(article, entity)
}

/// A single word has to be a surname: not a given name alone, which is used on purpose, nor a plural at the head of a
/// sentence ("Forecasters say").
fn reads_as_surname(article: &Article<'_>, entity: &Entity) -> bool {
    let tokens = article.document.tokens_in(entity.mentions[entity.name].span);
    let lists = look_up(article.document, tokens.start, tokens.start + 1).word;
    let is_plural = article.word(tokens.start).ends_with('s');
    tokens.len() > 1 || lists.has(List::Surname) || !(is_plural || lists.has(List::FirstName))
}

/// Whether a mention stands alone, as the subject of a clause: nothing before it and nothing behind it tells more.
fn is_bare(article: &Article<'_>, span: ByteSpan) -> bool {
    let tokens = article.document.tokens_in(span);
    let sentence = article.sentence_of(span);
    let opens = tokens.start == sentence.start;
    let before = if opens { "" } else { article.word(tokens.start - 1) };
    let closes_quotation = matches!(before, "\"" | "”" | "’" | "'")
        && matches!(article.word(tokens.start.saturating_sub(2)), "," | "." | "!" | "?");
    let idle_before = opens || closes_quotation || IDLE.has(before);
    idle_before && !TELLING.has(article.word(tokens.end)) && !in_headline(article, span)
}

fn in_headline(article: &Article<'_>, span: ByteSpan) -> bool {
    article.document.headline.is_some_and(|line| line.contains(span))
}
