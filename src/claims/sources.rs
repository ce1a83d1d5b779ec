//! Who stands behind an assertion.

use super::cues::Cue;
use super::scope::{Context, Scope};
use super::types::SourceKind;
use crate::entities::EntityKind;
use crate::quotes::{Quote, Source};

/// The source of a quotation with its kind; `None` where the text names nobody.
pub(super) fn of(context: &Context<'_>, quote: &Quote) -> Option<(Source, SourceKind)> {
    let source = quote.speaker.map(|speaker| speaker.source).or(quote.via)?;
    Some((source, kind(context, source)))
}

fn kind(context: &Context<'_>, source: Source) -> SourceKind {
    if let Some(entity) = source.entity.and_then(|entity| context.entities.list.get(entity)) {
        return match entity.kind {
            EntityKind::Work | EntityKind::Law => SourceKind::Document,
            _ => SourceKind::Named,
        };
    }
    let phrase = Scope { context, tokens: context.document.tokens_in(source.span) };
    let head = head(&phrase);
    let head_is =
        |cue| phrase.hits().any(|hit| hit.cue == cue && Some(hit.token + hit.length) == head.map(|head| head + 1));
    if head_is(Cue::DocumentSource) {
        SourceKind::Document
    } else if head_is(Cue::AnonymousSource) {
        SourceKind::Anonymous
    } else if head.is_some_and(|head| phrase.is_name(head)) {
        SourceKind::Named
    } else {
        SourceKind::Role
    }
}

/// The last word before anything that only says more about it ("a spokesman | for the ministry").
fn head(phrase: &Scope<'_>) -> Option<usize> {
    const MORE: &[&str] = &[
        "of",
        "for",
        "from",
        "in",
        "at",
        "on",
        "who",
        "which",
        "with",
        "by",
        "to",
        "released",
        "published",
        "close",
        "familiar",
    ];
    let words: Vec<usize> = phrase
        .words()
        .take_while(|&token| !MORE.contains(&phrase.lower(token)))
        .take_while(|&token| token == phrase.tokens.start || phrase.lower(token - 1) != ",")
        .collect();
    words.last().copied()
}
