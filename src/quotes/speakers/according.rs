//! "According to the trust, …" and "…, according to the trust."

use super::FindSpeaker;
use crate::quotes::attribution::{Attribution, Found, Place};
use crate::quotes::cues::Candidate;
use crate::quotes::reading::{Reading, WordClass};
use crate::rule::Rule;

pub(crate) const RULE: Rule<FindSpeaker> = Rule {
    id: "quote.speaker.according-to",
    about: "The phrase behind “according to” is the source.",
    example: "Two wards will close, according to the hospital trust.",
    near_miss: "The wards were sorted according to size.",
    find,
};

fn find(reading: &Reading<'_>, candidate: &Candidate, _: &[Attribution]) -> Option<Found> {
    if candidate.verb.is_some() {
        return None;
    }
    let limit = reading.ceiling(candidate.cue.start);
    let mut phrase = reading.phrase_from(candidate.cue.end, limit)?;
    if phrase.tokens.len() == 1 && reading.class(phrase.head) == WordClass::Noun && !plural(reading.lower(phrase.head))
    {
        return None;
    }
    // At the head of a sentence the comma closes the adverbial, so a name behind it is the subject of what follows.
    let leads = leads(reading, candidate.cue.start);
    if leads
        && let Some(comma) = phrase.tokens.clone().find(|at| reading.class(*at) == WordClass::Comma)
        && (reading.is(comma + 1, &[WordClass::Name, WordClass::Number])
            || reading.class(phrase.head) == WordClass::Noun && reading.class(comma + 1) == WordClass::Determiner)
    {
        phrase.tokens.end = comma;
    }
    let extent = candidate.cue.start..phrase.tokens.end;
    Some(Found { speaker: Some(phrase), place: Place::According, extent })
}

/// Whether "according to" opens its clause.
pub(crate) fn leads(reading: &Reading<'_>, cue: usize) -> bool {
    (cue <= reading.floor(cue) && reading.passage_before(cue).is_none())
        || reading.is(cue - 1, &[WordClass::Coordinator, WordClass::Subordinator, WordClass::That, WordClass::Adverb])
}

fn plural(word: &str) -> bool {
    word.ends_with('s') || matches!(word, "police" | "people" | "media")
}
