//! A reporting word with its speaker: who says, where that stands, and which rule read it.

use super::cues::Candidate;
use super::reading::{NounPhrase, Reading};
use super::{Certainty, Cue, Reality, Source, Speaker};
use crate::entities::EntityKind;
use crate::span::ByteSpan;
use std::ops::Range;

/// On which side of the reporting word the speaker stands, and so where the words can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// "she said": words behind it, before it, or both.
    SubjectFirst,
    /// "said the minister": words before it.
    Inverted,
    /// "who said": words behind it, to the end of the relative clause.
    Relative,
    /// ", saying": words behind it.
    Participle,
    /// "and said": words behind it.
    Second,
    /// "it was said": words behind or before it.
    Passive,
    /// "according to her"
    According,
    /// "NAME:"
    Label,
}

/// What a speaker rule gives.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    /// Who says it; `None` where the text leaves it out.
    pub(crate) speaker: Option<NounPhrase>,
    /// How.
    pub(crate) place: Place,
    /// First and last token of the attribution.
    pub(crate) extent: Range<usize>,
}

/// A reporting word whose speaker has been looked for.
#[derive(Clone, Debug)]
pub(crate) struct Attribution {
    /// The word.
    pub(crate) candidate: Candidate,
    /// Who says it.
    pub(crate) speaker: Option<NounPhrase>,
    /// How.
    pub(crate) place: Place,
    /// Speaker, verb group and word.
    pub(crate) extent: Range<usize>,
    /// The rule that found the speaker.
    pub(crate) rule: &'static str,
}

impl Attribution {
    /// The cue for the report; `None` for a bare label.
    pub(crate) fn cue(&self, reading: &Reading<'_>) -> Option<Cue> {
        if self.place == Place::Label {
            return None;
        }
        Some(Cue {
            span: reading.span(self.candidate.cue.clone()),
            lemma: self.candidate.lemma().to_owned(),
            stance: self.candidate.stance(),
        })
    }

    /// Whether the report says it was said.
    pub(crate) fn reality(&self, reading: &Reading<'_>) -> Reality {
        let start = self.extent.start;
        let supposed =
            start > 0 && matches!(reading.lower(start - 1), "if" | "unless") && self.place == Place::SubjectFirst;
        if self.candidate.negated {
            Reality::Denied
        } else if self.candidate.modal || supposed {
            Reality::Hypothetical
        } else {
            Reality::Reported
        }
    }

    /// The speaker as stated here.
    pub(crate) fn stated(&self, reading: &Reading<'_>) -> Option<Speaker> {
        let source = source(reading, self.speaker.as_ref()?);
        Some(Speaker { source, certainty: Certainty::Stated })
    }
}

/// A phrase as a source: its span, and the entity that its head names.
pub(crate) fn source(reading: &Reading<'_>, phrase: &NounPhrase) -> Source {
    let head = reading.span(phrase.head..phrase.head + 1);
    let named = reading.entities.touching(head).last().map(|(_, entity)| entity);
    let entity = named
        .filter(|entity| reading.entities.list[*entity].kind != EntityKind::Group)
        .or_else(|| titled(reading, phrase, head))
        .or_else(|| apposed(reading, phrase));
    Source { entity, span: reading.span(phrase.tokens.clone()) }
}

/// "U.S. Secretary of State Antony Blinken": the person whose role the head is part of.
fn titled(reading: &Reading<'_>, phrase: &NounPhrase, head: ByteSpan) -> Option<usize> {
    let people = reading.entities.touching(reading.span(phrase.tokens.clone()));
    people.map(|(_, entity)| entity).find(|entity| {
        let entity = &reading.entities.list[*entity];
        entity.kind == EntityKind::Person && entity.roles.iter().any(|role| role.overlaps(head))
    })
}

/// "His lawyer, Cheng Wen-lung": a person named between commas behind the head.
fn apposed(reading: &Reading<'_>, phrase: &NounPhrase) -> Option<usize> {
    use super::reading::WordClass;
    let comma = (phrase.head..phrase.tokens.end).find(|at| reading.class(*at) == WordClass::Comma)?;
    let at = reading.span(comma + 1..(comma + 3).min(phrase.tokens.end).max(comma + 2));
    let (_, entity) = reading.entities.touching(at).next()?;
    (reading.entities.list[entity].kind == EntityKind::Person).then_some(entity)
}
