//! Counts of what was found, and what they come to.

use std::iter::Sum;

/// How many the treebank has, how many the system found, and how many of these are right.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// In the treebank.
    pub gold: usize,
    /// Found by the system.
    pub system: usize,
    /// Right.
    pub correct: usize,
}

impl Counts {
    /// Harmonic mean of precision and recall, in per cent; 0 where there is nothing.
    pub fn f1(self) -> f64 {
        percent(2 * self.correct, self.gold + self.system)
    }

    /// Share of what was found that is right, in per cent.
    pub fn precision(self) -> f64 {
        percent(self.correct, self.system)
    }

    /// Share of what the treebank has that was found, in per cent.
    pub fn recall(self) -> f64 {
        percent(self.correct, self.gold)
    }
}

impl Sum for Counts {
    fn sum<I: Iterator<Item = Self>>(counts: I) -> Self {
        counts.fold(Self::default(), |sum, next| Self {
            gold: sum.gold + next.gold,
            system: sum.system + next.system,
            correct: sum.correct + next.correct,
        })
    }
}

fn percent(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { 100.0 * part as f64 / whole as f64 }
}
