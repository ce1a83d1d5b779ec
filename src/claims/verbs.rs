//! Verb forms, told by their shape and by short lists.

use super::cues::Cue;
use super::scope::Scope;

/// Words in -ed that are no past forms.
const NOT_PAST: &[&str] = &[
    "united",
    "need",
    "seed",
    "speed",
    "feed",
    "indeed",
    "hundred",
    "bed",
    "red",
    "shed",
    "exceed",
    "proceed",
    "succeed",
    "agreed-upon",
    "so-called",
    "unarmed",
    "sacred",
    "naked",
    "wicked",
    "rugged",
    "weed",
    "breed",
    "creed",
    "greed",
    "deed",
    "bleed",
    "freed",
    "limited",
    "advanced",
    "supposed",
    "mixed",
    "beloved",
    "unemployed",
    "unprecedented",
    "unexpected",
];

/// Whether a token is a past form or past participle.
pub(super) fn is_past_form(word: &str) -> bool {
    word.len() > 4 && word.ends_with("ed") && !NOT_PAST.contains(&word)
}

/// Whether some verb in the scope stands in the past.
pub(super) fn has_past(scope: &Scope<'_>) -> bool {
    scope.has(Cue::Past) || scope.words().any(|token| scope.is_past_form(token))
}

/// How many past forms there are.
pub(super) fn count_past(scope: &Scope<'_>) -> usize {
    scope.count(Cue::Past) + scope.words().filter(|&token| scope.is_past_form(token)).count()
}

/// Whether the scope has a verb that can carry a clause.
pub(super) fn has_finite(scope: &Scope<'_>) -> bool {
    scope.has(Cue::Finite)
        || scope.has(Cue::Future)
        || has_past(scope)
        || scope.words().any(|token| is_modal(scope.lower(token)) || is_present_by_place(scope, token))
}

/// Whether a word in -s stands where a verb in the present does: before what can only be its object or complement.
fn is_present_by_place(scope: &Scope<'_>, token: usize) -> bool {
    const OBJECT_OPENERS: &[&str] = &[
        "the", "a", "an", "his", "her", "its", "their", "this", "that", "no", "not", "all", "every", "them", "him",
        "it", "to",
    ];
    let (word, next) = (scope.lower(token), token + 1);
    let ends_in_s = word.len() > 3 && word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us");
    if !ends_in_s || scope.is_name(token) || !scope.tokens.contains(&next) {
        return false;
    }
    let after = scope.lower(next);
    OBJECT_OPENERS.contains(&after)
        || (after.len() > 5 && after.ends_with("ing"))
        || (after.len() > 4 && after.ends_with("ly"))
}

/// Whether the scope has a passive: a form of "be" with a past participle close behind.
pub(super) fn has_passive(scope: &Scope<'_>) -> bool {
    scope
        .hits()
        .filter(|hit| hit.cue == Cue::Be)
        .any(|hit| (hit.token + 1..scope.tokens.end.min(hit.token + 4)).any(|token| scope.is_past_form(token)))
}

/// Whether a token is a modal verb.
pub(super) fn is_modal(word: &str) -> bool {
    matches!(
        word,
        "can" | "could" | "may" | "might" | "must" | "should" | "would" | "will" | "shall" | "cannot" | "'ll" | "'d"
    )
}

/// The first token that carries the clause, as far as word lists tell.
pub(super) fn main(scope: &Scope<'_>) -> Option<usize> {
    let relative = |token: usize| {
        token > scope.tokens.start && matches!(scope.lower(token - 1), "who" | "which" | "that" | "where")
    };
    let mut found = scope.words().filter(|&token| {
        scope.is_past_form(token) || is_modal(scope.lower(token)) || {
            scope.hits_at(token).any(|hit| matches!(hit.cue, Cue::Past | Cue::Finite | Cue::Future))
        }
    });
    let first = found.next()?;
    if relative(first) { found.next().or(Some(first)) } else { Some(first) }
}
