//! "The minister": a role that one person of the article holds.

use crate::entities::cluster::{Cluster, Member};
use crate::entities::scene::Scene;
use crate::entities::{EntityKind, MentionForm};
use crate::lexicon::names::List;
use crate::rule::RuleCard;
use rustc_hash::FxHashMap;

pub(in crate::entities) const CARD: RuleCard = RuleCard {
    id: "entity.nominal.role",
    about: "\"The\" and a role in lower case stand for the one person of the article who was given that role before.",
    example: "Finance Minister Ole Ulvmo came late. Then the minister left.",
    near_miss: "Finance Minister Ole Ulvmo came late. Then a minister left.",
};

/// The role phrases that stand for a person, each with the index of its cluster.
pub(super) fn find(scene: &Scene<'_>, clusters: &[Cluster], named: &[bool]) -> Vec<(usize, Member)> {
    let holders = holders(scene, clusters);
    let mut found = Vec::new();
    for token in 1..scene.document.tokens.len() {
        let this = &scene.document.tokens[token];
        let definite =
            scene.document.lower(token - 1) == "the" && scene.document.tokens[token - 1].sentence == this.sentence;
        if !definite || scene.is_capital(token) {
            continue;
        }
        let length = match scene.phrase(token) {
            Some((length, lists)) if lists.has(List::Role) => length,
            _ if scene.lists(token).has(List::Role) => 1,
            _ => continue,
        };
        let end = token + length;
        if named[token - 1..end].contains(&true) {
            continue;
        }
        // "The minister of ..." and "the minister Ole Ulvmo" say themselves who is meant.
        if scene.after(end).is_some_and(|next| scene.is_capital(next) || GOES_ON.contains(&scene.document.lower(next)))
        {
            continue;
        }
        if let Some(Some((cluster, given))) = holders.get(scene.document.lower(end - 1))
            && *given < token
        {
            found.push((*cluster, member(token - 1, end)));
        }
    }
    found
}

/// Words behind a role that make it another's.
const GOES_ON: [&str; 8] = ["of", "for", "who", "'s", "-", "in", "at", "and"];

/// The last word of every role, with the one person who has it and where it was first given; `None` where two have it.
fn holders<'a>(scene: &Scene<'a>, clusters: &[Cluster]) -> FxHashMap<&'a str, Option<(usize, usize)>> {
    let mut holders: FxHashMap<&str, Option<(usize, usize)>> = FxHashMap::default();
    for (index, cluster) in clusters.iter().enumerate().filter(|(_, cluster)| cluster.kind == EntityKind::Person) {
        for role in cluster.members.iter().filter_map(|member| member.role) {
            let tokens = scene.document.tokens_in(role);
            let Some(last) = tokens.end.checked_sub(1) else { continue };
            if !scene.lists(last).has(List::Role) {
                continue;
            }
            holders
                .entry(scene.document.lower(last))
                .and_modify(|holder| {
                    if holder.is_some_and(|(known, _)| known != index) {
                        *holder = None;
                    }
                })
                .or_insert(Some((index, last)));
        }
    }
    holders
}

fn member(from: usize, to: usize) -> Member {
    Member {
        tokens: from..to,
        kind: EntityKind::Person,
        form: MentionForm::Nominal,
        confidence: 0.7,
        rule: CARD.id,
        role: None,
        known: None,
    }
}
