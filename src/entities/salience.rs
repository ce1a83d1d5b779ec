//! How much the article is about an entity.

use super::cluster::Cluster;
use super::scene::Scene;
use super::{EntityKind, MentionForm};

/// How often it is mentioned, whether the headline and the opening name it, and how far through the article it is met; 0 to 1.
///
/// `most` is the number of mentions of the entity that has the most.
pub(super) fn of(scene: &Scene<'_>, cluster: &Cluster, most: usize) -> f64 {
    let document = scene.document;
    let end = document.text.len().max(1) as f64;
    let starts: Vec<u32> =
        cluster.members.iter().map(|member| document.tokens[member.tokens.start].span.start).collect();
    let (Some(&first), Some(&last)) = (starts.first(), starts.last()) else { return 0.0 };
    let frequency =
        cluster.members.iter().filter(|member| member.form != MentionForm::Pronoun).count() as f64 / most.max(1) as f64;
    let in_headline = document
        .headline
        .is_some_and(|headline| starts.iter().any(|&start| start < headline.end && start >= headline.start));
    let early = 1.0 - f64::from(first) / end;
    let spread = f64::from(last - first) / end;
    // Nationalities and whereabouts are seldom what an article is about.
    let weight = match cluster.kind {
        EntityKind::Person | EntityKind::Organization | EntityKind::Event => 1.0,
        EntityKind::Group => 0.6,
        _ => 0.85,
    };
    weight * (0.4 * frequency.sqrt() + 0.25 * f64::from(u8::from(in_headline)) + 0.2 * early * early + 0.15 * spread)
}
