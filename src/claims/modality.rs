//! How an assertion is put: as a fact, with a reservation, as a plan, as a denial.

use super::assertions::Assertion;
use super::cues::Cue;
use super::scope::Scope;
use super::types::{Modality, Polarity};
use super::verbs;
use crate::quotes::{Quote, Reality};

/// The modality of an assertion.
pub(super) fn of(assertion: &Assertion<'_>) -> Modality {
    let scope = &assertion.scope;
    let quote = assertion.quote.and_then(|quote| scope.context.quotes.get(quote));
    if is_questioned(scope, quote) {
        Modality::Questioned
    } else if is_denied(scope, quote) {
        Modality::Denied
    } else {
        by_main_verb(scope)
    }
}

/// Whether an assertion is negated: a negation before or right behind its main verb.
pub(super) fn polarity(assertion: &Assertion<'_>) -> Polarity {
    let scope = &assertion.scope;
    let verb = verbs::main(scope).unwrap_or(scope.tokens.start);
    let near = |token: usize| token <= verb + 2;
    let negated =
        scope.hits().any(|hit| hit.cue == Cue::Negation && near(hit.token) && scope.lower(hit.token) != "without");
    if negated { Polarity::Negative } else { Polarity::Positive }
}

fn is_questioned(scope: &Scope<'_>, quote: Option<&Quote>) -> bool {
    let document = scope.context.document;
    let asks = quote.and_then(|quote| quote.cue.as_ref()).is_some_and(|cue| {
        matches!(cue.lemma.as_str(), "question" | "wonder" | "ask")
            && scope.tokens.start > 0
            && matches!(document.lower(scope.tokens.start), "whether" | "if" | "how" | "why")
    });
    let mark =
        (scope.tokens.end..document.tokens.len().min(scope.tokens.end + 2)).any(|token| document.lower(token) == "?");
    let opens = scope
        .first(Cue::Doubt)
        .is_some_and(|hit| hit.token <= scope.tokens.start + 4 && scope.lower(hit.token) != "whether");
    asks || mark || opens
}

fn is_denied(scope: &Scope<'_>, quote: Option<&Quote>) -> bool {
    let by_cue = quote.is_some_and(|quote| {
        quote.reality == Reality::Denied
            || quote
                .cue
                .as_ref()
                .is_some_and(|cue| matches!(cue.lemma.as_str(), "deny" | "refute" | "rebut" | "dispute"))
    });
    let verb = verbs::main(scope);
    let by_verb = scope
        .first(Cue::Denial)
        .is_some_and(|hit| scope.lower(hit.token) != "denial" && verb.is_none_or(|verb| hit.token <= verb + 3));
    by_cue || by_verb
}

fn by_main_verb(scope: &Scope<'_>) -> Modality {
    let verb = verbs::main(scope).unwrap_or(scope.tokens.start);
    let near = |token: usize| token <= verb + 3;
    let opens_with_if = scope.words().next().is_some_and(|token| matches!(scope.lower(token), "if" | "unless"));
    let hedged = scope.hits().any(|hit| hit.cue == Cue::Hedge && near(hit.token));
    let future = scope.hits().any(|hit| hit.cue == Cue::Future && near(hit.token));
    let would = near(verb) && scope.tokens.contains(&verb) && scope.lower(verb) == "would";
    if opens_with_if || would {
        Modality::Conditional
    } else if hedged {
        Modality::Hedged
    } else if future {
        Modality::Future
    } else {
        Modality::Asserted
    }
}
