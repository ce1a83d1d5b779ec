//! What is said: the words on either side of an attribution.

mod before;
mod behind;
mod clause;
mod kind;
mod objects;

use super::QuoteKind;
use super::attribution::{Attribution, Place};
use super::reading::{Reading, WordClass};
use std::ops::Range;

/// One piece of what an attribution reports.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Piece {
    /// Its tokens; of a quotation with its marks.
    pub(crate) tokens: Range<usize>,
    /// How it is given.
    pub(crate) kind: QuoteKind,
}

/// Which passages already belong to a quotation.
pub(crate) struct Claims(Vec<bool>);

impl Claims {
    /// Nothing claimed yet.
    pub(crate) fn new(reading: &Reading<'_>) -> Self {
        Self(vec![false; reading.passages.len()])
    }

    /// Whether a passage belongs to a quotation already.
    pub(crate) fn has(&self, passage: usize) -> bool {
        self.0[passage]
    }

    /// Takes every passage that touches `tokens`.
    pub(crate) fn take(&mut self, reading: &Reading<'_>, tokens: Range<usize>) {
        let mut at = tokens.start;
        while at < tokens.end {
            match reading.passage_at(at) {
                Some(passage) => {
                    self.0[passage] = true;
                    at = reading.passages[passage].tokens.end;
                }
                None => at += 1,
            }
        }
    }
}

/// The pieces that an attribution reports, in text order; `next` is the attribution after it.
pub(crate) fn pieces(
    reading: &Reading<'_>,
    attribution: &Attribution,
    previous: Option<&Attribution>,
    next: Option<&Attribution>,
    claims: &Claims,
) -> Vec<Piece> {
    let limit = limit(reading, attribution, next);
    let lead = behind::lead(reading, attribution, limit);
    let mut pieces = Vec::new();
    let after = match lead {
        Some(lead) if !lead.inserted => kind::piece(reading, lead.start..lead.end),
        _ => None,
    };
    let may_precede =
        matches!(attribution.place, Place::SubjectFirst | Place::Inverted | Place::According | Place::Passive);
    let resumes = after.as_ref().is_some_and(|piece| piece.kind == QuoteKind::Direct);
    if may_precede && (after.is_none() || resumes) {
        let only_passage = after.is_some();
        if let Some(piece) = before::piece(reading, attribution, previous, claims, only_passage) {
            let open = !reading.states(&piece.tokens);
            pieces.push(piece);
            let direct = pieces.last().is_some_and(|piece| piece.kind == QuoteKind::Direct);
            if let Some(lead) = lead.filter(|lead| {
                lead.inserted && after.is_none() && (!direct || reading.passage_from(lead.start).is_some())
            }) && let Some(rest) = behind::rest(reading, lead, open).and_then(|tokens| kind::piece(reading, tokens))
            {
                pieces.push(rest);
            }
        } else if let Some(lead) = lead.filter(|lead| lead.inserted && lead.clause) {
            pieces.extend(kind::piece(reading, lead.start..lead.end));
        }
    }
    pieces.extend(after);
    series(reading, limit, claims, &mut pieces);
    pieces
}

/// "said “…”, “…” and “…”": further quotations behind one that stands alone.
fn series(reading: &Reading<'_>, limit: usize, claims: &Claims, pieces: &mut Vec<Piece>) {
    while let Some(last) = pieces.last().filter(|last| last.kind == QuoteKind::Direct) {
        let mut at = last.tokens.end;
        while at < limit && reading.is(at, &[WordClass::Comma, WordClass::Coordinator]) {
            at += 1;
        }
        let Some(passage) =
            reading.passage_from(at).filter(|passage| at > last.tokens.end && at < limit && !claims.has(*passage))
        else {
            return;
        };
        pieces.push(Piece { tokens: reading.passages[passage].tokens.clone(), kind: QuoteKind::Direct });
    }
}

