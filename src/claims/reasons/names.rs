//! Named actors.

use super::{Case, Finding, Weighed};
use crate::lexicon::calendar;
use crate::rule::Rule;

pub(super) const NAMED_ACTOR: Weighed = Weighed {
    weight: 0.1,
    rule: Rule {
        id: "claim.reason.namedActor",
        about: "It names who or what it is about, who can be asked or looked up.",
        example: "The mayor, Ines Calloway, closed the old market hall on Monday.",
        near_miss: "The mayor closed the old market hall in the morning.",
        find,
    },
};

fn find(case: &Case<'_>) -> Option<Finding> {
    let scope = case.scope;
    let by_shape = || {
        let token = scope.words().find(|&token| scope.is_name(token) && !is_calendar(scope.lower(token)))?;
        Some(scope.token(token).span)
    };
    let span = scope.first_name().or_else(by_shape)?;
    Some((span, format!("Names {}.", span.of(scope.context.document.text).trim_end_matches('.'))))
}

fn is_calendar(word: &str) -> bool {
    let word = word.trim_end_matches('.');
    calendar::month(word).is_some() || calendar::weekday(word).is_some() || word == "section"
}
