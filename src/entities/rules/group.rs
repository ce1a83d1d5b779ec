//! Groups of people that no list knows.

use super::{NameRule, vote};
use crate::entities::EntityKind::Group;
use crate::lexicon::names::List;
use crate::rule::Rule;

pub(super) const PEOPLE: NameRule = Rule {
    id: "entity.group.ending",
    about: "A single unknown word ends as the names of peoples and movements do: -ians, -ists, -ese.",
    example: "Most Ulvmonians voted.",
    near_miss: "Most pedestrians voted.",
    find: |piece| {
        if piece.length() != 1 {
            return None;
        }
        let word = piece.lower(piece.from);
        let ending = ENDINGS.iter().any(|ending| word.ends_with(ending)) && word.len() > 6;
        let known = piece.lists().has_any(&[
            List::Common,
            List::Surname,
            List::FirstName,
            List::Organization,
            List::Country,
            List::City,
        ]);
        if ending && !known && !piece.scene.is_common(piece.from) { vote(Group, 1.8) } else { None }
    },
};

const ENDINGS: [&str; 6] = ["ians", "ists", "ites", "nese", "istas", "eans"];
