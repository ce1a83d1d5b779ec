//! What stands around the name of an organisation.

use super::{NameRule, vote};
use crate::entities::EntityKind::Organization;
use crate::lexicon::names::List;
use crate::rule::Rule;

pub(super) const SPOKESPERSON: NameRule = Rule {
    id: "entity.organization.member",
    about: "Somebody who acts for an organisation stands beside the name: its spokesman, its reporter, its shares.",
    example: "A spokeswoman for Brunvoll declined.",
    near_miss: "A gift for Brunvoll was declined.",
    find: |piece| {
        let after = piece.word_after();
        let role_after = MEMBERS.contains(&after) && piece.word_after_at(1) != "of";
        let before = piece.before().map_or("", |before| piece.lower(before));
        let earlier =
            piece.before().and_then(|before| piece.scene.before(before)).map_or("", |token| piece.lower(token));
        let role_before = matches!(before, "for" | "at" | "from" | "with") && MEMBERS.contains(&earlier);
        let place = piece.lists().has_any(&[List::Country, List::City, List::State, List::Region, List::Group]);
        if (role_after || role_before) && !place { vote(Organization, 1.8) } else { None }
    },
};

const MEMBERS: [&str; 26] = [
    "spokesman",
    "spokeswoman",
    "spokesperson",
    "reporter",
    "correspondent",
    "journalist",
    "editor",
    "analyst",
    "ceo",
    "chairman",
    "executive",
    "executives",
    "employee",
    "employees",
    "staff",
    "officials",
    "shares",
    "shareholders",
    "board",
    "subsidiary",
    "headquarters",
    "members",
    "fans",
    "fighters",
    "militants",
    "broadcaster",
];
