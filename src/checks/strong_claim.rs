//! A grave or sweeping assertion that nobody stands behind.

use super::{Article, Check, Find, Severity};
use crate::claims::{Claim, Modality, Polarity};
use crate::entities::{EntityKind, MentionForm};
use crate::lexicon::WordTable;
use crate::rule::Rule;
use std::ops::Range;
use std::sync::LazyLock;

pub(super) const RULE: Rule<Find> = Rule {
    id: "check.strongClaimWithoutSource",
    about: "The article itself says the worst of somebody or something, and names nobody who says so.",
    example: "Mara Quill has led the harbour board since 2014. Quill took bribes from two dredging firms.",
    near_miss: "Mara Quill has led the harbour board since 2014. Quill took bribes from two dredging firms, the court found.",
    find,
};

static WORDS: LazyLock<WordTable> =
    LazyLock::new(|| WordTable::read(include_str!("../lexicon/english/checks/strong-claims.txt")));

/// What a word does in a strong claim.
const EXTREME: &str = "extreme";
const SCOPE: &str = "scope";
const WRONG: &str = "wrong";
const TAKEN: &str = "taken";
const MONEY: &str = "money";
const BACKED: &str = "backed";

fn find(article: &Article<'_>, found: &mut Vec<Check>) {
    let quoting = sentences_that_quote(article);
    for claim in &article.claims.list {
        let plain = claim.source.is_none()
            && claim.quote.is_none()
            && claim.modality == Modality::Asserted
            && claim.polarity == Polarity::Positive;
        let tokens = article.document.sentences[claim.sentence].tokens.clone();
        if !plain || quoting[claim.sentence] || is_backed(article, tokens.clone()) || in_headline(article, claim) {
            continue;
        }
        let message = if accuses(article, claim) {
            "An accusation in the article’s own voice, with nobody who makes it."
        } else if is_extreme(article, tokens) {
            "A superlative about all the world in the article’s own voice, with nobody who says so."
        } else {
            continue;
        };
        found.push(Check {
            code: "strongClaimWithoutSource",
            severity: Severity::Note,
            message: message.to_owned(),
            spans: vec![claim.span],
        });
    }
}

fn does(article: &Article<'_>, token: usize, what: &str) -> bool {
    WORDS.get(article.word(token)).is_some_and(|columns| columns.contains(&what))
}

fn in_headline(article: &Article<'_>, claim: &Claim) -> bool {
    article.document.headline.is_some_and(|line| line.contains(claim.span))
}

/// Whether the sentence names somebody who says so: a court, a report.
fn is_backed(article: &Article<'_>, mut tokens: Range<usize>) -> bool {
    tokens.any(|token| does(article, token, BACKED))
}

/// For every sentence, whether a reporting word or a quotation stands in it.
fn sentences_that_quote(article: &Article<'_>) -> Vec<bool> {
    let document = article.document;
    let mut quoting = vec![false; document.sentences.len()];
    let cues = article.quotes.iter().filter_map(|quote| quote.cue.as_ref()).map(|cue| cue.span);
    // Passages inside others add no sentence.
    let passages = document.quoted.iter().filter(|quoted| quoted.depth == 0).map(|quoted| quoted.span);
    for span in cues.chain(passages) {
        let first = document.sentence_at(span.start).unwrap_or_default();
        let last = document.sentence_at(span.end).unwrap_or_default();
        quoting[first..=last].fill(true);
    }
    quoting
}

/// "the worst … in the world"; not "one of the worst".
fn is_extreme(article: &Article<'_>, tokens: Range<usize>) -> bool {
    tokens.clone().any(|token| {
        does(article, token, EXTREME)
            && token > tokens.start
            && article.word(token - 1) == "the"
            && !(token >= tokens.start + 2 && matches!(article.word(token - 2), "of" | "among"))
            && (token + 1..tokens.end.min(token + 8)).any(|token| does(article, token, SCOPE))
    })
}

/// A person, and right behind the name what is a crime: "Quill took bribes", "Quill embezzled".
fn accuses(article: &Article<'_>, claim: &Claim) -> bool {
    let persons = article.entities.touching(claim.span).filter(|(mention, entity)| {
        mention.form != MentionForm::Pronoun && article.entities.list[*entity].kind == EntityKind::Person
    });
    persons.map(|(mention, _)| article.document.tokens_in(mention.span).end).any(|verb| {
        does(article, verb, WRONG)
            || (does(article, verb, TAKEN) && (verb + 1..verb + 4).any(|token| does(article, token, MONEY)))
    })
}
