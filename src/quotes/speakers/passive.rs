//! "It was alleged that …", "… it was claimed by the lawyer."

use super::FindSpeaker;
use crate::quotes::attribution::{Attribution, Found, Place};
use crate::quotes::cues::Candidate;
use crate::quotes::reading::Reading;
use crate::rule::Rule;

pub(crate) const RULE: Rule<FindSpeaker> = Rule {
    id: "quote.speaker.passive",
    about: "“It was said that …” names its speaker only behind “by”.",
    example: "It was alleged that the contract was never signed.",
    near_miss: "The alarm was called in by the lawyer.",
    find,
};

fn find(reading: &Reading<'_>, candidate: &Candidate, _: &[Attribution]) -> Option<Found> {
    if !candidate.passive {
        return None;
    }
    let group = candidate.group;
    if group == 0 || !matches!(reading.lower(group - 1), "it") {
        return None;
    }
    let mut end = candidate.cue.end;
    let mut speaker = None;
    if reading.lower(end) == "by" {
        let phrase = reading.phrase_from(end + 1, reading.ceiling(end))?;
        end = phrase.tokens.end;
        speaker = Some(phrase);
    }
    Some(Found { speaker, place: Place::Passive, extent: group - 1..end })
}
