//! Names of capitals alone, and the names they are short for.

use super::{NameRule, vote};
use crate::document::TokenKind;
use crate::entities::EntityKind::Organization;
use crate::entities::piece::Piece;
use crate::lexicon::names::List;
use crate::rule::Rule;

pub(super) const ALONE: NameRule = Rule {
    id: "entity.organization.acronym",
    about: "A word of two to six capitals that no list knows.",
    example: "Talks with the QVRT went on.",
    near_miss: "Talks on the TV went on.",
    find: |piece| {
        if !is_acronym(piece) {
            return None;
        }
        let lists = piece.lists();
        let known = lists.has_any(&[
            List::Calendar,
            List::Country,
            List::State,
            List::City,
            List::Product,
            List::Group,
            List::Honorific,
            List::Role,
            List::OrganizationSuffix,
        ]);
        let counted = piece.before().is_some_and(|before| {
            matches!(piece.lower(before), "a" | "an" | "each" | "per")
                || piece.scene.document.tokens[before].kind == TokenKind::Number
        });
        if !known && !counted && !lists.has(List::Common) && !is_roman(piece.lower(piece.from)) {
            vote(Organization, 2.0)
        } else {
            None
        }
    },
};

pub(super) const INTRODUCED: NameRule = Rule {
    id: "entity.organization.acronym-introduced",
    about: "An acronym in brackets behind a name that it is short for.",
    example: "The Brauneck Water Authority (BWA) agreed.",
    near_miss: "The Brauneck Water Authority (PDF) agreed.",
    find: |piece| {
        let bracket = piece.before().filter(|&before| piece.lower(before) == "(")?;
        let closed = piece.word_after() == ")";
        if closed && is_acronym(piece) && stands_for(piece, piece.from, bracket) {
            vote(Organization, 2.5)
        } else {
            None
        }
    },
};

pub(super) const SPELLED_OUT: NameRule = Rule {
    id: "entity.organization.spelled-out",
    about: "A name whose acronym follows in brackets.",
    example: "The Brauneck Millers (BM) met.",
    near_miss: "The Brauneck Millers (again) met.",
    find: |piece| {
        let acronym = piece.to + 1;
        let sentence = piece.scene.sentence(piece.from);
        if piece.word_after() != "(" || acronym + 1 >= sentence.end || piece.lower(acronym + 1) != ")" {
            return None;
        }
        let fits = piece.word_count() > 1 && initials_fit(piece, piece.from, piece.to, piece.lower(acronym));
        if fits { vote(Organization, 2.8) } else { None }
    },
};

fn is_acronym(piece: &Piece<'_>) -> bool {
    let letters = || piece.lower(piece.from).chars().filter(|letter| letter.is_alphabetic()).count();
    piece.length() == 1 && piece.scene.is_acronym_here(piece.from) && (2..=6).contains(&letters())
}

/// Whether the words that end before `bracket` begin with the acronym's letters.
fn stands_for(piece: &Piece<'_>, acronym: usize, bracket: usize) -> bool {
    let start = piece.scene.sentence(piece.from).start;
    let letters = piece.lower(acronym);
    (start.max(bracket.saturating_sub(12))..bracket)
        .any(|from| piece.scene.is_capital(from) && bracket - from > 1 && initials_fit(piece, from, bracket, letters))
}

/// Whether the first letters of the words in `from..to`, small words left out or in, spell `acronym`.
fn initials_fit(piece: &Piece<'_>, from: usize, to: usize, acronym: &str) -> bool {
    let letters: Vec<char> = acronym.chars().filter(|letter| letter.is_alphabetic()).collect();
    let first_letters = |every: bool| -> Vec<char> {
        (from..to)
            .filter(|&token| piece.scene.document.tokens[token].is_word())
            .filter(|&token| every || piece.scene.is_capital(token))
            .filter_map(|token| piece.lower(token).chars().next())
            .collect()
    };
    letters.len() > 1 && (first_letters(false) == letters || first_letters(true) == letters)
}

fn is_roman(word: &str) -> bool {
    word.bytes().all(|byte| matches!(byte, b'i' | b'v' | b'x'))
}
