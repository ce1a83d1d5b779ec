//! Assertions that nobody stands behind.

use super::{Case, Finding, Weighed};
use crate::claims::cues::Cue;
use crate::claims::types::SourceKind;
use crate::rule::Rule;

pub(super) const NO_SOURCE: Weighed = Weighed {
    weight: 0.15,
    rule: Rule {
        id: "claim.reason.noSource",
        about: "It states a figure or a cause, and the sentence names no source for it.",
        example: "The flood in Calder destroyed 1,200 homes because the dam was old.",
        near_miss: "The mayor of Calder walked through the town on Monday.",
        find,
    },
};

fn find(case: &Case<'_>) -> Option<Finding> {
    let scope = case.scope;
    let text = scope.context.document.text;
    if case.is_quoted && case.source != Some(SourceKind::Anonymous) {
        return None;
    }
    if case.is_quoted {
        return Some((scope.span(), "Rests on a source that is not named.".to_owned()));
    }
    let figure = scope.first_figure().map(|value| value.span);
    let span = figure.or_else(|| scope.first(Cue::Causal).map(|hit| scope.span_of(hit)))?;
    Some((span, format!("The sentence gives no source for “{}”.", span.of(text))))
}
