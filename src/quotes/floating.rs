//! Quotations without an attribution of their own: they go on with the speaker of what stands before.

use super::content::Claims;
use super::reading::{Reading, WordClass};
use super::{Certainty, Quote, QuoteKind, Reality, Speaker};
use crate::rule::RuleCard;

/// A passage that goes on with the quotation before it in its paragraph, or in the run of paragraphs.
pub(crate) const CONTINUED: RuleCard = RuleCard {
    id: "quote.continued",
    about: "A quoted sentence beside another goes on with the same speaker.",
    example: "Ellison said the files were lost. “Nobody knows where they are.”",
    near_miss: "The files were lost. The film “Nobody Knows” was not.",
};

/// A quoted sentence whose speaker the text does not tell.
pub(crate) const ALONE: RuleCard = RuleCard {
    id: "quote.alone",
    about: "A quoted sentence that the text gives to nobody.",
    example: "The letter came on Monday. “We will not pay for the bridge.”",
    near_miss: "The so-called “smart” meter was removed on Monday.",
};

/// Adds what is quoted without an attribution to `quotes`, which are in text order and stay so.
pub(crate) fn add(reading: &Reading<'_>, quotes: &mut Vec<Quote>, claims: &mut Claims) {
    let found = std::mem::take(quotes);
    let mut attributed = found.into_iter().peekable();
    for (index, passage) in reading.passages.iter().enumerate() {
        while let Some(quote) = attributed.next_if(|quote| quote.span().start < passage.span.start) {
            quotes.push(quote);
        }
        if claims.has(index) || !opens_sentence(reading, index) {
            continue;
        }
        let standing = passage.continues || (passage.sentence && passage.words > 1);
        if !standing {
            continue;
        }
        claims.take(reading, passage.tokens.clone());
        let near = quotes.last().filter(|last| near(reading, last, index));
        let carried = near.map(|last| (last.speaker, last.cue.clone(), adjoining(reading, last, index)));
        match carried {
            Some((_, _, true)) => {
                if let Some(last) = quotes.last_mut() {
                    last.parts.push(passage.span);
                }
            }
            Some((speaker, cue, false)) => quotes.push(Quote {
                kind: QuoteKind::Direct,
                parts: vec![passage.span],
                speaker: speaker.map(|speaker| Speaker { certainty: Certainty::Inferred, ..speaker }),
                cue,
                via: None,
                reality: Reality::Reported,
                rule: CONTINUED.id,
            }),
            None => {
                let ahead = attributed.peek().filter(|next| {
                    next.kind == QuoteKind::Direct && paragraph_of(reading, next.span().start) == passage.paragraph
                });
                quotes.push(Quote {
                    kind: QuoteKind::Direct,
                    parts: vec![passage.span],
                    speaker: ahead
                        .and_then(|next| next.speaker)
                        .map(|speaker| Speaker { certainty: Certainty::Inferred, ..speaker }),
                    cue: None,
                    via: None,
                    reality: Reality::Reported,
                    rule: if ahead.is_some() { CONTINUED.id } else { ALONE.id },
                });
            }
        }
    }
    quotes.extend(attributed);
}

/// Whether only a sentence's end, or nothing, stands before the passage in its paragraph.
fn opens_sentence(reading: &Reading<'_>, index: usize) -> bool {
    let passage = &reading.passages[index];
    let start = reading.document.paragraphs[passage.paragraph].tokens.start;
    let before = passage.tokens.start;
    before <= start
        || reading.passage_before(before).is_some()
        || reading.is(before - 1, &[WordClass::Stop, WordClass::Colon])
        || reading.document.tokens[before - 1].sentence != reading.document.tokens[before].sentence
}

/// Whether the last quotation is close enough to speak for this passage: the same paragraph, or the one before
/// when this one is nothing but quoted words.
fn near(reading: &Reading<'_>, last: &Quote, index: usize) -> bool {
    let passage = &reading.passages[index];
    let paragraph = paragraph_of(reading, last.span().end.saturating_sub(1));
    let tokens = &reading.document.paragraphs[passage.paragraph].tokens;
    // Asked for the first passage of a paragraph only, so that a paragraph is read once.
    let alone = || tokens.clone().all(|at| reading.passage_at(at).is_some() || !reading.document.tokens[at].is_word());
    paragraph == passage.paragraph || (paragraph + 1 == passage.paragraph && (passage.continues || alone()))
}

/// Whether the passage is a piece of the last quotation: both direct, and nothing but the attribution between.
fn adjoining(reading: &Reading<'_>, last: &Quote, index: usize) -> bool {
    let passage = &reading.passages[index];
    if last.kind != QuoteKind::Direct {
        return false;
    }
    let from = last.span().end;
    let between = reading.document.tokens_in(crate::span::ByteSpan { start: from, end: passage.span.start.max(from) });
    let sentences =
        between.clone().filter(|at| reading.class(*at) == WordClass::Stop && reading.lower(*at) != ".").count();
    let first = between.clone().next().map(|at| reading.document.tokens[at].sentence);
    let last_sentence = between.last().map(|at| reading.document.tokens[at].sentence);
    passage.continues || (sentences == 0 && first == last_sentence)
}

fn paragraph_of(reading: &Reading<'_>, at: u32) -> usize {
    reading.document.sentence_at(at).map_or(0, |sentence| reading.document.sentences[sentence].paragraph)
}
