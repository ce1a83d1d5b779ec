//! What the whole article says about a name, for the places where the name stands alone.

use super::evidence::Tally;
use super::scene::Scene;
use super::split::Name;
use super::{EntityKind, runs};
use rustc_hash::FxHashMap;
use std::ops::Range;

/// The names of an article as a first reading found them.
#[derive(Default)]
pub(super) struct Memory {
    /// How each name was voted on, summed over the article.
    names: FxHashMap<String, [f32; EntityKind::ALL.len()]>,
    /// For every word of a longer name, the kinds of the names it stands in.
    words: FxHashMap<String, Vec<WordOf>>,
}

/// A word's place in a longer name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct WordOf {
    pub(super) kind: EntityKind,
    pub(super) first: bool,
    pub(super) last: bool,
}

impl Memory {
    /// Takes in the names of a reading.
    pub(super) fn of(scene: &Scene<'_>, names: &[Name]) -> Self {
        let mut memory = Self::default();
        for name in names {
            let (kind, weight, _) = name.tally.best();
            if weight < 1.0 {
                continue;
            }
            memory.count(key(scene, name.tokens.clone()), &name.tally);
            let words: Vec<usize> = name.tokens.clone().filter(|&token| scene.is_capital(token)).collect();
            if words.len() < 2 {
                continue;
            }
            for (place, &token) in words.iter().enumerate() {
                let here = WordOf { kind, first: place == 0, last: place + 1 == words.len() };
                let known = memory.words.entry(scene.document.lower(token).to_owned()).or_default();
                if !known.contains(&here) {
                    known.push(here);
                }
            }
        }
        memory
    }

    fn count(&mut self, key: String, tally: &Tally) {
        let sums = self.names.entry(key).or_default();
        for kind in EntityKind::ALL {
            sums[kind as usize] += tally.weight(kind);
        }
    }

    /// The kind that the article's uses of this name speak for, and how clearly.
    ///
    /// The use that asks is counted with the others: so a name that the first reading saw as a whole is not torn apart
    /// because a part of it is well known elsewhere.
    pub(super) fn kind_of(&self, scene: &Scene<'_>, tokens: Range<usize>) -> Option<(EntityKind, f32)> {
        if self.names.is_empty() {
            return None;
        }
        let sums = self.names.get(&key(scene, tokens))?;
        let best =
            EntityKind::ALL.into_iter().max_by(|&one, &other| sums[one as usize].total_cmp(&sums[other as usize]))?;
        let next = EntityKind::ALL
            .into_iter()
            .filter(|&kind| kind != best)
            .map(|kind| sums[kind as usize])
            .fold(0.0, f32::max);
        Some((best, sums[best as usize] - next)).filter(|(_, lead)| *lead > 0.0)
    }

    /// The longer names that have this word.
    pub(super) fn longer_with(&self, word: &str) -> &[WordOf] {
        self.words.get(word).map_or(&[], Vec::as_slice)
    }
}

/// Names are compared in lower case, so that a line in capitals counts too.
fn key(scene: &Scene<'_>, tokens: Range<usize>) -> String {
    let mut key = String::new();
    for token in tokens {
        if scene.document.tokens[token].space_before && !key.is_empty() {
            key.push(' ');
        }
        key.push_str(scene.document.lower(token));
    }
    key
}

/// Reads the article twice: the second reading knows what the first found everywhere else.
pub(super) fn read_twice(scene: &Scene<'_>, taken: &[bool]) -> Vec<Name> {
    let runs = runs::find(scene, taken);
    let blank = Memory::default();
    let first: Vec<Name> = runs.iter().flat_map(|run| super::split::split(scene, &blank, run)).collect();
    let memory = Memory::of(scene, &first);
    runs.iter().flat_map(|run| super::split::split(scene, &memory, run)).collect()
}
