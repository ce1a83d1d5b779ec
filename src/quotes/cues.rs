//! Words that may report speech, with the verb group they stand in.

use super::Stance;
use super::reading::{Reading, WordClass};
use super::verbs::{self, Form, ReportingVerb};
use std::ops::Range;

/// A word that may report speech.
#[derive(Clone, Debug)]
pub(crate) struct Candidate {
    /// The reporting word or words.
    pub(crate) cue: Range<usize>,
    /// The verb; `None` for "according to".
    pub(crate) verb: Option<&'static ReportingVerb>,
    /// Its form.
    pub(crate) form: Form,
    /// Where its verb group starts: the first auxiliary or adverb before it.
    pub(crate) group: usize,
    /// "did not say"
    pub(crate) negated: bool,
    /// "would say"
    pub(crate) modal: bool,
    /// "has said", "is saying"
    pub(crate) auxiliary: bool,
    /// "was told"
    pub(crate) passive: bool,
    /// "to say", which reports nothing.
    pub(crate) infinitive: bool,
}

impl Candidate {
    /// A candidate whose verb group is the cue alone.
    fn new(cue: Range<usize>, verb: Option<&'static ReportingVerb>, form: Form) -> Self {
        let group = cue.start;
        Self {
            cue,
            verb,
            form,
            group,
            negated: false,
            modal: false,
            auxiliary: false,
            passive: false,
            infinitive: false,
        }
    }

    /// The dictionary form.
    pub(crate) fn lemma(&self) -> &'static str {
        self.verb.map_or("according to", |verb| verb.lemma)
    }

    /// What the word adds to the report.
    pub(crate) fn stance(&self) -> Stance {
        self.verb.map_or(Stance::Neutral, |verb| verb.stance)
    }

    /// Whether the verb enters a construction; "according to" takes clauses before and behind it.
    pub(crate) fn takes(&self, construction: &str) -> bool {
        match self.verb {
            Some(verb) => verb.takes(construction),
            None => matches!(construction, "trailing" | "quote" | "bare"),
        }
    }
}

/// Every candidate outside quotation marks, in text order.
pub(crate) fn find(reading: &Reading<'_>) -> Vec<Candidate> {
    (0..reading.document.tokens.len())
        .filter(|at| reading.document.tokens[*at].is_word() && reading.passage_at(*at).is_none())
        .filter_map(|at| according_to(reading, at).or_else(|| verb(reading, at)))
        .collect()
}

fn according_to(reading: &Reading<'_>, at: usize) -> Option<Candidate> {
    let long = reading.lower(at) == "in"
        && reading.lower(at + 1) == "the"
        && reading.lower(at + 2) == "words"
        && reading.lower(at + 3) == "of";
    let short = reading.lower(at) == "according" && reading.lower(at + 1) == "to";
    (long || short).then(|| Candidate::new(at..at + if long { 4 } else { 2 }, None, Form::Base))
}

fn verb(reading: &Reading<'_>, at: usize) -> Option<Candidate> {
    let (verb, form) = verbs::forms(reading.lower(at))
        .iter()
        .find(|(verb, _)| verb.rest.iter().enumerate().all(|(offset, word)| reading.lower(at + 1 + offset) == *word))?;
    if reading.class(at) == WordClass::Name && capital_is_a_name(reading, at) {
        return None;
    }
    let mut candidate = Candidate::new(at..at + 1 + verb.rest.len(), Some(verb), *form);
    read_group(reading, &mut candidate);
    // "a report", "the claims": a noun, whatever the list says.
    let before = candidate.group.checked_sub(1);
    let bare = !(candidate.group..at).any(|token| reading.is(token, &[WordClass::Auxiliary, WordClass::Negation]));
    let noun = bare
        && before.is_some_and(|before| {
            let modified = reading.is(before, &[WordClass::Determiner, WordClass::Possessive, WordClass::Genitive]);
            let object = matches!(form, Form::Base | Form::Third) && reading.class(before) == WordClass::Preposition;
            modified || object
        });
    let participle = *form == Form::Perfect && bare;
    (!noun && !participle && !candidate.infinitive).then_some(candidate)
}

/// A capital marks a name, except in a line where every long word has one.
fn capital_is_a_name(reading: &Reading<'_>, at: usize) -> bool {
    let sentence = reading.around(at);
    if sentence.start == at {
        return false;
    }
    sentence
        .into_iter()
        .any(|other| other != at && reading.class(other) == WordClass::Noun && reading.lower(other).len() > 3)
}

/// Walks back over auxiliaries, adverbs and time words.
fn read_group(reading: &Reading<'_>, candidate: &mut Candidate) {
    use WordClass::*;
    let floor = reading.around(candidate.cue.start).start;
    let mut at = candidate.cue.start;
    while at > floor && !reading.quoted(at - 1) {
        let word = reading.lower(at - 1);
        match reading.class(at - 1) {
            Auxiliary => {
                candidate.auxiliary = true;
                candidate.modal |= matches!(
                    word,
                    "would" | "could" | "should" | "might" | "may" | "will" | "must" | "shall" | "can" | "'ll"
                );
                candidate.passive |= matches!(candidate.form, Form::Past | Form::Perfect)
                    && matches!(word, "was" | "were" | "is" | "are" | "been" | "being" | "be");
            }
            Negation => candidate.negated = true,
            Adverb => {}
            // "China and Russia both asked"
            Determiner
                if matches!(word, "both" | "all" | "each") && at >= 2 && reading.is(at - 2, &[Name, Noun, Pronoun]) => {
            }
            Time if at >= 2 && reading.is(at - 2, &[Name, Noun, Auxiliary, Pronoun]) => {}
            Preposition if word == "to" => {
                if at >= 3 && reading.lower(at - 2) == "on" && matches!(reading.lower(at - 3), "went" | "goes" | "gone")
                {
                    at -= 2;
                } else if at >= 3 && SPEAKING.contains(&reading.lower(at - 2)) {
                    at -= if reading.lower(at - 3) == "at" { 2 } else { 1 };
                } else {
                    candidate.infinitive = true;
                    break;
                }
            }
            _ => break,
        }
        at -= 1;
    }
    candidate.group = at;
}

/// Words before "to say" with which it is said all the same: "was keen to point out".
const SPEAKING: [&str; 8] = ["continued", "continues", "continue", "keen", "quick", "pains", "careful", "proceeded"];
