//! What the name of a place looks like.

use super::{NameRule, vote};
use crate::entities::EntityKind::Place;
use crate::lexicon::names::List;
use crate::rule::Rule;

pub(super) const HEAD: NameRule = Rule {
    id: "entity.place.head",
    about: "The last word is one that places, buildings and sites end in: River, Street, Airport.",
    example: "The barge sank in the Ulvmo River.",
    near_miss: "The barge sank in the river.",
    find: |piece| {
        let personal = piece.scene.lists(piece.from).has(List::FirstName)
            && piece.last_lists().has(List::Surname)
            && piece.word_count() == 2;
        if piece.word_count() > 0 && piece.length() > 1 && piece.last_lists().has(List::PlaceHead) && !personal {
            let also_body = piece.last_lists().has(List::OrganizationHead);
            vote(Place, if also_body { 1.5 } else { 2.8 })
        } else {
            None
        }
    },
};

pub(super) const BEFORE: NameRule = Rule {
    id: "entity.place.opener",
    about: "The first word is one that names of places open with: Mount, Lake, Fort, San, North.",
    example: "They camped below Mount Ulvmo.",
    near_miss: "They began to mount Ulvmo.",
    find: |piece| {
        let opens = piece.scene.lists(piece.from).has(List::PlaceBefore) && piece.word_count() > 1;
        let body = piece.last_lists().has_any(&[List::OrganizationHead, List::OrganizationSuffix]);
        let telling = piece.words().any(|token| !piece.scene.capital_is_idle(token) || !piece.scene.is_common(token));
        if opens && !body && telling && piece.word_count() <= 4 { vote(Place, 2.0) } else { None }
    },
};
