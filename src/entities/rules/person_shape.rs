//! What the words of a person's name look like.

use super::{NameRule, vote};
use crate::document::Case;
use crate::entities::EntityKind::Person;
use crate::entities::piece::Piece;
use crate::entities::runs::is_particle;
use crate::lexicon::names::List;
use crate::rule::Rule;

pub(super) const FIRST_NAME: NameRule = Rule {
    id: "entity.person.first-name",
    about: "A given name stands before one to three other words with a capital.",
    example: "The prize went to Maria Kolvenbach.",
    near_miss: "The prize went to Kolvenbach Dairy.",
    find: |piece| {
        let lists = piece.scene.lists(piece.from);
        if !lists.has(List::FirstName)
            || is_particle(piece.lower(piece.from))
            || piece.length() < 2
            || !is_name_like(piece, 4)
        {
            return None;
        }
        let surname = piece.last_lists().has(List::Surname);
        let doubtful =
            lists.has(List::Common) || lists.has_any(&[List::City, List::Country, List::Region, List::State]);
        vote(
            Person,
            if surname {
                4.0
            } else if doubtful {
                2.2
            } else {
                3.4
            },
        )
    },
};

pub(super) const SURNAME: NameRule = Rule {
    id: "entity.person.surname",
    about: "The last word stands in the list of frequent surnames.",
    example: "A letter from Merkel arrived.",
    near_miss: "A letter from the park arrived.",
    find: |piece| {
        if !piece.last_lists().has(List::Surname) || !is_name_like(piece, 4) {
            return None;
        }
        let common = piece.scene.is_common(piece.last());
        let elsewhere = piece.last_lists().has_any(&[
            List::City,
            List::Country,
            List::Region,
            List::State,
            List::OrganizationHead,
            List::PlaceHead,
        ]);
        vote(
            Person,
            match (piece.length() > 1, common || elsewhere) {
                (true, false) => 1.6,
                (true, true) => 0.6,
                (false, false) => 2.0,
                (false, true) => 0.5,
            },
        )
    },
};

pub(super) const INITIAL: NameRule = Rule {
    id: "entity.person.initial",
    about: "An initial stands between two names or before a surname.",
    example: "The chair is Oona T. Brandvold.",
    near_miss: "The chair is Plan B.",
    find: |piece| {
        let named = piece.scene.document.tokens[piece.last()].span.len() > 2;
        if !named || piece.length() < 2 || piece.word_count() > 5 {
            return None;
        }
        let initial = piece.words().any(|token| token != piece.last() && is_initial(piece, token));
        if initial && is_name_like(piece, 5) { vote(Person, 2.5) } else { None }
    },
};

pub(super) const PARTICLE: NameRule = Rule {
    id: "entity.person.particle",
    about: "A small word of surnames stands inside: van, bin, al-.",
    example: "Critics of Rhovan bin Ulvmo laughed.",
    near_miss: "The van stopped in Joostburg.",
    find: |piece| {
        if piece.length() < 2 || piece.word_count() > 5 {
            return None;
        }
        let mut inside = (piece.from..piece.last()).filter(|&token| {
            let lower = piece.lower(token);
            is_particle(lower)
                && !matches!(lower, "e" | "y")
                && (piece.scene.document.tokens[token].case == Case::Lower || lower == "al" || lower == "bin")
        });
        if inside.next().is_some() && is_name_like(piece, 5) { vote(Person, 1.8) } else { None }
    },
};

pub(super) const HYPHEN: NameRule = Rule {
    id: "entity.person.hyphenated-given-name",
    about: "A given name of two syllables is joined by a hyphen with the second in lower case.",
    example: "Envoys met Pak Chol-gyu there.",
    near_miss: "Envoys met a Pak-led team there.",
    find: |piece| {
        let syllable = piece.tokens().skip(1).any(|token| {
            piece.lower(token - 1) == "-"
                && piece.scene.document.tokens[token].case == Case::Lower
                && piece.scene.document.tokens[token].is_word()
        });
        if syllable && piece.word_count() > 1 { vote(Person, 3.0) } else { None }
    },
};

pub(super) const TWO_WORDS: NameRule = Rule {
    id: "entity.person.two-words",
    about: "Two or three words with a capital that no list knows, and that do not end like an organisation or a place.",
    example: "It was found by Thrandi Ulvmoen on the beach.",
    near_miss: "It was found by Thrandi Motors on the beach.",
    find: |piece| {
        let words = piece.word_count();
        if !(2..=3).contains(&words) || piece.has_article() || !is_name_like(piece, 3) {
            return None;
        }
        let unknown = piece
            .words()
            .all(|token| !piece.scene.is_common(token) && piece.scene.document.tokens[token].case != Case::Upper);
        if unknown { vote(Person, 1.5) } else { None }
    },
};

fn is_initial(piece: &Piece<'_>, token: usize) -> bool {
    let word = piece.lower(token);
    let letters = word.chars().filter(|letter| letter.is_alphabetic()).count();
    letters > 0
        && !piece.scene.lists(token).has_any(&[List::Country, List::State, List::Organization, List::City])
        && (word.ends_with('.') && (letters == 1 || word.chars().filter(|&mark| mark == '.').count() == letters)
            || letters == 1 && word.len() == 1)
}

/// No word of an organisation, a place or an event at the end, no number, no link but a hyphen or a particle.
fn is_name_like(piece: &Piece<'_>, longest: usize) -> bool {
    piece.word_count() <= longest
        && !piece.ends_as_a_thing()
        && piece.tokens().all(|token| {
            let word = piece.lower(token);
            matches!(word, "-" | "‑" | "." | ",") && !piece.scene.is_capital(token)
                || piece.scene.is_capital(token) && !piece.scene.lists(token).has_any(&[List::Group, List::Honorific])
                || is_particle(word)
                || piece.scene.document.tokens[token].case == Case::Lower
                    && token > piece.from
                    && piece.lower(token - 1) == "-"
        })
}
