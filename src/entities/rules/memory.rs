//! What the rest of the article knows about the name.

use super::{NameRule, vote};
use crate::entities::EntityKind;
use crate::entities::memory::WordOf;
use crate::lexicon::names::List;
use crate::rule::Rule;

pub(in crate::entities) const SAME_NAME: NameRule = Rule {
    id: "entity.article.same-name",
    about: "The same name stands elsewhere in the article where its kind is clearer.",
    example: "Snow fell in Ulvmo. On Sunday, trucks left Ulvmo.",
    near_miss: "Snow fell. On Sunday, trucks left Ulvmo.",
    find: |piece| {
        let (kind, lead) = piece.memory.kind_of(piece.scene, piece.tokens())?;
        vote(kind, lead.min(3.0))
    },
};

pub(super) const PART_OF_NAME: NameRule = Rule {
    id: "entity.article.part-of-name",
    about: "The word is the surname, the given name or the telling word of a longer name in the article.",
    example: "The prize went to Maria Kolvenbach. Cheers met Kolvenbach.",
    near_miss: "The prize went to Maria. Cheers met Kolvenbach.",
    find: |piece| {
        if piece.length() != 1 || piece.scene.capital_is_idle(piece.from) && piece.scene.is_common(piece.from) {
            return None;
        }
        // Next to another name it is more likely a part of that one.
        let beside = |token: usize| {
            piece.scene.is_capital(token)
                && !piece.scene.capital_is_idle(token)
                && !piece.scene.lists(token).has_any(&[List::Role, List::Honorific, List::Group, List::Country])
        };
        if piece.before().is_some_and(beside) || piece.after().is_some_and(beside) {
            return None;
        }
        let longer = piece.memory.longer_with(piece.lower(piece.from));
        let part =
            |kind: EntityKind, fits: fn(&WordOf) -> bool| longer.iter().any(|word| word.kind == kind && fits(word));
        if part(EntityKind::Person, |word| word.last) {
            vote(EntityKind::Person, 3.0)
        } else if part(EntityKind::Person, |word| word.first) {
            vote(EntityKind::Person, 2.0)
        } else if part(EntityKind::Event, |word| word.last) {
            vote(EntityKind::Event, 2.5)
        } else if part(EntityKind::Product, |word| word.last) {
            vote(EntityKind::Product, 2.0)
        } else if part(EntityKind::Organization, |word| word.first) {
            vote(EntityKind::Organization, 1.2)
        } else {
            None
        }
    },
};
