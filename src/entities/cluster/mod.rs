//! Gathers names into entities: the same name, other forms of it, surnames, acronyms.

mod bodies;
mod groups;
mod people;

pub(super) use groups::{Cluster, Member};

use super::EntityKind;
use super::scene::Scene;
use crate::lexicon::names;
use rustc_hash::FxHashMap;

/// Clusters in order of their first mention, each with its members in text order.
pub(super) fn gather(scene: &Scene<'_>, members: Vec<Member>) -> Vec<Cluster> {
    let mut clusters = same_names(scene, members);
    people::join(scene, &mut clusters);
    bodies::join(scene, &mut clusters);
    for cluster in &mut clusters {
        cluster.members.sort_by_key(|member| member.tokens.start);
    }
    clusters.retain(|cluster| !cluster.members.is_empty());
    clusters.sort_by_key(|cluster| cluster.members[0].tokens.start);
    clusters
}

/// Names of one kind that read alike, or that the lists know to be one thing, are one entity.
fn same_names(scene: &Scene<'_>, members: Vec<Member>) -> Vec<Cluster> {
    let mut clusters: Vec<Cluster> = Vec::new();
    let mut by_name: FxHashMap<(EntityKind, Key), usize> = FxHashMap::default();
    for member in members {
        let key = key_of(scene, &member);
        let cluster = *by_name.entry((member.kind, key)).or_insert_with(|| {
            clusters.push(Cluster::new(member.kind));
            clusters.len() - 1
        });
        let item = identity(scene, &member).and_then(names::item);
        clusters[cluster].item = clusters[cluster].item.or(item);
        clusters[cluster].members.push(member);
    }
    clusters
}

#[derive(PartialEq, Eq, Hash)]
enum Key {
    Known(usize),
    Listed(u16),
    Written(String),
}

fn key_of(scene: &Scene<'_>, member: &Member) -> Key {
    if let Some(known) = member.known {
        return Key::Known(known);
    }
    match identity(scene, member) {
        Some(identity) => Key::Listed(identity),
        None => Key::Written(groups::written(scene, member.tokens.clone())),
    }
}

fn identity(scene: &Scene<'_>, member: &Member) -> Option<u16> {
    let named = !matches!(member.kind, EntityKind::Person | EntityKind::Group);
    if named { scene.lists_of(member.tokens.start, member.tokens.end).identity() } else { None }
}
