//! Who said what.
//!
//! Reporting words are found first ([`cues`]), then the speaker of each ([`speakers`]), then what it reports
//! ([`content`]); quoted sentences that nobody is named for follow ([`floating`]).

mod attribution;
mod content;
mod cues;
mod floating;
mod nouns;
mod passages;
mod reading;
mod speakers;
#[cfg(test)]
mod tests;
mod verbs;
mod via;

use crate::document::Document;
use crate::entities::Entities;
use crate::rule::{Rule, RuleCard};
use crate::span::ByteSpan;
use attribution::Attribution;
use content::{Claims, Piece};
use reading::Reading;
use serde::Serialize;

/// A quotation, with who said it as far as the text tells.
#[derive(Clone, Debug)]
pub struct Quote {
    /// Direct, mixed or indirect.
    pub kind: QuoteKind,
    /// The pieces, in text order; more than one where an attribution or a paragraph break cuts the quotation.
    pub parts: Vec<ByteSpan>,
    /// Who said it; `None` when the text does not tell.
    pub speaker: Option<Speaker>,
    /// The word that reports it.
    pub cue: Option<Cue>,
    /// Through whom it reached the writer ("according to Reuters" around another speaker).
    pub via: Option<Source>,
    /// Whether the report says it was said.
    pub reality: Reality,
    /// The rule that found it.
    pub rule: &'static str,
}

/// How the words are given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum QuoteKind {
    /// Whole words between one pair of marks, marks included.
    Direct,
    /// A reported clause that holds quoted words.
    Mixed,
    /// A reported clause.
    Indirect,
}

/// A source named in the text.
#[derive(Clone, Copy, Debug)]
pub struct Source {
    /// The entity it is, as an index into the entities; `None` for "a spokesman".
    pub entity: Option<usize>,
    /// The whole phrase.
    pub span: ByteSpan,
}

/// Who said a quotation.
#[derive(Clone, Copy, Debug)]
pub struct Speaker {
    /// The phrase; for an inferred speaker, the nearest earlier mention.
    pub source: Source,
    /// Whether the sentence says so or the context does.
    pub certainty: Certainty,
}

/// Whether a speaker is stated beside the words or inferred from the context.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Certainty {
    /// The attribution names the speaker.
    Stated,
    /// The speaker follows from the text around.
    Inferred,
}

/// The word that reports a quotation.
#[derive(Clone, Debug)]
pub struct Cue {
    /// The word or words: "said", "according to".
    pub span: ByteSpan,
    /// The dictionary form: "say".
    pub lemma: String,
    /// What the word adds to the report.
    pub stance: Stance,
}

/// What a reporting word adds to the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Stance {
    /// "said"
    Neutral,
    /// "confirmed"
    Supportive,
    /// "claimed"
    Doubtful,
    /// "insisted"
    Assertive,
    /// "slammed"
    Loaded,
}

/// Whether the report says it was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Reality {
    /// It was said.
    Reported,
    /// "did not say that"
    Denied,
    /// "would say", "if she says"
    Hypothetical,
}

impl Quote {
    /// From the first to the last piece.
    pub fn span(&self) -> ByteSpan {
        match self.parts.as_slice() {
            [first, .., last] => first.to(*last),
            [only] => *only,
            [] => ByteSpan { start: 0, end: 0 },
        }
    }
}

/// Finds the quotations of an article, in order of their first piece.
pub fn find(document: &Document<'_>, entities: &Entities) -> Vec<Quote> {
    let reading = Reading::new(document, entities);
    let mut attributions: Vec<Attribution> = Vec::new();
    for candidate in cues::find(&reading) {
        attributions.extend(speakers::attribute(&reading, candidate, &attributions));
    }
    // A reporting word that reports nothing must not cut short what its neighbours report.
    let nothing_claimed = Claims::new(&reading);
    attributions.retain(|attribution| !content::pieces(&reading, attribution, None, None, &nothing_claimed).is_empty());
    let mut claims = nothing_claimed;
    let mut quotes: Vec<Quote> = Vec::new();
    let mut channel = None;
    for (index, attribution) in attributions.iter().enumerate() {
        let previous = index.checked_sub(1).and_then(|before| attributions.get(before));
        let pieces = content::pieces(&reading, attribution, previous, attributions.get(index + 1), &claims);
        if let Some(source) = via::before_another(&reading, attribution, attributions.get(index + 1), &pieces) {
            channel = Some(source);
        } else if let Some(source) = via::behind_another(&reading, attribution, quotes.last(), &pieces) {
            quotes.last_mut().into_iter().for_each(|last| last.via = Some(source));
        } else {
            let via = channel.take();
            quotes.extend(quote(&reading, attribution, &pieces, &mut claims).map(|quote| Quote { via, ..quote }));
        }
    }
    for (attribution, tokens) in speakers::labels(&reading) {
        let piece = Piece { tokens, kind: QuoteKind::Indirect };
        quotes.extend(quote(&reading, &attribution, &[piece], &mut claims));
    }
    quotes.sort_by_key(|quote| quote.span().start);
    keep_shallow(&mut quotes);
    floating::add(&reading, &mut quotes, &mut claims);
    quotes
}

/// Drops reports that stand inside two others already: "he said she said they said …" without end.
fn keep_shallow(quotes: &mut Vec<Quote>) {
    let mut open: Vec<u32> = Vec::new();
    quotes.retain(|quote| {
        let span = quote.span();
        open.retain(|end| *end > span.start);
        let shallow = open.len() < 2;
        if shallow {
            open.push(span.end);
        }
        shallow
    });
}

/// What the rules of this stage say of themselves, in the order in which they are tried.
pub fn rules() -> Vec<RuleCard> {
    let speakers = speakers::RULES.iter().map(Rule::card);
    speakers.chain([speakers::LABEL, floating::CONTINUED, floating::ALONE]).collect()
}

fn quote(reading: &Reading<'_>, attribution: &Attribution, pieces: &[Piece], claims: &mut Claims) -> Option<Quote> {
    if pieces.is_empty() {
        return None;
    }
    for piece in pieces {
        claims.take(reading, piece.tokens.clone());
    }
    Some(Quote {
        kind: content::kind_of(pieces),
        parts: pieces.iter().map(|piece| reading.span(piece.tokens.clone())).collect(),
        speaker: attribution.stated(reading),
        cue: attribution.cue(reading),
        via: None,
        reality: attribution.reality(reading),
        rule: attribution.rule,
    })
}
