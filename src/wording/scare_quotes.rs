//! Quotation marks that keep a word at arm's length.

use super::text::OwnVoice;
use super::{Category, Find, Wording};
use crate::document::{Case, QuotedPassage};
use crate::rule::Rule;

pub(super) const RULE: Rule<Find> = Rule {
    id: "wording.scare-quotes",
    about: "Quotation marks around a word or two that nobody is quoted for keep it at arm's length.",
    example: "The council will \"streamline\" the library by closing it.",
    near_miss: "The council called the closure a \"tragedy\".",
    find,
};

/// More words than this between the marks are a quotation.
const MOST_WORDS: usize = 2;

/// Words before the mark that say why it is there: a term, a name, somebody's word.
const INTRODUCTIONS: &[&str] = &[
    "called",
    "calls",
    "call",
    "calling",
    "named",
    "dubbed",
    "known",
    "titled",
    "entitled",
    "nicknamed",
    "termed",
    "term",
    "word",
    "words",
    "phrase",
    "phrases",
    "slogan",
    "labelled",
    "labeled",
    "described",
    "describes",
    "describing",
    "said",
    "says",
    "saying",
    "as",
    "referred",
    "stating",
    "stated",
    "wrote",
    "reads",
    "reading",
    "read",
    "shouted",
    "shouting",
    "chanting",
    "chanted",
    "means",
    "meaning",
    "deemed",
    "considered",
    "declared",
    "condemned",
    "praised",
    "denounced",
    "name",
    "song",
    "film",
    "book",
    "title",
];

fn find(text: &OwnVoice<'_>, found: &mut Vec<Wording>) {
    let mut reporting = Reporting { sentence: usize::MAX, holds: false };
    for passage in text.document.quoted.iter().filter(|passage| passage.closed && passage.depth == 0) {
        if !is_scare(text, passage, &mut reporting) {
            continue;
        }
        found.push(Wording {
            span: passage.span,
            category: Category::ScareQuotes,
            message: format!(
                "The marks keep “{}” at arm’s length: say whose word it is, or drop them.",
                text.document.slice(passage.inner)
            ),
            suggestion: None,
            rule: RULE.id,
        });
    }
}

fn is_scare(text: &OwnVoice<'_>, passage: &QuotedPassage, reporting: &mut Reporting) -> bool {
    let document = text.document;
    let inner = document.tokens_in(passage.inner);
    let words = inner.clone().filter(|&token| document.tokens[token].is_word()).count();
    let plain =
        inner.clone().all(|token| document.tokens[token].is_word() && document.tokens[token].case == Case::Lower);
    if inner.is_empty() || !plain || words > MOST_WORDS || text.is_in_quotation(passage.span) {
        return false;
    }
    let sentence = document.tokens[inner.start].sentence as usize;
    let head = document.sentences[sentence].tokens.start.max(inner.start.saturating_sub(7))..inner.start;
    let introduced = head.clone().any(|token| INTRODUCTIONS.contains(&document.lower(token)));
    // "the “third map” (third round)" explains a term.
    let explained = text.lower(document.tokens_in(passage.span).end) == "(";
    !explained && !introduced && !reporting.is_in(text, sentence)
}

/// Whether a sentence reports somebody's words, remembered for the next passage: a sentence may have thousands.
struct Reporting {
    sentence: usize,
    holds: bool,
}

impl Reporting {
    fn is_in(&mut self, text: &OwnVoice<'_>, sentence: usize) -> bool {
        if self.sentence != sentence {
            let mut tokens = text.document.sentences[sentence].tokens.clone();
            let holds = tokens.any(|token| is_reporting(text.document.lower(token)));
            *self = Self { sentence, holds };
        }
        self.holds
    }
}

/// Words that say that the sentence reports somebody's words.
fn is_reporting(word: &str) -> bool {
    matches!(
        word,
        "said"
            | "says"
            | "told"
            | "according"
            | "stated"
            | "called"
            | "wrote"
            | "added"
            | "claimed"
            | "described"
            | "announced"
            | "accused"
            | "warned"
            | "criticised"
            | "criticized"
            | "condemned"
            | "replied"
            | "tweeted"
            | "commented"
    )
}
