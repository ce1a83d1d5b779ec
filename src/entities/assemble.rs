//! From names to members of entities, and from clusters to the entities of the report.

use super::cluster::{Cluster, Member};
use super::known::{self, Ignored};
use super::scene::Scene;
use super::split::Name;
use super::{Entity, EntityKind, Mention, MentionForm, memory, roles, salience};
use crate::options::Options;

/// All names of the article in text order, the caller's own among them.
pub(super) fn members(scene: &Scene<'_>, options: &Options) -> Vec<Member> {
    let mut taken = vec![false; scene.document.tokens.len()];
    let ignored = Ignored::of(options);
    let mut members: Vec<Member> = Vec::new();
    for name in known::find(scene.document, options) {
        taken[name.tokens.clone()].fill(true);
        members.push(Member {
            tokens: name.tokens,
            kind: name.kind,
            form: MentionForm::Full,
            confidence: 1.0,
            rule: known::CARD.id,
            role: None,
            known: Some(name.entity),
        });
    }
    let names = memory::read_twice(scene, &taken);
    members.extend(names.iter().filter(|name| name.tally.best().1 >= LEAST).map(|name| member(scene, name)));
    members.retain(|member| !ignored.has(scene, member.tokens.clone()));
    members.sort_by_key(|member| member.tokens.start);
    for member in &mut members {
        if member.kind == EntityKind::Person {
            member.role =
                roles::before(scene, member.tokens.clone()).or_else(|| roles::behind(scene, member.tokens.clone()));
        }
    }
    members
}

/// A name with less evidence is not marked: a capital alone does not tell what it names.
const LEAST: f32 = 1.0;

fn member(scene: &Scene<'_>, name: &Name) -> Member {
    let (kind, weight, lead) = name.tally.best();
    let single = name.tokens.len() == 1;
    let acronym =
        single && scene.is_acronym_here(name.tokens.start) && scene.document.tokens[name.tokens.start].span.len() > 1;
    Member {
        tokens: name.tokens.clone(),
        kind,
        form: if acronym { MentionForm::Acronym } else { MentionForm::Full },
        confidence: confidence(weight, lead),
        rule: name.tally.rule(kind),
        role: None,
        known: None,
    }
}

/// A logistic curve over the evidence and its lead, fitted on annotated news.
fn confidence(weight: f32, lead: f32) -> f64 {
    let evidence = f64::from(weight.min(14.0)) * 0.135 + f64::from(lead.min(14.0)) * 0.18 - 0.05;
    1.0 / (1.0 + (-evidence).exp())
}

/// The finished entities in order of first mention.
pub(super) fn entities(scene: &Scene<'_>, clusters: Vec<Cluster>, options: &Options) -> Vec<Entity> {
    let most = clusters.iter().map(|cluster| cluster.members.len()).max().unwrap_or(0);
    clusters.into_iter().map(|cluster| entity(scene, &cluster, most, options)).collect()
}

fn entity(scene: &Scene<'_>, cluster: &Cluster, most: usize, options: &Options) -> Entity {
    let known = cluster.members.iter().find_map(|member| member.known).map(|known| &options.entities[known]);
    let item = match known {
        Some(known) => known.wikidata.clone(),
        None => cluster.item.map(|number| format!("Q{number}")),
    };
    Entity {
        kind: cluster.kind,
        name: fullest(scene, cluster),
        mentions: cluster
            .members
            .iter()
            .map(|member| Mention {
                span: scene.document.span_of(member.tokens.clone()),
                form: member.form,
                confidence: member.confidence,
                rule: member.rule,
            })
            .collect(),
        roles: cluster.members.iter().filter_map(|member| member.role).collect(),
        wikidata: item,
        salience: salience::of(scene, cluster, most),
        confidence: cluster.members.iter().map(|member| member.confidence).fold(0.0, f64::max),
    }
}

/// The member with the most words; not one in capitals where another is not; the first among equals.
fn fullest(scene: &Scene<'_>, cluster: &Cluster) -> usize {
    let rank = |member: &Member| {
        let named = !matches!(member.form, MentionForm::Pronoun | MentionForm::Nominal);
        let shouted = scene.line(member.tokens.start) == super::scene::LineCase::Capitals;
        let words = member.tokens.clone().filter(|&token| scene.document.tokens[token].is_word()).count();
        (named, !shouted, words, scene.document.span_of(member.tokens.clone()).len())
    };
    let mut best = 0;
    for index in 1..cluster.members.len() {
        if rank(&cluster.members[index]) > rank(&cluster.members[best]) {
            best = index;
        }
    }
    best
}
