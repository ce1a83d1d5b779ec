//! Where in a sentence the assertions stand, and who makes them.

use super::scope::{Context, Piece, Scope};
use super::verbs;
use crate::document::Document;
use crate::quotes::Quote;
use crate::span::ByteSpan;
use std::ops::Range;

/// Fewer words than this say nothing that could be checked by itself.
const FEWEST_WORDS: usize = 3;

/// Fewer words than this beside a quotation are its setting ("in an interview on Friday") and no assertion.
const FEWEST_WORDS_BESIDE_QUOTE: usize = 5;

/// A stretch of a sentence that asserts something.
pub(super) struct Assertion<'a> {
    /// Its tokens, attribution and outer marks left out.
    pub(super) scope: Scope<'a>,
    /// The quotation it is part of, as an index.
    pub(super) quote: Option<usize>,
}

/// The assertions of a sentence in text order; at least one where the sentence has a word.
pub(super) fn find<'a>(context: &'a Context<'a>, sentence: usize) -> Vec<Assertion<'a>> {
    let whole = context.sentence(sentence);
    let pieces: Vec<Piece> = context.pieces_in(sentence).collect();
    let mut found = Vec::new();
    let mut told: Vec<Range<usize>> = Vec::new();
    for piece in &pieces {
        let inside = context.document.tokens_in(piece.span);
        let tokens = inside.start.max(whole.tokens.start)..inside.end.min(whole.tokens.end);
        let scope = whole.with(trim(&whole, tokens.clone()));
        told.push(tokens);
        told.extend(attribution(context, &context.quotes[piece.quote]));
        if scope.words().count() >= FEWEST_WORDS {
            found.push(Assertion { scope, quote: Some(piece.quote) });
        }
    }
    let fewest = if pieces.is_empty() { 1 } else { FEWEST_WORDS_BESIDE_QUOTE };
    for rest in gaps(without_dateline(context.document, whole.tokens.clone()), told) {
        let scope = whole.with(trim(&whole, rest));
        let is_clause = pieces.is_empty() || (verbs::has_finite(&scope) && has_subject(&scope));
        if scope.words().count() >= fewest && is_clause {
            found.push(Assertion { scope, quote: None });
        }
    }
    if found.is_empty() {
        found.extend(last_resort(&whole, &pieces));
    }
    found.sort_by_key(|assertion| assertion.scope.tokens.start);
    found
}

/// The tokens of a quotation's cue, speaker and go-between.
fn attribution(context: &Context<'_>, quote: &Quote) -> Vec<Range<usize>> {
    let spans: [Option<ByteSpan>; 3] = [
        quote.cue.as_ref().map(|cue| cue.span),
        quote.speaker.map(|speaker| speaker.source.span),
        quote.via.map(|via| via.span),
    ];
    spans.into_iter().flatten().map(|span| context.document.tokens_in(span)).collect()
}

/// What is left of `whole` when `told` is taken away.
fn gaps(whole: Range<usize>, mut told: Vec<Range<usize>>) -> Vec<Range<usize>> {
    told.sort_by_key(|range| range.start);
    let (mut left, mut at) = (Vec::new(), whole.start);
    for range in told {
        if range.start > at {
            left.push(at..range.start.min(whole.end));
        }
        at = at.max(range.end);
    }
    left.push(at..whole.end.max(at));
    left.retain(|range| range.start < range.end);
    left
}

/// Whether the scope could have a subject of its own: it does not open with a preposition.
fn has_subject(scope: &Scope<'_>) -> bool {
    const OPENERS: &[&str] = &[
        "in",
        "on",
        "at",
        "to",
        "of",
        "for",
        "from",
        "with",
        "about",
        "during",
        "after",
        "before",
        "while",
        "when",
        "that",
        "who",
        "which",
        "as",
        "by",
        "ahead",
        "following",
        "saying",
        "adding",
        "who's",
        "where",
        "whose",
        "told",
        "said",
    ];
    scope.words().next().is_some_and(|token| !OPENERS.contains(&scope.lower(token)))
}

/// A sentence that is nothing but a short quotation is its own assertion.
fn last_resort<'a>(whole: &Scope<'a>, pieces: &[Piece]) -> Option<Assertion<'a>> {
    let scope = whole.with(trim(whole, whole.tokens.clone()));
    let has_word = scope.words().next().is_some();
    has_word.then(|| Assertion { scope, quote: pieces.first().map(|piece| piece.quote) })
}

/// `tokens` without the dateline at its head.
fn without_dateline(document: &Document<'_>, tokens: Range<usize>) -> Range<usize> {
    match document.dateline {
        Some(line) if document.tokens_in(line).start >= tokens.start => {
            tokens.start.max(document.tokens_in(line).end.min(tokens.end))..tokens.end
        }
        _ => tokens,
    }
}

/// `tokens` without the marks and joining words at its edges.
fn trim(scope: &Scope<'_>, mut tokens: Range<usize>) -> Range<usize> {
    const JOINING: &[&str] =
        &["and", "but", "or", "that", "however", "meanwhile", "moreover", "furthermore", "so", "yet", "also"];
    let is_mark =
        |token: usize| !scope.token(token).is_word() && !scope.has_digit(token) && !is_sign(scope.lower(token));
    while let Some(last) =
        tokens.clone().next_back().filter(|&last| is_mark(last) || matches!(scope.lower(last), "and" | "but" | "that"))
    {
        tokens.end = last;
    }
    while let Some(first) = tokens.clone().next() {
        let joins = JOINING.contains(&scope.lower(first)) && tokens.len() > 3 && !is_subject_that(scope, first);
        if !is_mark(first) && !joins {
            break;
        }
        tokens.start = first + 1;
    }
    balanced(scope, tokens)
}

/// Whether "that" is the subject and no joining word ("That is untrue").
fn is_subject_that(scope: &Scope<'_>, token: usize) -> bool {
    scope.lower(token) == "that"
        && scope.tokens.contains(&(token + 1))
        && matches!(
            scope.lower(token + 1),
            "is" | "was" | "'s" | "will" | "would" | "has" | "had" | "does" | "did" | "means"
        )
}

/// Signs that belong to the figure beside them.
fn is_sign(word: &str) -> bool {
    matches!(word, "$" | "£" | "€" | "¥" | "%" | "#")
}

/// Takes a closing bracket or quotation mark back in whose opening one is inside, with the marks before it.
fn balanced(scope: &Scope<'_>, tokens: Range<usize>) -> Range<usize> {
    let pairs = [("(", ")"), ("[", "]"), ("“", "”"), ("\"", "\"")];
    let is_mark = |token: &usize| !scope.token(*token).is_word() && !scope.has_digit(*token);
    let marks = (tokens.end..scope.tokens.end).take_while(is_mark);
    let count = |mark: &str| tokens.clone().filter(|&token| scope.lower(token) == mark).count();
    let closes = |token: &usize| {
        pairs
            .iter()
            .filter(|(_, close)| scope.lower(*token) == *close)
            .any(|(open, close)| if open == close { count(open) % 2 == 1 } else { count(open) > count(close) })
    };
    let end = marks.into_iter().find(closes).map_or(tokens.end, |token| token + 1);
    tokens.start..end
}
