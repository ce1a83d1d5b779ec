//! What a sentence is when it makes no claim.

use crate::claims::cues::Cue;
use crate::claims::scope::Scope;
use crate::claims::types::NonClaim;
use crate::claims::verbs;
use crate::span::ByteSpan;

/// Whether a sentence is page furniture, whatever it says: a byline, a date line, a caption, a list of sources, "Read more".
pub(super) fn furniture(sentence: &Scope<'_>, index: usize) -> bool {
    let document = sentence.context.document;
    let span = document.sentences[index].span;
    if document.headline.is_some_and(|line| line.overlaps(span)) {
        return false;
    }
    is_mostly(document.byline, span)
        || is_mostly(document.dateline, span)
        || !sentence.words().any(|token| sentence.token(token).is_word())
        || is_link(sentence)
        || is_date_line(sentence)
        || is_caption(sentence, index)
        || is_reference(sentence)
}

fn is_mostly(line: Option<ByteSpan>, span: ByteSpan) -> bool {
    line.is_some_and(|line| line.overlaps(span) && line.len() * 2 > span.len())
}

/// "Read more about the flood"
fn is_link(sentence: &Scope<'_>) -> bool {
    sentence.starts_with(Cue::Boilerplate) && sentence.words().count() <= 12
}

/// "Tuesday, 4 May 2010", and nothing else.
fn is_date_line(sentence: &Scope<'_>) -> bool {
    let is_calendar = |token: usize| {
        sentence.hits().any(|hit| hit.cue == Cue::Calendar && (hit.token..hit.token + hit.length).contains(&token))
    };
    sentence.has(Cue::Calendar)
        && sentence.words().count() <= 6
        && sentence
            .words()
            .all(|token| sentence.has_digit(token) || is_calendar(token) || sentence.lower(token) == "updated")
}

/// A paragraph of one sentence without a verb, or one that names its photographer.
fn is_caption(sentence: &Scope<'_>, index: usize) -> bool {
    let document = sentence.context.document;
    let stands_alone = document.paragraphs[document.sentences[index].paragraph].sentences.len() == 1;
    let is_quoted = sentence.words().next().is_some_and(|token| sentence.is_quoted(token));
    let verbless = !verbs::has_finite(sentence) || is_participle_only(sentence);
    let heading = sentence.words().count() <= 3 && verbless;
    let credited = sentence.has(Cue::Boilerplate) && sentence.words().count() <= 30;
    !is_quoted && ((stands_alone && verbless) || heading || (credited && (verbless || stands_alone)))
}

/// Whether the only verb is a participle that hangs on a noun ("a vessel moored in the harbour").
fn is_participle_only(sentence: &Scope<'_>) -> bool {
    let others = [Cue::Finite, Cue::Past, Cue::Future];
    !sentence.hits().any(|hit| others.contains(&hit.cue))
        && !sentence.words().any(|token| verbs::is_modal(sentence.lower(token)))
        && sentence.words().filter(|&token| sentence.is_past_form(token)).all(|token| {
            let next = token + 1;
            let after = if sentence.tokens.contains(&next) { sentence.lower(next) } else { "" };
            matches!(after, "by" | "in" | "at" | "on" | "from" | "with" | "to" | "for")
        })
        && !sentence.context.document.slice(sentence.span()).ends_with(['.', '!', '?'])
}

/// "Title of a report" — The Newspaper, 4 May 2010
fn is_reference(sentence: &Scope<'_>) -> bool {
    let ends_in_year =
        sentence.words().last().is_some_and(|token| sentence.lower(token).len() == 4 && sentence.has_digit(token));
    let dash = sentence.tokens.clone().any(|token| {
        matches!(sentence.lower(token), "—" | "–" | "-")
            && token > sentence.tokens.start
            && matches!(sentence.lower(token - 1), "\"" | "”")
    });
    ends_in_year && dash
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
    if sentence.starts_with(Cue::Advice) {
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
