//! The whole stretch stands in a list of names.

use super::{NameRule, vote};
use crate::entities::EntityKind;
use crate::entities::evidence::Vote;
use crate::entities::piece::Piece;
use crate::lexicon::names::List;
use crate::rule::Rule;

pub(super) const COUNTRY: NameRule = Rule {
    id: "entity.place.country",
    about: "The name stands in the list of countries and territories.",
    example: "The road to Portugal was closed.",
    near_miss: "The turkey was carved at noon.",
    find: |piece| listed(piece, &[List::Country], EntityKind::Place, 4.0),
};

pub(super) const REGION: NameRule = Rule {
    id: "entity.place.region",
    about: "The name stands in the list of states, regions, seas and sights.",
    example: "Rain fell over Montana.",
    near_miss: "The region was dry.",
    find: |piece| listed(piece, &[List::Region, List::State], EntityKind::Place, 3.5),
};

pub(super) const CITY: NameRule = Rule {
    id: "entity.place.city",
    about: "The name stands in the list of large and often named cities.",
    example: "Trams stopped when Oslo froze.",
    near_miss: "He was reading a letter.",
    find: |piece| listed(piece, &[List::City], EntityKind::Place, 3.2),
};

pub(super) const TOWN: NameRule = Rule {
    id: "entity.place.town",
    about: "The name is that of a town or a province and of nothing else that is known.",
    example: "The bus left Basingstoke late.",
    near_miss: "The town was quiet.",
    find: |piece| listed(piece, &[List::Town], EntityKind::Place, 1.6),
};

pub(super) const GROUP: NameRule = Rule {
    id: "entity.group.listed",
    about: "The word stands in the list of nationalities, peoples, religions and political groups.",
    example: "Several Norwegian farmers agreed.",
    near_miss: "Several liberal helpings were served.",
    find: |piece| listed(piece, &[List::Group], EntityKind::Group, 3.6),
};

pub(super) const ORGANIZATION: NameRule = Rule {
    id: "entity.organization.listed",
    about: "The name stands in the list of organisations that are often in the news.",
    example: "The report reached Unesco on Monday.",
    near_miss: "They asked who was there.",
    find: |piece| listed(piece, &[List::Organization], EntityKind::Organization, 4.0),
};

pub(super) const COMPANY: NameRule = Rule {
    id: "entity.organization.company",
    about: "The name stands in the list of large companies.",
    example: "The plant was sold by Agilent Technologies last year.",
    near_miss: "The plant was agile.",
    find: |piece| listed(piece, &[List::Company], EntityKind::Organization, 3.0),
};

pub(super) const OUTLET: NameRule = Rule {
    id: "entity.organization.outlet",
    about: "The name stands in the list of newspapers, broadcasters and agencies.",
    example: "The story ran in the Orlando Sentinel first.",
    near_miss: "The sentinel slept.",
    find: |piece| listed(piece, &[List::Outlet], EntityKind::Organization, 3.0),
};

pub(super) const PARTY: NameRule = Rule {
    id: "entity.organization.party",
    about: "The name stands in the list of political parties.",
    example: "She stood for Save Senegal that year.",
    near_miss: "She had a dream.",
    find: |piece| listed(piece, &[List::Party], EntityKind::Organization, 3.0),
};

pub(super) const TEAM: NameRule = Rule {
    id: "entity.organization.team",
    about: "The name stands in the list of clubs and teams.",
    example: "A crowd cheered Nottingham Forest on Sunday.",
    near_miss: "A crowd cheered in the forest on Sunday.",
    find: |piece| listed(piece, &[List::Team], EntityKind::Organization, 4.5),
};

pub(super) const EVENT: NameRule = Rule {
    id: "entity.event.listed",
    about: "The name stands in the list of wars, championships, holidays and other events.",
    example: "He fought in World War II.",
    near_miss: "The war of words went on.",
    find: |piece| listed(piece, &[List::Event], EntityKind::Event, 4.5),
};

pub(super) const WORK: NameRule = Rule {
    id: "entity.work.listed",
    about: "The name stands in the list of awards, programmes and books.",
    example: "The film won a Golden Globe.",
    near_miss: "A golden globe hung there.",
    find: |piece| listed(piece, &[List::Work], EntityKind::Work, 4.5),
};

pub(super) const LAW: NameRule = Rule {
    id: "entity.law.listed",
    about: "The name stands in the list of acts, treaties and doctrines.",
    example: "They signed the Oslo Accords in the garden.",
    near_miss: "The accords were drafted in Oslo.",
    find: |piece| listed(piece, &[List::Law], EntityKind::Law, 4.5),
};

pub(super) const PRODUCT: NameRule = Rule {
    id: "entity.product.listed",
    about: "The name stands in the list of software, spacecraft, vehicles, weapons and goods.",
    example: "He wrote it on an iPad.",
    near_miss: "He wrote it on a pad.",
    find: |piece| listed(piece, &[List::Product], EntityKind::Product, 4.0),
};

/// Full weight, less for a word that is also a common one and has its capital for another reason.
fn listed(piece: &Piece<'_>, lists: &[List], kind: EntityKind, weight: f32) -> Option<Vote> {
    let found = piece.lists();
    if !found.has_any(lists) || !piece.scene.is_capital(piece.from) && piece.word_count() == 0 {
        return None;
    }
    let alone = piece.length() == 1;
    let doubtful = alone && piece.scene.is_common(piece.from) && piece.scene.capital_is_idle(piece.from);
    let person = alone && found.has_any(&[List::FirstName, List::Surname]) && kind != EntityKind::Group;
    let weight = if doubtful {
        weight - 2.2
    } else if person {
        weight - 0.6
    } else {
        weight
    };
    vote(kind, weight)
}
