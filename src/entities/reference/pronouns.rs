//! "He", "her": the nearest earlier person that can be meant, subjects first.

use super::gender::Gender;
use crate::entities::cluster::{Cluster, Member};
use crate::entities::scene::Scene;
use crate::entities::{EntityKind, MentionForm};
use crate::rule::RuleCard;

pub(in crate::entities) const CARD: RuleCard = RuleCard {
    id: "entity.pronoun.person",
    about: "A pronoun stands for the nearest earlier person that it can mean, the subject of a sentence before others.",
    example: "Maria Kolvenbach arrived. She smiled.",
    near_miss: "Maria Kolvenbach arrived. It rained.",
};

/// How many sentences back a person may be named.
const REACH: u32 = 3;

/// How many mentions of persons that fit are looked at in one sentence; only a table or a list without full stops has more.
const MOST_IN_SENTENCE: usize = 40;

/// The pronouns that have an antecedent, each with the index of its cluster.
pub(super) fn find(scene: &Scene<'_>, clusters: &[Cluster], named: &[bool]) -> Vec<(usize, Member)> {
    let mut genders: Vec<Option<Gender>> = clusters.iter().map(|cluster| Gender::of_person(scene, cluster)).collect();
    let mut persons: Vec<(usize, usize)> = clusters
        .iter()
        .enumerate()
        .filter(|(_, cluster)| cluster.kind == EntityKind::Person)
        .flat_map(|(index, cluster)| cluster.members.iter().map(move |member| (member.tokens.start, index)))
        .collect();
    persons.sort_unstable();
    let mut upcoming = persons.into_iter().peekable();
    let mut recent: Vec<Seen> = Vec::new();
    let mut found = Vec::new();
    for (token, &is_named) in named.iter().enumerate() {
        let sentence = scene.document.tokens[token].sentence;
        if let Some((_, cluster)) = upcoming.next_if(|(start, _)| *start == token) {
            recent.push(Seen { cluster, sentence, quoted: is_quoted(scene, token) });
            continue;
        }
        if is_named {
            continue;
        }
        let Some(gender) = Gender::of_pronoun(scene.document.lower(token)) else { continue };
        let quoted = is_quoted(scene, token);
        let Some((cluster, confidence)) = antecedent(&recent, &genders, sentence, gender, quoted) else { continue };
        genders[cluster] = genders[cluster].or(Some(gender));
        recent.push(Seen { cluster, sentence, quoted });
        found.push((cluster, member(token, confidence)));
    }
    found
}

/// A mention of a person that a pronoun can point back to.
#[derive(Clone, Copy)]
struct Seen {
    cluster: usize,
    sentence: u32,
    quoted: bool,
}

/// The first fitting person of the latest sentence that has one. A person whose gender is known goes before
/// one whose gender is not; inside a quotation only what was named in one counts, for "he" is not the speaker.
fn antecedent(
    recent: &[Seen],
    genders: &[Option<Gender>],
    sentence: u32,
    gender: Gender,
    quoted: bool,
) -> Option<(usize, f64)> {
    let fits = |seen: &&Seen| genders[seen.cluster].is_none_or(|known| known == gender);
    for back in 0..=REACH {
        let Some(wanted) = sentence.checked_sub(back) else { break };
        let first = recent.partition_point(|seen| seen.sentence < wanted);
        let last = recent.partition_point(|seen| seen.sentence <= wanted);
        let here = recent[first..last].iter().filter(fits).filter(|seen| !quoted || seen.quoted || back > 0);
        let mut best: Option<&Seen> = None;
        for seen in here.take(MOST_IN_SENTENCE) {
            let known = genders[seen.cluster].is_some();
            if best.is_none() || known {
                best = Some(seen);
            }
            if known {
                break;
            }
        }
        if let Some(seen) = best {
            let sure = if genders[seen.cluster].is_some() { 0.8 } else { 0.6 };
            return Some((seen.cluster, sure - 0.1 * f64::from(back)));
        }
    }
    None
}

/// Whether the token stands between quotation marks.
fn is_quoted(scene: &Scene<'_>, token: usize) -> bool {
    let at = scene.document.tokens[token].span;
    let passages = &scene.document.quoted;
    let index = passages.partition_point(|passage| passage.span.start <= at.start);
    // Passages inside passages are few; the one that opened last is the one that matters.
    index > 0 && passages[index - 1].inner.contains(at)
}

fn member(token: usize, confidence: f64) -> Member {
    Member {
        tokens: token..token + 1,
        kind: EntityKind::Person,
        form: MentionForm::Pronoun,
        confidence,
        rule: CARD.id,
        role: None,
        known: None,
    }
}
