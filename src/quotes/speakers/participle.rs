//! "…, saying …"

use super::FindSpeaker;
use crate::quotes::attribution::{Attribution, Found, Place};
use crate::quotes::cues::Candidate;
use crate::quotes::reading::{NounPhrase, Reading, WordClass};
use crate::quotes::verbs::{self, Form};
use crate::rule::Rule;

pub(crate) const RULE: Rule<FindSpeaker> = Rule {
    id: "quote.speaker.participle",
    about: "Behind “saying” or “adding” the subject of the sentence goes on.",
    example: "Ellison rejected the claim, adding that the figures were public.",
    near_miss: "The company is adding two hundred jobs.",
    find,
};

fn find(reading: &Reading<'_>, candidate: &Candidate, earlier: &[Attribution]) -> Option<Found> {
    if candidate.form != Form::Ing || candidate.auxiliary {
        return None;
    }
    let start = candidate.group;
    let floor = reading.around(start).start;
    if start == 0 {
        return None;
    }
    let extent = start..candidate.cue.end;
    if start > floor && (!follows_clause(reading, start - 1) || verbs::is_finite(reading.lower(start - 1))) {
        return None;
    }
    if let Some(found) = quoted_as_saying(reading, candidate, floor) {
        return Some(found);
    }
    let unset = start > floor && reading.class(start - 1) == WordClass::Noun && !reading.medium(start - 1);
    let speaker = match own_subject(reading, start, floor) {
        None if unset && !matches!(candidate.lemma(), "say" | "tell" | "add") => return None,
        Some(phrase) => phrase,
        None => {
            let before = earlier.last().filter(|before| {
                before.speaker.is_some()
                    && before.extent.start >= reading.outset(start)
                    && before.place != Place::Relative
            });
            match before.and_then(|before| before.speaker.clone()) {
                Some(speaker) => speaker,
                None => reading.subject_of_clause(start)?,
            }
        }
    };
    if reading.lower(speaker.head) == "there" {
        return None;
    }
    Some(Found { speaker: Some(speaker), place: Place::Participle, extent })
}

/// Whether a participle behind `before` can report: not "denied saying", "from claiming".
fn follows_clause(reading: &Reading<'_>, before: usize) -> bool {
    use WordClass::*;
    reading.quoted(before)
        || reading.lower(before) == "by"
        || reading.lower(before) == "as"
        || reading.is(
            before,
            &[Comma, Break, Coordinator, Noun, Name, Pronoun, Time, Number, Bracket, Colon, Adverb, Genitive],
        )
}

/// "a statement saying", "with the chairman saying": the phrase right before the participle. Where somebody
/// "issued a statement saying", it is theirs, and the clause's subject speaks.
fn own_subject(reading: &Reading<'_>, start: usize, floor: usize) -> Option<NounPhrase> {
    if start <= floor || !reading.is(start - 1, &[WordClass::Noun, WordClass::Name]) {
        return None;
    }
    let phrase = reading.phrase_ending(start)?;
    let before = phrase.tokens.start.checked_sub(1)?;
    let made =
        reading.is(before, &[WordClass::Verb, WordClass::Participle, WordClass::Noun]) || reading.lower(before) == "in";
    let medium = reading.medium(phrase.head);
    if medium && made && before >= floor {
        return None;
    }
    let person = reading.class(phrase.head) == WordClass::Name;
    let absolute = reading.lower(before) == "with" || reading.class(before) == WordClass::Comma;
    (medium || person || absolute).then_some(phrase)
}

/// "CNN quoted Clark as saying", "Clark was quoted as saying".
fn quoted_as_saying(reading: &Reading<'_>, candidate: &Candidate, floor: usize) -> Option<Found> {
    let start = candidate.cue.start;
    let from = floor.max(start.saturating_sub(14));
    let quoted = (from..start).rev().find(|at| QUOTING.contains(&reading.lower(*at)))?;
    let passive =
        (from..quoted).rev().take(3).any(|at| matches!(reading.lower(at), "was" | "is" | "were" | "are" | "been"));
    let (speaker, first) = if passive {
        let mut group = quoted;
        while group > from && reading.is(group - 1, &[WordClass::Auxiliary, WordClass::Adverb]) {
            group -= 1;
        }
        let subject = reading.subject_before(group)?;
        let first = subject.tokens.start;
        (subject, first)
    } else {
        let first = reading.subject_before(quoted).map_or(quoted, |subject| subject.tokens.start);
        (reading.phrase_from(quoted + 1, start)?, first)
    };
    Some(Found { speaker: Some(speaker), place: Place::SubjectFirst, extent: first..candidate.cue.end })
}

/// Forms of "quote" and "cite".
const QUOTING: [&str; 5] = ["quoted", "quotes", "quote", "cited", "cites"];
