//! What stands around a person's name.

use super::{NameRule, vote};
use crate::document::TokenKind;
use crate::entities::EntityKind::Person;
use crate::entities::piece::Piece;
use crate::lexicon::names::List;
use crate::rule::Rule;

pub(super) const TITLE_BEFORE: NameRule = Rule {
    id: "entity.person.title",
    about: "A word of address stands right before the name: Mr, Dr, Sheikh.",
    example: "A letter from Mrs. Ondergraf was read.",
    near_miss: "A letter from the doctors was read.",
    find: |piece| {
        let before = piece.before()?;
        let titled = piece.scene.lists(before).has(List::Honorific) && piece.scene.is_capital(before);
        if titled && is_personal(piece) { vote(Person, 4.0) } else { None }
    },
};

pub(super) const ROLE_BEFORE: NameRule = Rule {
    id: "entity.person.role",
    about: "An office or an occupation stands right before the name.",
    example: "The plan of Finance Minister Ulvmoen failed.",
    near_miss: "The minister of the Brauneck district left.",
    find: |piece| {
        let before = piece.before()?;
        if !is_personal(piece) || !piece.scene.lists(before).has(List::Role) && !ends_role(piece, before) {
            return None;
        }
        vote(Person, if piece.scene.is_capital(before) { 3.0 } else { 2.6 })
    },
};

pub(super) const ROLE_AFTER: NameRule = Rule {
    id: "entity.person.role-after",
    about: "A comma and an office or an occupation follow the name.",
    example: "Ulvmoen, the chairman of the club, resigned.",
    near_miss: "Ulvmoen, the capital, was calm.",
    find: |piece| {
        if piece.word_after() != ","
            || !is_personal(piece)
            || piece.lists().has_any(&[List::Country, List::City, List::State, List::Region])
        {
            return None;
        }
        let from = piece.to + 1;
        // "a former", "the party's", "who", at most four words before the role.
        for token in from..piece.scene.sentence(piece.from).end.min(from + 4) {
            if piece.lower(token) == "," {
                return None;
            }
            let role = piece.scene.lists(token).has(List::Role) && !piece.scene.is_capital(token);
            if piece.lower(token) == "who" || role {
                return vote(Person, 1.8);
            }
        }
        None
    },
};

pub(super) const AGE_AFTER: NameRule = Rule {
    id: "entity.person.age",
    about: "An age between commas or in brackets follows the name.",
    example: "Ondergraf, 47, was not hurt.",
    near_miss: "Ondergraf 47 was not sold.",
    find: |piece| {
        let comma = matches!(piece.word_after(), "," | "(");
        let number = piece.after().is_some_and(|_| {
            let token = piece.to + 1;
            token < piece.scene.sentence(piece.from).end
                && piece.scene.document.tokens[token].kind == TokenKind::Number
                && piece.lower(token).len() <= 2
        });
        let closed = matches!(piece.word_after_at(2), "," | ")" | "." | ";");
        let aged = matches!(piece.word_after_at(1), "aged" | "age");
        if comma && (number && closed || aged) && is_personal(piece) { vote(Person, 3.0) } else { None }
    },
};

pub(super) const SPEAKS: NameRule = Rule {
    id: "entity.person.speaks",
    about: "A verb of speaking stands right before or after the name.",
    example: "Thorgrimsen said so.",
    near_miss: "The Thorgrimsen said so.",
    find: |piece| {
        let verb = |token: Option<usize>| {
            token.is_some_and(|token| piece.scene.lists(token).has(List::Said) && !piece.scene.is_capital(token))
        };
        let speaks = verb(piece.after()) || verb(piece.before()) || matches!(piece.word_after(), "who" | "whose");
        let place = piece.lists().has_any(&[List::Country, List::City, List::State, List::Region, List::Group]);
        if speaks && !piece.has_article() && !place && is_personal(piece) { vote(Person, 1.3) } else { None }
    },
};

/// "secretary of state" ends in a word that is no role by itself.
fn ends_role(piece: &Piece<'_>, before: usize) -> bool {
    let first = piece.scene.sentence(piece.from).start.max(before.saturating_sub(5));
    (first..before).any(|token| {
        piece.scene.phrase(token).is_some_and(|(length, lists)| token + length == before + 1 && lists.has(List::Role))
    })
}

/// One to four words, none of them one that persons do not have.
fn is_personal(piece: &Piece<'_>) -> bool {
    (1..=4).contains(&piece.word_count())
        && !piece.ends_as_a_thing()
        && !piece.lists().has_any(&[List::Group, List::Organization, List::Calendar])
        && !piece.words().any(|token| piece.scene.lists(token).has_any(&[List::Honorific, List::Group]))
        && !piece.tokens().any(|token| matches!(piece.lower(token), "of" | "for" | "and" | "&" | "'s" | "the" | "in"))
        && !piece.words().all(|token| piece.scene.lists(token).has(List::Role))
}
