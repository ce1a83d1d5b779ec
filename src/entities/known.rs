//! Names that the caller knows: they win over everything, and names that the caller does not want marked.

use super::EntityKind;
use super::scene::Scene;
use crate::document::{Document, pieces};
use crate::options::{KnownEntity, Options};
use crate::rule::RuleCard;
use rustc_hash::{FxHashMap, FxHashSet};
use std::ops::Range;

pub(super) const CARD: RuleCard = RuleCard {
    id: "entity.known",
    about: "The name stands in the list that was given with the article.",
    example: "The quiet circle met again.",
    near_miss: "The quiet man met them again.",
};

/// One place where a name of the caller's list stands.
#[derive(Debug)]
pub(super) struct KnownName {
    pub(super) tokens: Range<usize>,
    /// Index into `options.entities`.
    pub(super) entity: usize,
    pub(super) kind: EntityKind,
}

/// The places of the caller's names, the longest form first wherever two begin together.
pub(super) fn find(document: &Document<'_>, options: &Options) -> Vec<KnownName> {
    if options.entities.is_empty() {
        return Vec::new();
    }
    let forms = Forms::of(&options.entities);
    let mut found = Vec::new();
    let mut token = 0;
    while token < document.tokens.len() {
        match forms.longest_at(document, token) {
            Some((length, entity)) => {
                found.push(KnownName { tokens: token..token + length, entity, kind: options.entities[entity].kind });
                token += length;
            }
            None => token += 1,
        }
    }
    found
}

/// Whether the caller asked to leave this name alone.
pub(super) struct Ignored<'a>(FxHashSet<&'a str>);

impl<'a> Ignored<'a> {
    pub(super) fn of(options: &'a Options) -> Self {
        Self(options.ignore.iter().map(|name| name.trim()).collect())
    }

    pub(super) fn has(&self, scene: &Scene<'_>, tokens: Range<usize>) -> bool {
        !self.0.is_empty() && self.0.contains(scene.document.slice(scene.document.span_of(tokens)))
    }
}

/// Forms by their first token, exactly as they are written.
struct Forms<'a>(FxHashMap<&'a str, Vec<(Vec<&'a str>, usize)>>);

impl<'a> Forms<'a> {
    fn of(entities: &'a [KnownEntity]) -> Self {
        let mut forms: FxHashMap<&str, Vec<(Vec<&str>, usize)>> = FxHashMap::default();
        for (entity, known) in entities.iter().enumerate() {
            for form in std::iter::once(&known.name).chain(&known.aliases) {
                let mut tokens = pieces(form).map(|span| span.of(form));
                if let Some(first) = tokens.next() {
                    forms.entry(first).or_default().push((tokens.collect(), entity));
                }
            }
        }
        for forms in forms.values_mut() {
            forms.sort_by_key(|(rest, entity)| (std::cmp::Reverse(rest.len()), *entity));
        }
        Self(forms)
    }

    fn longest_at(&self, document: &Document<'_>, token: usize) -> Option<(usize, usize)> {
        self.0.get(document.token_text(token))?.iter().find_map(|(rest, entity)| {
            let end = token + 1 + rest.len();
            let matches = end <= document.tokens.len()
                && rest.iter().enumerate().all(|(offset, word)| document.token_text(token + 1 + offset) == *word);
            matches.then_some((end - token, *entity))
        })
    }
}
