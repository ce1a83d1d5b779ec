//! "The mayor said …"

use super::FindSpeaker;
use crate::quotes::attribution::{Attribution, Found, Place};
use crate::quotes::cues::Candidate;
use crate::quotes::reading::{NounPhrase, Reading, WordClass};
use crate::quotes::verbs::Form;
use crate::rule::Rule;

pub(crate) const RULE: Rule<FindSpeaker> = Rule {
    id: "quote.speaker.subject",
    about: "The subject of the reporting verb is the speaker.",
    example: "The mayor said that the plan would cost too much.",
    near_miss: "The company added two hundred jobs.",
    find,
};

fn find(reading: &Reading<'_>, candidate: &Candidate, _: &[Attribution]) -> Option<Found> {
    if candidate.passive || (candidate.form == Form::Ing && candidate.group == candidate.cue.start) {
        return None;
    }
    let phrase = reading.subject_before(candidate.group)?;
    let extent = phrase.tokens.start..candidate.cue.end;
    if candidate.takes("document") && SIGNS.contains(&reading.lower(phrase.head)) {
        return Some(Found { speaker: None, place: Place::SubjectFirst, extent });
    }
    agrees(reading, candidate, &phrase).then_some(Found { speaker: Some(phrase), place: Place::SubjectFirst, extent })
}

/// Things that bear words which nobody in particular says.
const SIGNS: [&str; 10] =
    ["sign", "signs", "placard", "placards", "banner", "banners", "poster", "posters", "inscription", "headline"];

/// Whether the phrase can be the subject of this form; "UN report" and "recent claims" are no sentences.
fn agrees(reading: &Reading<'_>, candidate: &Candidate, phrase: &NounPhrase) -> bool {
    let head = reading.lower(phrase.head);
    let plural =
        head.ends_with('s') || PLURALS.contains(&head) || phrase.tokens.clone().any(|at| reading.lower(at) == "and");
    let auxiliary = candidate.group < candidate.cue.start && reading.class(candidate.cue.start - 1) != WordClass::Time;
    match candidate.form {
        Form::Base => auxiliary || plural,
        Form::Third => {
            let certain = candidate.lemma() == "say" || reading.class(phrase.head) == WordClass::Pronoun;
            let named = reading.class(phrase.head) == WordClass::Name
                && (phrase.tokens.len() > 1 || phrase.head > reading.around(phrase.head).start);
            let opened = reading.is(phrase.tokens.start, &[WordClass::Determiner, WordClass::Possessive]);
            certain
                || named
                || opened
                || reading.entities.touching(reading.span(phrase.head..phrase.head + 1)).next().is_some()
        }
        Form::Past | Form::Ing => true,
    }
}

const PLURALS: [&str; 16] = [
    "i", "you", "we", "they", "who", "people", "police", "media", "men", "women", "children", "both", "many", "some",
    "few", "others",
];
