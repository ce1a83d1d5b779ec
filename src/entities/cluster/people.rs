//! Persons: a surname joins the full name, two people of one surname stay apart.

use super::groups::Cluster;
use crate::entities::scene::Scene;
use crate::entities::{EntityKind, MentionForm};
use rustc_hash::FxHashMap;

/// Joins clusters of persons whose names are parts of another's.
pub(super) fn join(scene: &Scene<'_>, clusters: &mut [Cluster]) {
    join_variants(scene, clusters);
    let full: Vec<usize> = persons(clusters).filter(|&index| clusters[index].words(scene).len() > 1).collect();
    let mut by_word: FxHashMap<&str, Vec<Holder>> = FxHashMap::default();
    for &index in &full {
        let words = clusters[index].words(scene);
        let last = words.len() - 1;
        for (place, word) in words.into_iter().enumerate() {
            let rank = if place == last {
                0
            } else if place == 0 {
                2
            } else {
                1
            };
            by_word.entry(word).or_default().push(Holder { cluster: index, rank });
        }
    }
    let short: Vec<usize> = persons(clusters).filter(|&index| clusters[index].words(scene).len() == 1).collect();
    for index in short {
        let Some(holders) = clusters[index].words(scene).first().and_then(|word| by_word.get(word)) else { continue };
        spread(clusters, index, holders);
    }
}

/// A full name that has a word, and how telling the word's place is: 0 last, 1 inside, 2 first.
#[derive(Clone, Copy)]
struct Holder {
    cluster: usize,
    rank: u8,
}

/// Gives every mention of a one-word name to the last full name before it that can be meant, or to the first after it.
fn spread(clusters: &mut [Cluster], short: usize, holders: &[Holder]) {
    let Some(rank) = holders.iter().map(|holder| holder.rank).min() else { return };
    let holders: Vec<usize> =
        holders.iter().filter(|holder| holder.rank == rank).map(|holder| holder.cluster).collect();
    let members = std::mem::take(&mut clusters[short].members);
    for mut member in members {
        let at = member.tokens.start;
        // The last place before `at` where one of them is named in full or, once given, by this word.
        let latest = holders
            .iter()
            .filter_map(|&holder| {
                let seen = &clusters[holder].members;
                let before = seen.partition_point(|other| other.tokens.start < at);
                before.checked_sub(1).map(|index| (seen[index].tokens.start, holder))
            })
            .max();
        let first = holders.iter().copied().min_by_key(|&holder| clusters[holder].first());
        let Some(holder) = latest.map(|(_, holder)| holder).or(first) else { continue };
        member.form = MentionForm::Short;
        let seen = &mut clusters[holder].members;
        let place = seen.partition_point(|other| other.tokens.start < at);
        seen.insert(place, member);
    }
}

/// "George W. Bush" and "George Bush", "Mahmud Abbas" as "Mahmoud Abbas" left apart: the first and last words agree
/// and one has no word inside that the other lacks.
fn join_variants(scene: &Scene<'_>, clusters: &mut [Cluster]) {
    let mut by_ends: FxHashMap<(&str, &str), usize> = FxHashMap::default();
    for index in 0..clusters.len() {
        if clusters[index].kind != EntityKind::Person {
            continue;
        }
        let words = clusters[index].words(scene);
        let (Some(first), Some(last)) = (words.first(), words.last()) else { continue };
        if words.len() < 2 {
            continue;
        }
        match by_ends.get(&(*first, *last)) {
            Some(&known) if compatible(&clusters[known].words(scene), &words) => {
                let mut other = std::mem::replace(&mut clusters[index], Cluster::new(EntityKind::Person));
                clusters[known].take(&mut other, MentionForm::Full);
            }
            Some(_) => {}
            None => {
                by_ends.insert((*first, *last), index);
            }
        }
    }
}

/// Whether the words inside the shorter name all stand in the longer one.
fn compatible(one: &[&str], other: &[&str]) -> bool {
    let (short, long) = if one.len() < other.len() { (one, other) } else { (other, one) };
    short.iter().all(|word| {
        long.contains(word) || long.iter().any(|longer| initial_of(word, longer) || initial_of(longer, word))
    })
}

fn initial_of(initial: &str, word: &str) -> bool {
    initial.len() <= 2
        && initial.trim_end_matches('.').chars().count() == 1
        && word.starts_with(initial.trim_end_matches('.'))
}

fn persons(clusters: &[Cluster]) -> impl Iterator<Item = usize> + '_ {
    (0..clusters.len())
        .filter(|&index| clusters[index].kind == EntityKind::Person && !clusters[index].members.is_empty())
}
