//! Who and what the article names.

mod assemble;
mod cluster;
mod evidence;
mod index;
mod known;
mod memory;
mod piece;
mod reference;
mod roles;
mod rules;
mod runs;
mod salience;
mod scene;
mod split;
mod worth;

pub use index::Entities;

use crate::document::Document;
use crate::options::Options;
use crate::rule::RuleCard;
use crate::span::ByteSpan;
use serde::{Deserialize, Serialize};

/// What a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum EntityKind {
    /// A human being.
    Person,
    /// Companies, parties, ministries, teams, newspapers, courts, "the White House said".
    Organization,
    /// Countries, cities, regions, sites, buildings, also when they act ("Beijing retaliated").
    Place,
    /// Nationalities, religions, ethnic and political groups, their adjectives included.
    Group,
    /// Wars, storms, championships, named disasters.
    Event,
    /// Films, books, songs, programmes, awards.
    Work,
    /// Acts, treaties, named doctrines.
    Law,
    /// Ships, spacecraft, vehicles, software.
    Product,
}

impl EntityKind {
    /// All kinds, in the order in which they are declared.
    pub const ALL: [Self; 8] =
        [Self::Person, Self::Organization, Self::Place, Self::Group, Self::Event, Self::Work, Self::Law, Self::Product];
}

/// One person or thing, with every place where the article names it.
#[derive(Clone, Debug)]
pub struct Entity {
    /// What it is.
    pub kind: EntityKind,
    /// The mention that gives the fullest form, as an index into `mentions`.
    pub name: usize,
    /// Mentions in text order; at least one.
    pub mentions: Vec<Mention>,
    /// Titles and roles given to it in the text ("U.S. Secretary of State").
    pub roles: Vec<ByteSpan>,
    /// Its Wikidata item, only when known for certain.
    pub wikidata: Option<String>,
    /// How much the article is about it, 0 to 1.
    pub salience: f64,
    /// How sure it is that this is a name of this kind, 0 to 1.
    pub confidence: f64,
}

/// One place where an entity is mentioned.
#[derive(Clone, Copy, Debug)]
pub struct Mention {
    /// Without "the", title, possessive, brackets or quotation marks.
    pub span: ByteSpan,
    /// How it is mentioned.
    pub form: MentionForm,
    /// How sure that is, 0 to 1.
    pub confidence: f64,
    /// The rule that found it.
    pub rule: &'static str,
}

/// How an entity is mentioned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum MentionForm {
    /// "Antony Blinken"
    Full,
    /// "Blinken"
    Short,
    /// "NATO"
    Acronym,
    /// "he", "her": persons only.
    Pronoun,
    /// "the minister", where it stands for a named person.
    Nominal,
}

/// Finds the names of an article, gathered into entities in order of first mention.
///
/// Lists and patterns vote on every stretch of capitalised words; the article is read twice, so that a clear mention
/// decides the doubtful ones; then names become entities, and pronouns and roles join the persons they stand for.
pub fn find(document: &Document<'_>, options: &Options) -> Entities {
    let scene = scene::Scene::new(document);
    let members = assemble::members(&scene, options);
    let mut clusters = cluster::gather(&scene, members);
    reference::resolve(&scene, &mut clusters);
    Entities::new(assemble::entities(&scene, clusters, options))
}

/// The rules of this stage, for people who ask what they mean.
pub fn rules() -> Vec<RuleCard> {
    let mut cards: Vec<RuleCard> = rules::RULES.iter().map(|rule| rule.card()).collect();
    cards.extend([known::CARD, reference::PRONOUN, reference::NOMINAL]);
    cards
}

#[cfg(test)]
mod tests;
