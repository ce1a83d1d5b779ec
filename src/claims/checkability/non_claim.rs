//! What a sentence is when it makes no claim.

use crate::claims::cues::Cue;
use crate::claims::scope::Scope;
use crate::claims::types::NonClaim;
use crate::claims::verbs;

/// Whether a sentence is page furniture, whatever it says: a byline, a caption, "Read more".
pub(super) fn furniture(sentence: &Scope<'_>, index: usize) -> bool {
    let document = sentence.context.document;
    let span = document.sentences[index].span;
    let words = sentence.words().count();
    let is_byline = document.byline.is_some_and(|byline| byline.len() * 2 > span.len() && byline.overlaps(span));
    let is_link = words <= 12 && starts_with(sentence, Cue::Boilerplate);
    let has_words = sentence.words().any(|token| sentence.token(token).is_word());
    let heading =
        words <= 3 && !verbs::has_finite(sentence) && document.headline.is_none_or(|line| !line.contains(span));
    is_byline || is_link || !has_words || heading
}

/// What kind of non-claim a sentence with a low score is.
pub(super) fn kind(sentence: &Scope<'_>, furniture: bool) -> NonClaim {
    let document = sentence.context.document;
    if furniture {
        return NonClaim::Boilerplate;
    }
    if sentence.tokens.clone().rev().take(3).any(|token| document.lower(token) == "?") {
        return NonClaim::Question;
    }
    if starts_with(sentence, Cue::Advice) {
        return NonClaim::Advice;
    }
    if sentence.has(Cue::FirstPerson) && verbs::has_past(sentence) && !sentence.has(Cue::Opinion) {
        return NonClaim::PersonalExperience;
    }
    if document.headline.is_some_and(|line| line.overlaps(sentence.span())) || !verbs::has_finite(sentence) {
        return NonClaim::Boilerplate;
    }
    NonClaim::Opinion
}

fn starts_with(sentence: &Scope<'_>, cue: Cue) -> bool {
    let Some(first) = sentence.words().next() else { return false };
    sentence.hits().take_while(|hit| hit.token <= first).any(|hit| hit.cue == cue && hit.token == first)
}
