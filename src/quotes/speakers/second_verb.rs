//! "X rejected the claim and said …"

use super::FindSpeaker;
use crate::quotes::attribution::{Attribution, Found, Place};
use crate::quotes::cues::Candidate;
use crate::quotes::reading::{Reading, WordClass};
use crate::quotes::verbs::Form;
use crate::rule::Rule;

pub(crate) const RULE: Rule<FindSpeaker> = Rule {
    id: "quote.speaker.second-verb",
    about: "Behind “and said” the subject of the verb before goes on.",
    example: "Ellison rejected the claim and said that the figures were public.",
    near_miss: "Ellison rejected the claim and Okoro said that the figures were public.",
    find,
};

fn find(reading: &Reading<'_>, candidate: &Candidate, earlier: &[Attribution]) -> Option<Found> {
    let group = candidate.group;
    if candidate.form == Form::Ing || candidate.passive {
        return None;
    }
    let floor = reading.floor(group);
    if group <= floor || reading.class(group - 1) != WordClass::Coordinator {
        return None;
    }
    let coordinator = group - 1;
    let before =
        earlier.last().filter(|before| before.extent.start >= reading.outset(group) && before.place != Place::Inverted);
    let speaker = match before.and_then(|before| before.speaker.clone()) {
        Some(speaker) => speaker,
        None => reading.subject_of_clause(coordinator)?,
    };
    Some(Found { speaker: Some(speaker), place: Place::Second, extent: coordinator..candidate.cue.end })
}
