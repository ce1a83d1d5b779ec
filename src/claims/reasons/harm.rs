//! Harm to people.

use super::{Case, Finding, Weighed, on};
use crate::claims::cues::Cue;
use crate::rule::Rule;

pub(super) const HARM: Weighed = Weighed {
    weight: 0.2,
    rule: Rule {
        id: "claim.reason.harm",
        about: "It speaks of death, injury, crime or danger, where a mistake does harm.",
        example: "Two workers died when the crane collapsed in Port Ansel on Friday.",
        near_miss: "Two workers received medals when the crane opened in Port Ansel on Friday.",
        find,
    },
};

fn find(case: &Case<'_>) -> Option<Finding> {
    on(case, Cue::Harm, |words| format!("Speaks of harm or crime (“{words}”), where a mistake would hurt somebody."))
}
