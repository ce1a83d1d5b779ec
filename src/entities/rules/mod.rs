//! The rules that say what a capitalised stretch of text names. One vote each; the votes are added up.

mod acronym;
mod event;
mod group;
mod law;
mod listed;
mod memory;
mod organization_context;
mod organization_shape;
mod outlet;
mod person_context;
mod person_shape;
mod place_context;
mod place_shape;
mod product;
mod team;
mod work;

pub(in crate::entities) use memory::SAME_NAME;
pub(in crate::entities) use team::is_club_word;

use super::EntityKind;
use super::evidence::Vote;
use super::piece::Piece;
use crate::rule::Rule;

/// A rule that looks at one stretch.
pub(in crate::entities) type NameRule = Rule<fn(&Piece<'_>) -> Option<Vote>>;

/// All of them. Their order does not matter.
pub(in crate::entities) const RULES: &[NameRule] = &[
    listed::COUNTRY,
    listed::REGION,
    listed::CITY,
    listed::TOWN,
    listed::GROUP,
    listed::ORGANIZATION,
    listed::COMPANY,
    listed::OUTLET,
    listed::PARTY,
    listed::TEAM,
    outlet::ARTICLE,
    listed::EVENT,
    listed::WORK,
    listed::LAW,
    listed::PRODUCT,
    person_shape::FIRST_NAME,
    person_shape::SURNAME,
    person_shape::INITIAL,
    person_shape::PARTICLE,
    person_shape::HYPHEN,
    person_shape::TWO_WORDS,
    person_context::TITLE_BEFORE,
    person_context::ROLE_BEFORE,
    person_context::ROLE_AFTER,
    person_context::AGE_AFTER,
    person_context::SPEAKS,
    organization_shape::HEAD,
    organization_shape::PARENT,
    organization_shape::SUFFIX,
    organization_shape::OPENER,
    organization_shape::AMPERSAND,
    acronym::ALONE,
    acronym::INTRODUCED,
    acronym::SPELLED_OUT,
    organization_context::SPOKESPERSON,
    team::RESULT,
    team::PLURAL,
    team::PLAYER,
    team::NICKNAME,
    team::SHORT,
    place_context::DATELINE,
    place_shape::HEAD,
    place_shape::BEFORE,
    place_context::PREPOSITION,
    place_context::CITY_AND_STATE,
    place_context::COMMON_NOUN,
    group::PEOPLE,
    event::HEAD,
    event::BEFORE,
    event::HOST,
    event::YEAR,
    work::HEAD,
    work::QUOTED,
    law::HEAD,
    law::OPENER,
    product::BEFORE,
    product::MODEL,
    memory::SAME_NAME,
    memory::PART_OF_NAME,
];

/// A vote, for the last line of a rule.
fn vote(kind: EntityKind, weight: f32) -> Option<Vote> {
    Some(Vote { kind, weight })
}

#[cfg(test)]
mod tests;
