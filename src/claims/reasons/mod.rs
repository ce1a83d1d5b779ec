//! Why a claim deserves checking: each reason rests on words that a person can see.
//!
//! The priority of a claim is the sum of its reasons' weights and nothing else.

mod comparison;
mod damping;
mod figure;
mod harm;
mod names;
mod source;

use super::assertions::Assertion;
use super::cues::Cue;
use super::scope::Scope;
use super::types::{Reason, SourceKind};
use crate::rule::{Rule, RuleCard};
use crate::span::ByteSpan;

/// What a reason rule is given.
pub(super) struct Case<'a> {
    scope: &'a Scope<'a>,
    /// Who stands behind the assertion; `None` in the article's own voice or when nobody is named.
    source: Option<SourceKind>,
    /// Whether somebody other than the author says so.
    is_quoted: bool,
}

/// Where a reason rests, and the reason in plain English.
pub(super) type Finding = (ByteSpan, String);

/// A reason with its weight in the priority.
pub(super) struct Weighed {
    weight: f64,
    rule: Rule<fn(&Case<'_>) -> Option<Finding>>,
}

/// All reasons, the weightiest first.
const REASONS: &[Weighed] = &[
    figure::FIGURE,
    harm::HARM,
    comparison::SUPERLATIVE,
    comparison::COMPARISON,
    comparison::CAUSE,
    source::NO_SOURCE,
    comparison::QUANTIFIER,
    comparison::LAW,
    names::NAMED_ACTOR,
];

/// What every reason says about itself.
pub fn rules() -> Vec<RuleCard> {
    REASONS.iter().map(|reason| reason.rule.card()).collect()
}

/// The reasons of an assertion, in text order.
pub(super) fn of(assertion: &Assertion<'_>, source: Option<SourceKind>) -> Vec<Reason> {
    let case = Case { scope: &assertion.scope, source, is_quoted: assertion.quote.is_some() };
    let damping = damping::factor(&assertion.scope);
    let mut reasons: Vec<Reason> = REASONS
        .iter()
        .filter_map(|reason| {
            let (span, message) = (reason.rule.find)(&case)?;
            let code = reason.rule.id.rsplit('.').next().unwrap_or(reason.rule.id);
            Some(Reason { code, span, weight: reason.weight * damping, message })
        })
        .collect();
    reasons.sort_by_key(|reason| reason.span);
    reasons
}

/// The sum of the reasons, at most 1.
pub(super) fn priority(reasons: &[Reason]) -> f64 {
    reasons.iter().map(|reason| reason.weight).sum::<f64>().min(1.0)
}

/// The first place of a cue, with a message about it.
fn on(case: &Case<'_>, cue: Cue, message: impl Fn(&str) -> String) -> Option<Finding> {
    let span = case.scope.span_of(case.scope.first(cue)?);
    Some((span, message(span.of(case.scope.context.document.text))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Options, inspect};

    fn codes(text: &str) -> Vec<&'static str> {
        let report = inspect(text, &Options::default()).unwrap();
        report.claims.iter().flat_map(|claim| &claim.reasons).map(|reason| reason.code).collect()
    }

    #[test]
    fn every_reason_fires_on_its_example_and_not_on_its_near_miss() {
        for card in rules() {
            let code = card.id.rsplit('.').next().unwrap();
            assert!(codes(card.example).contains(&code), "{} is silent on its example", card.id);
            assert!(!codes(card.near_miss).contains(&code), "{} fires on its near miss", card.id);
        }
    }

    #[test]
    fn a_match_report_weighs_less_than_the_same_figure_elsewhere() {
        let priority = |text| inspect(text, &Options::default()).unwrap().claims[0].priority;
        let figure = priority("The ministry of Norland bought 340 armoured vehicles in March.");
        let score = priority("The striker of Norland scored 34 goals in 30 league matches in March.");
        assert!(score < figure, "{score:?} is not below {figure:?}");
    }
}
