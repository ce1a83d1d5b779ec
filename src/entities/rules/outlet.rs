//! Newspapers that are called by a common word.

use super::{NameRule, vote};
use crate::entities::EntityKind::Organization;
use crate::lexicon::names::List;
use crate::rule::Rule;

pub(super) const ARTICLE: NameRule = Rule {
    id: "entity.organization.outlet-article",
    about: "A common word that newspapers are called by, behind \"The\" with its capital: The Times, The Sun.",
    example: "She told The Courier that it was late.",
    near_miss: "The courier told her that it was late.",
    find: |piece| {
        let before = piece.before()?;
        let article = piece.lower(before) == "the" && piece.scene.is_capital(before);
        if piece.length() != 1 || !article || !TITLES.contains(&piece.lower(piece.from)) {
            return None;
        }
        // At the head of a sentence every "The" has a capital; then a word of the trade has to follow.
        let trade = || {
            let after = piece.after();
            matches!(
                piece.word_after(),
                "critic" | "columnist" | "newspaper" | "website" | "magazine" | "gave" | "called"
            ) || after.is_some_and(|after| piece.scene.lists(after).has(List::Said) || piece.lower(after) == "'s")
        };
        if !piece.scene.capital_is_idle(before) || trade() { vote(Organization, 5.0) } else { None }
    },
};

const TITLES: [&str; 43] = [
    "age",
    "argus",
    "atlantic",
    "advertiser",
    "bulletin",
    "chronicle",
    "citizen",
    "courier",
    "dispatch",
    "echo",
    "economist",
    "enquirer",
    "examiner",
    "express",
    "globe",
    "guardian",
    "herald",
    "hill",
    "hindu",
    "independent",
    "intercept",
    "inquirer",
    "journal",
    "ledger",
    "lancet",
    "mail",
    "mercury",
    "mirror",
    "nation",
    "observer",
    "post",
    "press",
    "record",
    "register",
    "scotsman",
    "spectator",
    "standard",
    "star",
    "sun",
    "telegraph",
    "times",
    "tribune",
    "verge",
];
