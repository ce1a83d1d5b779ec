//! "…," said Mara Ellison, the council's chief executive.

use super::FindSpeaker;
use crate::quotes::attribution::{Attribution, Found, Place};
use crate::quotes::cues::Candidate;
use crate::quotes::reading::{Reading, WordClass};
use crate::quotes::verbs::Form;
use crate::rule::Rule;

pub(crate) const RULE: Rule<FindSpeaker> = Rule {
    id: "quote.speaker.inverted",
    about: "Behind a quotation and “said” the phrase that follows is the speaker.",
    example: "“We are short of staff,” said Mara Ellison, the council’s chief executive.",
    near_miss: "The plan, said to cost a million, was dropped.",
    find,
};

fn find(reading: &Reading<'_>, candidate: &Candidate, _: &[Attribution]) -> Option<Found> {
    let start = candidate.group;
    if candidate.form == Form::Ing || candidate.passive || start == 0 {
        return None;
    }
    let comma = reading.is(start - 1, &[WordClass::Comma, WordClass::Break]);
    let quoted = reading.passage_before(start).is_some() || (comma && reading.passage_before(start - 1).is_some());
    let limit = reading.ceiling(start);
    let trailing = comma && candidate.takes("trailing");
    if !quoted && !trailing {
        return None;
    }
    let phrase = reading.phrase_from(candidate.cue.end, limit)?;
    let end = phrase.tokens.end;
    if !quoted {
        // "Bridge to open in May, says council": the speaker closes the sentence.
        let closes = reading.trim_start(end, limit) >= limit
            || (reading.class(end) == WordClass::Comma && reading.class(end + 1) == WordClass::Coordinator);
        let interrupts = reading.class(end) == WordClass::Comma
            && reading.is(end + 1, &[WordClass::Auxiliary, WordClass::Verb, WordClass::Adverb]);
        let clause = reading.floor(start)..start - 1;
        let whole =
            reading.finite_in(clause.start, clause.end).is_some() || clause.clone().any(|at| reading.lower(at) == "to");
        let plain = matches!(candidate.lemma(), "say" | "report" | "announce" | "claim" | "warn")
            || candidate.form == Form::Third;
        // "Ms Ulvmo, an engineer, said the plan, …": a name and its apposition are the subject, not what is said.
        let subject = !whole && clause.clone().any(|at| reading.class(at) == WordClass::Comma);
        if !plain || subject || !(interrupts || (closes && whole)) {
            return None;
        }
    } else if reading.finite_in(end, limit.min(end + 2)) == Some(end) {
        return None;
    }
    Some(Found { extent: start..end, speaker: Some(phrase), place: Place::Inverted })
}
