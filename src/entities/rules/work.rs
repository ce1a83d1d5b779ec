//! Awards, reports, programmes.

use super::{NameRule, vote};
use crate::entities::EntityKind::Work;
use crate::lexicon::names::List;
use crate::rule::Rule;

pub(super) const HEAD: NameRule = Rule {
    id: "entity.work.head",
    about: "The last word is one that awards, reports and programmes end in: Prize, Award, Show.",
    example: "She won the Ulvmo Prize.",
    near_miss: "She won the prize.",
    find: |piece| {
        let last = piece.last_lists();
        let also_body = last.has_any(&[List::OrganizationHead, List::EventHead]);
        if piece.word_count() > 1 && last.has(List::WorkHead) {
            vote(Work, if also_body { 1.2 } else { 3.0 })
        } else {
            None
        }
    },
};
