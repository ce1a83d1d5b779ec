//! "Okoro, who said …"

use super::FindSpeaker;
use crate::quotes::attribution::{Attribution, Found, Place};
use crate::quotes::cues::Candidate;
use crate::quotes::reading::{Reading, WordClass};
use crate::quotes::verbs::Form;
use crate::rule::Rule;

pub(crate) const RULE: Rule<FindSpeaker> = Rule {
    id: "quote.speaker.relative",
    about: "The phrase before “who said” is the speaker.",
    example: "Okoro, who said the files were lost, has resigned.",
    near_miss: "Nobody knew who said it first.",
    find,
};

fn find(reading: &Reading<'_>, candidate: &Candidate, earlier: &[Attribution]) -> Option<Found> {
    let who = candidate.group.checked_sub(1)?;
    let subject = matches!(reading.lower(who), "who" | "which")
        || (reading.lower(who) == "that"
            && who > 0
            && reading.is(who - 1, &[WordClass::Noun, WordClass::Name, WordClass::Time]));
    if !subject || candidate.passive || candidate.form == Form::Ing && !candidate.auxiliary {
        return None;
    }
    let end = reading.trim_end(reading.floor(who), who);
    let phrase = reading.phrase_ending(end)?;
    let extent = who..candidate.cue.end;
    // "… said Hamas in a statement, which added that …": whoever made the statement.
    let floor = reading.around(who).start;
    let before = earlier.last().filter(|before| before.extent.start >= floor && reading.medium(phrase.head));
    let speaker = before.and_then(|before| before.speaker.clone()).unwrap_or(phrase);
    Some(Found { extent, speaker: Some(speaker), place: Place::Relative })
}
