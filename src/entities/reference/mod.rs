//! Pronouns and role phrases that stand for a named person.

mod gender;
mod nominals;
mod pronouns;

pub(super) use nominals::CARD as NOMINAL;
pub(super) use pronouns::CARD as PRONOUN;

use super::EntityKind;
use super::cluster::Cluster;
use super::scene::Scene;

/// Adds the pronouns and role phrases to the persons they stand for.
pub(super) fn resolve(scene: &Scene<'_>, clusters: &mut [Cluster]) {
    let named = named(scene, clusters);
    let roles = nominals::find(scene, clusters, &named);
    add(clusters, roles);
    let pronouns = pronouns::find(scene, clusters, &named);
    add(clusters, pronouns);
}

/// For every token, whether a name holds it.
fn named(scene: &Scene<'_>, clusters: &[Cluster]) -> Vec<bool> {
    let mut named = vec![false; scene.document.tokens.len()];
    for member in clusters.iter().flat_map(|cluster| &cluster.members) {
        named[member.tokens.clone()].fill(true);
    }
    named
}

fn add(clusters: &mut [Cluster], members: Vec<(usize, super::cluster::Member)>) {
    for (cluster, member) in members {
        clusters[cluster].members.push(member);
    }
    for cluster in clusters.iter_mut().filter(|cluster| cluster.kind == EntityKind::Person) {
        cluster.members.sort_by_key(|member| member.tokens.start);
    }
}
