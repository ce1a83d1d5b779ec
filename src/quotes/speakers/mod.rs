//! Who says it: rules for the speaker of a reporting word, the most certain first.

mod according;
mod inverted;
mod label;
mod participle;
mod passive;
mod relative;
mod second_verb;
mod subject;

use super::attribution::{Attribution, Found};
use super::cues::Candidate;
use super::reading::Reading;
use crate::rule::Rule;

pub(crate) use according::leads as according_leads;
pub(crate) use label::{CARD as LABEL, find as labels};

/// Looks for the speaker of a candidate; the attributions before it in the text are known.
pub(crate) type FindSpeaker = fn(&Reading<'_>, &Candidate, &[Attribution]) -> Option<Found>;

/// The rules in order: the first that finds a speaker wins.
pub(crate) const RULES: &[Rule<FindSpeaker>] = &[
    according::RULE,
    passive::RULE,
    relative::RULE,
    participle::RULE,
    second_verb::RULE,
    inverted::RULE,
    subject::RULE,
];

/// The speaker of a candidate by the first rule that finds one.
pub(crate) fn attribute(reading: &Reading<'_>, candidate: Candidate, earlier: &[Attribution]) -> Option<Attribution> {
    RULES.iter().find_map(|rule| {
        let found = (rule.find)(reading, &candidate, earlier)?;
        Some(Attribution {
            candidate: candidate.clone(),
            speaker: found.speaker,
            place: found.place,
            extent: found.extent,
            rule: rule.id,
        })
    })
}
