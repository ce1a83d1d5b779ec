//! Headlines in title case and lines in capitals, where a capital letter says nothing.

use super::Scene;
use crate::document::Case;
use crate::lexicon::names::List;

/// How a sentence uses capitals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::entities) enum LineCase {
    /// As in running text.
    Running,
    /// Every Longer Word Has One
    Title,
    /// ALL LETTERS ARE CAPITALS
    Capitals,
}

/// Words of fewer letters stay small in many styles of headline.
const SHORTEST: usize = 4;

/// Judges by the longer words behind the first: title case needs common words with capitals and hardly a long word without.
pub(super) fn of(scene: &Scene<'_>, sentence: usize) -> LineCase {
    let (mut capital, mut lower, mut upper, mut idle) = (0, 0, 0, 0);
    for token in scene.document.sentences[sentence].tokens.clone().skip(1) {
        let this = &scene.document.tokens[token];
        if !this.is_word() || this.span.len() < SHORTEST {
            continue;
        }
        match this.case {
            Case::Lower => lower += 1,
            Case::Upper => upper += 1,
            _ => capital += 1,
        }
        let lists = scene.found[token].word;
        let names =
            [List::Country, List::City, List::FirstName, List::Surname, List::Organization, List::OrganizationHead];
        if this.case != Case::Lower && lists.has(List::Common) && !lists.has_any(&names) {
            idle += 1;
        }
    }
    if upper >= 2 && upper >= 3 * (capital + lower) {
        LineCase::Capitals
    } else if idle >= 2 && capital + upper >= 8 * lower {
        LineCase::Title
    } else {
        LineCase::Running
    }
}
