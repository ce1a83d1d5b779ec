//! Whether a person is spoken of as he or as she.

use crate::entities::cluster::Cluster;
use crate::entities::scene::Scene;
use crate::lexicon::WordTable;
use crate::lexicon::names::List;
use std::sync::LazyLock;

/// What the text calls a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gender {
    She,
    He,
}

impl Gender {
    /// The gender of a third-person pronoun.
    pub(super) fn of_pronoun(word: &str) -> Option<Self> {
        match word {
            "he" | "him" | "his" | "himself" => Some(Self::He),
            "she" | "her" | "hers" | "herself" => Some(Self::She),
            _ => None,
        }
    }

    /// From a title or role before any mention, else from the given name.
    pub(super) fn of_person(scene: &Scene<'_>, cluster: &Cluster) -> Option<Self> {
        let titled = cluster.members.iter().filter_map(|member| member.role).find_map(|role| {
            scene.document.slice(role).split_whitespace().rev().find_map(|word| title(&word.to_lowercase()))
        });
        let addressed = || {
            let before = cluster.members.iter().filter_map(|member| scene.before(member.tokens.start));
            before.map(|token| scene.document.lower(token).trim_end_matches('.')).find_map(title)
        };
        titled.or_else(addressed).or_else(|| {
            cluster.members.iter().filter(|member| member.tokens.len() > 1).find_map(|member| {
                let lists = scene.lists(member.tokens.start);
                match (lists.has(List::Female), lists.has(List::Male)) {
                    (true, false) => Some(Self::She),
                    (false, true) => Some(Self::He),
                    _ => None,
                }
            })
        })
    }
}

fn title(word: &str) -> Option<Gender> {
    static WORDS: LazyLock<WordTable> =
        LazyLock::new(|| WordTable::read(include_str!("../../lexicon/english/entities/gendered-words.txt")));
    match *WORDS.get(word.trim_end_matches('.'))?.first()? {
        "f" => Some(Gender::She),
        "m" => Some(Gender::He),
        _ => None,
    }
}
