//! "…, saying …"

use super::FindSpeaker;
use crate::quotes::attribution::{Attribution, Found, Place};
use crate::quotes::cues::Candidate;
use crate::quotes::reading::{Reading, WordClass};
use crate::quotes::verbs::Form;
use crate::rule::Rule;

pub(crate) const RULE: Rule<FindSpeaker> = Rule {
    id: "quote.speaker.participle",
    about: "Behind “saying” or “adding” the subject of the sentence goes on.",
    example: "Ellison rejected the claim, adding that the figures were public.",
    near_miss: "The company is adding two hundred jobs.",
    find,
};

fn find(reading: &Reading<'_>, candidate: &Candidate, earlier: &[Attribution]) -> Option<Found> {
    if candidate.form != Form::Ing || candidate.group != candidate.cue.start {
        return None;
    }
    let start = candidate.cue.start;
    let floor = reading.around(start).start;
    if start == 0 {
        return None;
    }
    let extent = start..candidate.cue.end;
    if start > floor && reading.is(start - 1, &[WordClass::Noun, WordClass::Name]) && reading.medium(start - 1) {
        let phrase = reading.phrase_ending(start)?;
        return Some(Found { speaker: Some(phrase), place: Place::Participle, extent });
    }
    let before = earlier.last().filter(|before| {
        before.speaker.is_some() && before.extent.start >= floor.min(start) && before.place != Place::Relative
    });
    let speaker = match before {
        Some(before) => before.speaker.clone(),
        None => reading.subject_of_clause(start),
    };
    Some(Found { speaker: Some(speaker?), place: Place::Participle, extent })
}
