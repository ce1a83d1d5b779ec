//! Organisations, events, laws, products: acronyms and shortened forms join the long form.

use super::groups::Cluster;
use crate::entities::rules::is_club_word;
use crate::entities::scene::Scene;
use crate::entities::{EntityKind, MentionForm};
use rustc_hash::FxHashMap;

/// Joins short clusters to the one long cluster of the same kind that they can stand for.
pub(super) fn join(scene: &Scene<'_>, clusters: &mut [Cluster]) {
    let words: Vec<Vec<&str>> = clusters.iter().map(|cluster| cluster.words(scene)).collect();
    let mut by_acronym: FxHashMap<(EntityKind, String), Vec<usize>> = FxHashMap::default();
    let mut by_ending: FxHashMap<(EntityKind, Vec<&str>), Vec<usize>> = FxHashMap::default();
    let mut by_opening: FxHashMap<(EntityKind, Vec<&str>), Vec<usize>> = FxHashMap::default();
    for (index, long) in words.iter().enumerate() {
        let kind = clusters[index].kind;
        if long.len() < 2 || !joins(kind) || clusters[index].members.is_empty() {
            continue;
        }
        for acronym in acronyms(long) {
            by_acronym.entry((kind, acronym)).or_default().push(index);
        }
        for cut in 1..long.len().min(LONGEST) {
            by_ending.entry((kind, long[cut..].to_vec())).or_default().push(index);
            by_opening.entry((kind, long[..long.len() - cut].to_vec())).or_default().push(index);
        }
    }
    for index in 0..clusters.len() {
        let kind = clusters[index].kind;
        if !joins(kind) || words[index].is_empty() || clusters[index].members.is_empty() {
            continue;
        }
        let (long, form) = match words[index].as_slice() {
            [word] if is_acronym(scene, &clusters[index]) => {
                let letters = word.chars().filter(|letter| letter.is_alphabetic()).collect();
                (by_acronym.get(&(kind, letters)), MentionForm::Acronym)
            }
            short => {
                let key = (kind, short.to_vec());
                let ending = by_ending.get(&key).filter(|_| ending_tells(kind, short));
                (ending.or_else(|| by_opening.get(&key).filter(|_| opening_tells(kind))), MentionForm::Short)
            }
        };
        let Some(target) = long.and_then(|long| only(clusters, long, index)) else { continue };
        let mut other = std::mem::replace(&mut clusters[index], Cluster::new(kind));
        clusters[target].take(&mut other, form);
    }
}

/// Longer names are not taken apart.
const LONGEST: usize = 10;

fn joins(kind: EntityKind) -> bool {
    !matches!(kind, EntityKind::Person | EntityKind::Group | EntityKind::Place)
}

/// "Council" alone says too little for an organisation, "United" enough for a club; "Cup" is enough for an event.
fn ending_tells(kind: EntityKind, short: &[&str]) -> bool {
    kind != EntityKind::Organization || short.len() > 1 || is_club_word(short[0])
}

fn opening_tells(kind: EntityKind) -> bool {
    matches!(kind, EntityKind::Organization | EntityKind::Product)
}

/// The one cluster that can be meant: the only one that is left, or the only one named before.
fn only(clusters: &[Cluster], long: &[usize], short: usize) -> Option<usize> {
    let mut alive = long.iter().copied().filter(|&index| index != short && !clusters[index].members.is_empty());
    let first = alive.next()?;
    alive.all(|other| other == first).then_some(first)
}

fn is_acronym(scene: &Scene<'_>, cluster: &Cluster) -> bool {
    cluster.members.iter().any(|member| {
        member.tokens.len() == 1
            && scene.is_acronym_here(member.tokens.start)
            && scene.document.tokens[member.tokens.start].span.len() > 1
    })
}

/// The first letters of the words, once with the small words and once without.
fn acronyms(words: &[&str]) -> [String; 2] {
    let small = ["of", "the", "for", "and", "on", "in", "to", "de", "du", "des", "against", "&"];
    let initials = |all: bool| {
        words.iter().filter(|word| all || !small.contains(word)).filter_map(|word| word.chars().next()).collect()
    };
    [initials(false), initials(true)]
}
