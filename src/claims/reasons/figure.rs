//! Figures.

use super::{Case, Finding, Weighed};
use crate::claims::cues::Cue;
use crate::rule::Rule;

pub(super) const FIGURE: Weighed = Weighed {
    weight: 0.3,
    rule: Rule {
        id: "claim.reason.figure",
        about: "It states a figure that can be looked up.",
        example: "The council of Harwick spent £4 million on new buses last year.",
        near_miss: "The council of Harwick closed the market hall on 3 May 2019.",
        find,
    },
};

fn find(case: &Case<'_>) -> Option<Finding> {
    let scope = case.scope;
    let text = scope.context.document.text;
    if let Some(value) = scope.first_figure() {
        let message = format!("States a figure: “{}”.", value.span.of(text));
        return Some((value.span, message));
    }
    if !scope.values().is_empty() {
        return None;
    }
    // Where no value was made out, digits that are no year and no day still count.
    let token = scope.words().find(|&token| scope.has_digit(token) && !is_date_part(case, token))?;
    let span = scope.token(token).span;
    Some((span, format!("States a figure: “{}”.", span.of(text))))
}

fn is_date_part(case: &Case<'_>, token: usize) -> bool {
    let scope = case.scope;
    let is_calendar = |near: usize| scope.hits_at(near).any(|hit| hit.cue == Cue::Calendar);
    scope.is_year(token) || is_calendar(token + 1) || (token > 0 && is_calendar(token - 1))
}
