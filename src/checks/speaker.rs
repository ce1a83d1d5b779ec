//! Somebody is quoted, and the article never says who that is.

use super::{Article, Check, Find, Severity};
use crate::document::{Case, Token};
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
    for quote in article.quotes {
        let Some(source) = quote.speaker.map(|speaker| speaker.source) else { continue };
        let Some(index) = source.entity.filter(|&entity| told.insert(entity)) else { continue };
        let entity = &article.entities.list[index];
        if entity.kind != EntityKind::Person || !is_unknown(article, entity) {
            continue;
        }
        let name = article.document.slice(entity.mentions[entity.name].span);
        found.push(Check {
            code: "speakerNotIntroduced",
            severity: Severity::Note,
            message: format!("“{name}” is quoted, and the article does not say who that is."),
            spans: vec![entity.mentions[entity.name].span],
        });
    }
}

/// Nothing in the article says who it is: no role, and no mention with a word about it.
fn is_unknown(article: &Article<'_>, entity: &Entity) -> bool {
    entity.roles.is_empty()
        && entity.wikidata.is_none()
        && entity.mentions.iter().all(|mention| match mention.form {
            MentionForm::Nominal => false,
            MentionForm::Pronoun => true,
            _ => is_bare(article, mention.span),
        })
        && reads_as_surname(article, entity)
        && !is_part_of_another_name(article, entity)
        && !has_role_nearby(article, entity)
}

/// A single word has to be a surname: not a given name alone, which is used on purpose, nor a plural at the head of a
/// sentence ("Forecasters say").
fn reads_as_surname(article: &Article<'_>, entity: &Entity) -> bool {
    let tokens = article.document.tokens_in(entity.mentions[entity.name].span);
    let lists = look_up(article.document, tokens.start, tokens.start + 1).word;
    let is_plural = article.word(tokens.start).ends_with('s');
    tokens.len() > 1 || lists.has(List::Surname) || !(is_plural || lists.has(List::FirstName))
}

/// Whether a role that is nobody else's stands in the sentence of the first mention or beside it: "Norland’s spy chief
/// has resigned. Mara Quill said …".
fn has_role_nearby(article: &Article<'_>, entity: &Entity) -> bool {
    let document = article.document;
    let Some(first) = entity.mentions.first().and_then(|mention| document.sentence_at(mention.span.start)) else {
        return true;
    };
    let from = document.sentences[first.saturating_sub(1)].tokens.start;
    let to = document.sentences[(first + 1).min(document.sentences.len() - 1)].tokens.end;
    let is_capital = |token: usize| document.tokens.get(token).is_some_and(|at| at.starts_upper(document.text));
    let is_role = |token: usize| {
        article.document.tokens.get(token).is_some_and(Token::is_word)
            && look_up(document, token, token + 1).word.has(List::Role)
            && !article.word(token).ends_with('s')
    };
    let taken: Vec<ByteSpan> = article.entities.list.iter().flat_map(|entity| entity.roles.iter().copied()).collect();
    (from..to).any(|token| {
        // "The head teacher, Paul Denny"
        let behind = (token..to).find(|&at| !is_role(at)).unwrap_or(to);
        let names_its_own = is_capital(behind) || (article.word(behind) == "," && is_capital(behind + 1));
        let span = document.tokens[token].span;
        is_role(token) && !names_its_own && !taken.iter().any(|role| role.overlaps(span))
    })
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

/// Whether the last word of the name stands beside another capitalised word somewhere: another person, or the same
/// person under a fuller name that was not joined to this one.
fn is_part_of_another_name(article: &Article<'_>, entity: &Entity) -> bool {
    let document = article.document;
    let own = document.tokens_in(entity.mentions[entity.name].span);
    let Some(last) = own.clone().last() else { return true };
    let word = document.lower(last);
    let is_capital = |token: usize| {
        document
            .tokens
            .get(token)
            .is_some_and(|token| matches!(token.case, Case::Capitalised | Case::Mixed | Case::Upper))
    };
    (0..document.tokens.len()).filter(|&token| document.lower(token) == word && !own.contains(&token)).any(|token| {
        let mention = article.entities.touching(document.tokens[token].span).next();
        let is_own = mention.is_some_and(|(mention, _)| entity.mentions.iter().any(|own| own.span == mention.span));
        !is_own
            || token.checked_sub(1).is_some_and(|before| {
                own.len() == 1
                    && is_capital(before)
                    && document.tokens[before].sentence == document.tokens[token].sentence
                    && before != document.sentences[document.tokens[token].sentence as usize].tokens.start
            })
    })
}
