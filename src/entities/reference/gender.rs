//! Whether a person is spoken of as he or as she.

use crate::entities::cluster::Cluster;
use crate::entities::scene::Scene;
use crate::lexicon::names::List;

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
    let female = [
        "mrs",
        "ms",
        "miss",
        "madam",
        "madame",
        "lady",
        "dame",
        "queen",
        "princess",
        "baroness",
        "duchess",
        "countess",
        "sister",
        "mother",
        "actress",
        "spokeswoman",
        "chairwoman",
        "congresswoman",
        "councilwoman",
        "businesswoman",
        "wife",
        "daughter",
        "widow",
        "girlfriend",
        "empress",
        "aunt",
        "niece",
        "heiress",
        "frau",
    ];
    let male = [
        "mr",
        "sir",
        "lord",
        "king",
        "prince",
        "baron",
        "duke",
        "count",
        "brother",
        "father",
        "actor",
        "spokesman",
        "chairman",
        "congressman",
        "councilman",
        "businessman",
        "husband",
        "son",
        "boyfriend",
        "emperor",
        "uncle",
        "nephew",
        "pope",
        "imam",
        "ayatollah",
        "sheikh",
        "mullah",
        "cardinal",
        "sultan",
        "emir",
        "herr",
        "monsieur",
    ];
    let word = word.trim_end_matches('.');
    if female.contains(&word) {
        Some(Gender::She)
    } else if male.contains(&word) {
        Some(Gender::He)
    } else {
        None
    }
}
