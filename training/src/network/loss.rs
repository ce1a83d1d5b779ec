//! How wrong scores are.

use super::parameters::Matrix;

/// What the scores of one token should say.
#[derive(Clone, Copy, Debug)]
pub enum Target<'a> {
    /// One class is right.
    Class(usize),
    /// The classes are right with these chances, which sum to 1.
    Chances(&'a [f32]),
    /// Nothing is known.
    Unknown,
}

/// Makes each row of scores into chances (softmax).
pub fn chances(scores: &mut Matrix) {
    for mut row in scores.rows_mut() {
        let most = row.iter().copied().fold(f32::MIN, f32::max);
        row.mapv_inplace(|score| (score - most).exp());
        let sum = row.sum();
        row.mapv_inplace(|score| score / sum);
    }
}

/// The cross-entropy of a target and the chances that the model gives, times `weight`; adds its gradient by the scores
/// to `gradient`.
pub fn cross_entropy(given: &[f32], target: Target<'_>, weight: f32, gradient: &mut [f32]) -> f32 {
    let cost = |chance: f32| -chance.max(1e-9).ln();
    match target {
        Target::Unknown => 0.0,
        Target::Class(class) => {
            gradient.iter_mut().zip(given).for_each(|(gradient, given)| *gradient += weight * given);
            gradient[class] -= weight;
            weight * cost(given[class])
        }
        Target::Chances(wanted) => {
            let mut sum = 0.0;
            for ((gradient, given), wanted) in gradient.iter_mut().zip(given).zip(wanted) {
                *gradient += weight * (given - wanted);
                if *wanted > 0.0 {
                    sum += wanted * cost(*given);
                }
            }
            weight * sum
        }
    }
}
