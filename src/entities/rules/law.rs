//! Acts, treaties, declarations.

use super::{NameRule, vote};
use crate::entities::EntityKind::Law;
use crate::entities::runs::is_year;
use crate::lexicon::names::List;
use crate::rule::Rule;

pub(super) const HEAD: NameRule = Rule {
    id: "entity.law.head",
    about: "The last word, or the last before a year, is one that laws end in: Act, Treaty, Protocol.",
    example: "Judges cited the Harbour Safety Act 1974.",
    near_miss: "Judges cited the act.",
    find: |piece| {
        let last =
            if is_year(piece.lower(piece.last())) && piece.length() > 2 { piece.last() - 1 } else { piece.last() };
        if piece.word_count() < 2 || !piece.scene.lists(last).has(List::LawHead) {
            return None;
        }
        let also = piece.scene.lists(last).has_any(&[List::EventHead, List::OrganizationHead]);
        vote(Law, if also { 1.5 } else { 3.2 })
    },
};

pub(super) const OPENER: NameRule = Rule {
    id: "entity.law.opener",
    about: "The name opens with a word for a law and goes on with \"of\" or \"on\": Treaty of, Convention on.",
    example: "It broke the Treaty of Ulvmo.",
    near_miss: "It broke the treaty of friendship.",
    find: |piece| {
        let link = piece.tokens().find(|&token| matches!(piece.lower(token), "of" | "on" | "for" | "against"))?;
        let opened =
            link > piece.from && piece.scene.lists(link - 1).has(List::LawHead) && piece.scene.is_capital(link - 1);
        if opened { vote(Law, 3.4) } else { None }
    },
};