/// The kind of a quotation by its pieces.
pub(crate) fn kind_of(pieces: &[Piece]) -> QuoteKind {
    if pieces.iter().all(|piece| piece.kind == QuoteKind::Direct) {
        QuoteKind::Direct
    } else if pieces.iter().any(|piece| piece.kind != QuoteKind::Indirect) {
        QuoteKind::Mixed
    } else {
        QuoteKind::Indirect
    }
}

/// Where the words behind an attribution must end: the sentence, a relative clause, the next attribution.
fn limit(reading: &Reading<'_>, attribution: &Attribution, next: Option<&Attribution>) -> usize {
    let from = attribution.extent.end.max(attribution.candidate.cue.end);
    let mut limit = reading.ceiling(from.saturating_sub(1));
    if attribution.place == Place::Relative {
        limit = relative_end(reading, from, limit);
    }
    limit = aside(reading, from, limit);
    if let Some(next) = next.filter(|next| next.extent.start < limit && cuts(reading, next)) {
        limit = next.extent.start.max(from);
        while limit > from
            && reading.passage_at(limit - 1).is_none()
            && reading.is(
                limit - 1,
                &[
                    WordClass::Coordinator,
                    WordClass::Subordinator,
                    WordClass::Comma,
                    WordClass::Break,
                    WordClass::Adverb,
                ],
            )
        {
            limit -= 1;
        }
    }
    limit
}

/// Whether an attribution starts anew instead of standing inside what the one before reports.
fn cuts(reading: &Reading<'_>, next: &Attribution) -> bool {
    let start = next.extent.start;
    match next.place {
        Place::Participle => !reading.is(start - 1, &[WordClass::Noun, WordClass::Name]),
        Place::Second | Place::Inverted | Place::According => true,
        Place::Relative | Place::Label => false,
        Place::SubjectFirst | Place::Passive => {
            let mut before = start;
            while before > 0 && reading.class(before - 1) == WordClass::Adverb {
                before -= 1;
            }
            before > 0
                && (reading.quoted(before - 1)
                    || reading
                        .is(before - 1, &[WordClass::Comma, WordClass::Coordinator, WordClass::Break, WordClass::Stop]))
        }
    }
}

fn relative_end(reading: &Reading<'_>, from: usize, limit: usize) -> usize {
    (from..limit)
        .find(|at| {
            reading.passage_at(*at).is_none()
                && reading.class(*at) == WordClass::Comma
                && reading.passage_at(at + 1).is_none()
                && reading.is(at + 1, &[WordClass::Auxiliary, WordClass::Verb, WordClass::Adverb])
        })
        .unwrap_or(limit)
}

/// Where what is said gives way to the writer: at ", while others disagree", at a semicolon,
/// at a colon before a quotation; else the limit.
fn aside(reading: &Reading<'_>, from: usize, limit: usize) -> usize {
    let begins = |at: usize| {
        let first = at + 1 + usize::from(reading.class(at + 1) == WordClass::Adverb);
        let opens = match reading.class(at) {
            WordClass::Comma => {
                // ", but was not able to say": the reporting clause goes on without a new subject.
                let second = reading.class(at + 1) == WordClass::Coordinator
                    && reading.is(at + 2, &[WordClass::Auxiliary, WordClass::Verb]);
                (ASIDES.contains(&reading.lower(first)) || second) && first < limit
            }
            WordClass::Colon => reading.passage_from(at + 1).is_some(),
            _ => reading.lower(at) == ";",
        };
        let quoted =
            reading.class(at) == WordClass::Colon && (from..at).any(|token| reading.passage_at(token).is_some());
        opens && reading.passage_at(at).is_none() && (quoted || reading.finite_in(from, at).is_some())
    };
    (from + 1..limit).find(|at| begins(*at)).unwrap_or(limit)
}

/// Words that open an aside.
const ASIDES: [&str; 7] = ["while", "whilst", "although", "though", "whereas", "after", "following"];
