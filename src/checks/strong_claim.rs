//! A grave or sweeping assertion that nobody stands behind.

use super::{Article, Check, Find, Severity};
use crate::entities::{EntityKind, MentionForm};
use crate::lexicon::WordTable;
use crate::rule::Rule;
use crate::span::ByteSpan;
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
const RECORD: &str = "record";
const EVER: &str = "ever";
const BAD: &str = "bad";
const WRONG: &str = "wrong";
const TAKEN: &str = "taken";
const MONEY: &str = "money";
const HELPING: &str = "helping";
const HARMLESS: &str = "harmless";
const BACKED: &str = "backed";
const DOUBTED: &str = "doubted";

fn find(article: &Article<'_>, found: &mut Vec<Check>) {
    let quoting = sentences_that_quote(article);
    for (index, sentence) in article.document.sentences.iter().enumerate() {
        let tokens = sentence.tokens.clone();
        if quoting[index] || is_backed(article, tokens.clone()) || in_headline(article, sentence.span) {
            continue;
        }
        let message = if accuses(article, sentence.span) {
            "An accusation in the article’s own voice, with nobody who makes it."
        } else if is_extreme(article, tokens.clone()) {
            "A superlative beyond all others in the article’s own voice, with nobody who says so."
        } else {
            continue;
        };
        let words = tokens.clone().rev().find(|&token| !article.document.tokens[token].is_punctuation());
        found.push(Check {
            code: "strongClaimWithoutSource",
            severity: Severity::Note,
            message: message.to_owned(),
            spans: vec![article.document.span_of(tokens.start..words.unwrap_or(tokens.start) + 1)],
        });
    }
}

fn does(article: &Article<'_>, token: usize, what: &str) -> bool {
    WORDS.get(article.word(token)).is_some_and(|columns| columns.contains(&what))
}

fn in_headline(article: &Article<'_>, sentence: ByteSpan) -> bool {
    article.document.headline.is_some_and(|line| line.contains(sentence))
}

/// Whether the sentence names somebody who says so, a court or a report, or holds back from saying it.
fn is_backed(article: &Article<'_>, mut tokens: Range<usize>) -> bool {
    tokens.any(|token| does(article, token, BACKED) || does(article, token, DOUBTED))
}

/// For every sentence, whether a reporting word or a quotation stands in it.
fn sentences_that_quote(article: &Article<'_>) -> Vec<bool> {
    let document = article.document;
    let mut quoting = vec![false; document.sentences.len()];
    let cues = article.quotes.iter().filter_map(|quote| quote.cue.as_ref()).map(|cue| cue.span);
    let reported = article.quotes.iter().flat_map(|quote| quote.parts.iter().copied());
    // Passages inside others add no sentence.
    let passages = document.quoted.iter().filter(|quoted| quoted.depth == 0).map(|quoted| quoted.span);
    for span in cues.chain(reported).chain(passages) {
        let first = document.sentence_at(span.start).unwrap_or_default();
        let last = document.sentence_at(span.end.saturating_sub(1)).unwrap_or_default();
        quoting[first..=last].fill(true);
    }
    quoting
}

/// "the worst … in the world", "the most corrupt … in the world", "the largest … ever"; not "one of the worst".
fn is_extreme(article: &Article<'_>, tokens: Range<usize>) -> bool {
    tokens.clone().any(|token| {
        let (degree, scope) = match () {
            () if does(article, token, EXTREME) => (token, SCOPE),
            () if does(article, token, RECORD) => (token, EVER),
            () if does(article, token, BAD) && token > tokens.start && article.word(token - 1) == "most" => {
                (token - 1, SCOPE)
            }
            () => return false,
        };
        let back =
            |steps: usize| degree.checked_sub(steps).filter(|at| tokens.contains(at)).map_or("", |at| article.word(at));
        back(1) == "the"
            && !matches!(back(2), "of" | "among")
            && (token + 1..tokens.end.min(token + REACH)).any(|at| does(article, at, scope) || does(article, at, EVER))
    })
}

/// How far behind a superlative its scope is looked for, in tokens.
const REACH: usize = 8;

/// A person, and behind the name what is a crime: "Quill took bribes", "Quill has embezzled".
fn accuses(article: &Article<'_>, sentence: ByteSpan) -> bool {
    let persons = article.entities.touching(sentence).filter(|(mention, entity)| {
        mention.form != MentionForm::Pronoun && article.entities.list[*entity].kind == EntityKind::Person
    });
    persons.map(|(mention, _)| article.document.tokens_in(mention.span).end).any(|behind| {
        let verb = (behind..behind + 3).find(|&token| !does(article, token, HELPING)).unwrap_or(behind);
        let object = verb + 1..verb + 4;
        (does(article, verb, WRONG) && !object.clone().any(|token| does(article, token, HARMLESS)))
            || (does(article, verb, TAKEN) && object.into_iter().any(|token| does(article, token, MONEY)))
    })
}
