//! What rules say about a stretch of text, and how it adds up.

use super::EntityKind;
use super::rules::RULES;

/// How strongly a rule speaks for one kind, about in log-odds: 1 is a hint, 4 is all but certain.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Vote {
    pub(super) kind: EntityKind,
    pub(super) weight: f32,
}

/// Votes added up, with the rule that spoke loudest for each kind.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tally {
    weights: [f32; EntityKind::ALL.len()],
    loudest: [f32; EntityKind::ALL.len()],
    /// The rule that spoke loudest for each kind, as an index into [`RULES`].
    rules: [u8; EntityKind::ALL.len()],
}

// An index into the rules fits into a byte, so that a tally is small to copy.
const _: () = assert!(RULES.len() <= 256);

impl Tally {
    /// Adds a vote of the rule at an index of [`RULES`]. `voice` is how loudly it asks to be named as the reason,
    /// usually its weight.
    pub(super) fn add(&mut self, vote: Vote, rule: usize, voice: f32) {
        let kind = vote.kind as usize;
        self.weights[kind] += vote.weight;
        if voice > self.loudest[kind] {
            self.loudest[kind] = voice;
            self.rules[kind] = rule as u8;
        }
    }

    pub(super) fn weight(&self, kind: EntityKind) -> f32 {
        self.weights[kind as usize]
    }

    /// The kind with the most weight, the weight, and its lead over the next kind.
    pub(super) fn best(&self) -> (EntityKind, f32, f32) {
        let best = self.strongest();
        let next =
            (0..EntityKind::ALL.len()).filter(|&kind| kind != best).map(|kind| self.weights[kind]).fold(0.0, f32::max);
        (EntityKind::ALL[best], self.weights[best], self.weights[best] - next)
    }

    /// The weight of the kind with the most.
    pub(super) fn most(&self) -> f32 {
        self.weights[self.strongest()]
    }

    fn strongest(&self) -> usize {
        let mut best = 0;
        for kind in 1..EntityKind::ALL.len() {
            if self.weights[kind] > self.weights[best] {
                best = kind;
            }
        }
        best
    }

    /// The rule that spoke loudest for `kind`; empty where none did.
    pub(super) fn rule(&self, kind: EntityKind) -> &'static str {
        let kind = kind as usize;
        if self.loudest[kind] > 0.0 { RULES.get(usize::from(self.rules[kind])).map_or("", |rule| rule.id) } else { "" }
    }
}
