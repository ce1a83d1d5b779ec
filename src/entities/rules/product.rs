//! Ships, aircraft, spacecraft, devices.

use super::{NameRule, vote};
use crate::entities::EntityKind::Product;
use crate::lexicon::names::List;
use crate::rule::Rule;

pub(super) const BEFORE: NameRule = Rule {
    id: "entity.product.opener",
    about: "The first word is one that names of ships, aircraft and devices open with: USS, Boeing, Soyuz.",
    example: "Sailors left HMS Ulvmo.",
    near_miss: "Sailors left Ulvmo.",
    find: |piece| {
        let opens = piece.scene.lists(piece.from).has(List::ProductBefore) && piece.length() > 1;
        let ship = piece.scene.is_acronym_here(piece.from) && piece.word_count() > 1;
        let model = has_digit(piece.lower(piece.last()));
        if opens && (ship || model) { vote(Product, 4.0) } else { None }
    },
};

pub(super) const MODEL: NameRule = Rule {
    id: "entity.product.model",
    about: "Capitals and digits make up a model: F-16, A330, T-72.",
    example: "Two QK-47s were seized.",
    near_miss: "Two of 47 were seized.",
    find: |piece| {
        if piece.length() != 1 && (piece.length() != 3 || piece.lower(piece.from + 1) != "-") {
            return None;
        }
        let letters: usize =
            piece.words().map(|token| piece.lower(token).chars().filter(|letter| letter.is_alphabetic()).count()).sum();
        let code = letters <= 3 && has_digit(piece.lower(piece.last()));
        let known = piece.lists().has_any(&[List::Organization, List::Event, List::Calendar]);
        let upper = piece.scene.is_acronym_here(piece.from) || piece.scene.is_capital(piece.from);
        if code && upper && !known { vote(Product, 2.2) } else { None }
    },
};

fn has_digit(word: &str) -> bool {
    word.bytes().any(|byte| byte.is_ascii_digit())
}
