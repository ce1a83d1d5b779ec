//! "The mayor said …"

use super::FindSpeaker;
use crate::quotes::attribution::{Attribution, Found, Place};
use crate::quotes::cues::Candidate;
use crate::quotes::nouns;
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
    if candidate.passive || (candidate.form == Form::Ing && !candidate.auxiliary) {
        return None;
    }
    let phrase = reading.subject_before(candidate.group)?;
    let findings = INFERRING.contains(&candidate.lemma()) && nouns::is(reading.lower(phrase.head), "finding");
    if findings || NOBODY.contains(&reading.lower(phrase.head)) {
        return None;
    }
    let extent = phrase.tokens.start..candidate.cue.end;
    if candidate.takes("document") && nouns::is(reading.lower(phrase.head), "sign") {
        return Some(Found { speaker: None, place: Place::SubjectFirst, extent });
    }
    agrees(reading, candidate, &phrase).then_some(Found { speaker: Some(phrase), place: Place::SubjectFirst, extent })
}

/// Words that cannot be the subject of a report; "I" and "you" stand in running text only where marks are missing.
const NOBODY: [&str; 8] = ["there", "this", "that", "what", "these", "those", "i", "you"];

/// Verbs that data and models take as well as people, who alone speak.
const INFERRING: [&str; 6] = ["suggest", "indicate", "reveal", "confirm", "conclude", "predict"];

/// Whether the phrase can be the subject of this form; "UN report" and "recent claims" are no sentences.
fn agrees(reading: &Reading<'_>, candidate: &Candidate, phrase: &NounPhrase) -> bool {
    use WordClass::*;
    let group = candidate.group;
    // "many expressed concern": a verb right before is none of this one's subject, unless it ends a relative clause.
    let relative = phrase.tokens.clone().any(|at| reading.is(at, &[Relative, That]));
    if reading.is(group - 1, &[Determiner, Possessive, Preposition, Participle, Auxiliary])
        || (reading.class(group - 1) == Verb && !relative && candidate.form != Form::Past)
    {
        return false;
    }
    let head = reading.lower(phrase.head);
    if candidate.takes("noun")
        && nouns::is(head, "modifier")
        && phrase.tokens.len() == 1
        && !reading.document.tokens[phrase.head].starts_upper(reading.document.text)
    {
        return false;
    }
    let plural = head.ends_with('s')
        || head.ends_with("ese")
        || PLURALS.contains(&head)
        || phrase.tokens.clone().any(|at| reading.lower(at) == "and");
    let auxiliary = (group..candidate.cue.start).any(|at| reading.class(at) == Auxiliary);
    let infinitive = candidate.cue.start > 0 && reading.lower(candidate.cue.start - 1) == "to";
    if auxiliary || infinitive || matches!(candidate.form, Form::Past | Form::Perfect | Form::Ing) {
        return true;
    }
    let agreeing = if candidate.form == Form::Base { plural } else { !PLURALS.contains(&head) };
    agreeing && (!candidate.takes("noun") || reads_as_verb(reading, candidate, phrase))
}

/// Whether "reports", "claim" and the like are verbs here: a subject before, and behind them what only a verb takes.
fn reads_as_verb(reading: &Reading<'_>, candidate: &Candidate, phrase: &NounPhrase) -> bool {
    use WordClass::*;
    let next = candidate.cue.end;
    let goes_on = reading.passage_from(next).is_some()
        || reading.is(next, &[Determiner, Pronoun, Possessive, Comma, Colon, Name, Question, Number])
        || matches!(reading.lower(next), "about" | "up" | "at" | "between" | "nearly" | "only" | "more")
        || (reading.class(next) == That && !reading.is(next + 1, &[Auxiliary, Verb]));
    let alone = phrase.tokens.len() == 1
        && phrase.head == reading.around(phrase.head).start
        && reading.class(phrase.head) == Name
        && reading.entities.touching(reading.span(phrase.head..phrase.head + 1)).next().is_none();
    // "Recent claims that …" looks like "Viacom claims that …".
    goes_on && !(alone && reading.class(next) == That && nouns::is(reading.lower(phrase.head), "modifier"))
}

const PLURALS: [&str; 16] = [
    "i", "you", "we", "they", "who", "people", "police", "media", "men", "women", "children", "both", "many", "some",
    "few", "others",
];
