//! A layer that mixes each number of a token with the same number of its neighbours.

use super::file::{ModelError, ModelFile};

/// A depth-wise convolution over five tokens: the token, two before it and two after it.
#[derive(Debug)]
pub struct Mix {
    /// The weights for each number, for the token two before, one before, and so on.
    weights: Vec<Vec<f32>>,
}

/// How many tokens are looked at.
pub const WINDOW: usize = 5;

impl Mix {
    /// Reads the layer `name` of a model, for tokens of `width` numbers.
    ///
    /// # Errors
    /// The model has no such layer.
    pub fn read(file: &ModelFile<'_>, name: &str, width: usize) -> Result<Self, ModelError> {
        let weights = file.floats(name)?;
        if width == 0 || weights.len() != WINDOW * width {
            return Err(ModelError::Array(name.to_string()));
        }
        Ok(Self { weights: weights.chunks(width).map(<[f32]>::to_vec).collect() })
    }

    /// The mixed tokens; `tokens` and `mixed` are rows one after another.
    pub fn apply(&self, tokens: &[f32], mixed: &mut Vec<f32>) {
        let width = self.weights[0].len();
        mixed.clear();
        mixed.resize(tokens.len(), 0.0);
        for (place, weights) in self.weights.iter().enumerate() {
            // The neighbour stands `place - WINDOW / 2` tokens away.
            let (ahead, behind) =
                (place.saturating_sub(WINDOW / 2) * width, (WINDOW / 2).saturating_sub(place) * width);
            let neighbours = tokens.get(ahead..).unwrap_or_default().chunks_exact(width);
            let rows = mixed.get_mut(behind..).unwrap_or_default().chunks_exact_mut(width);
            for (row, neighbour) in rows.zip(neighbours) {
                for ((value, weight), neighbour) in row.iter_mut().zip(weights).zip(neighbour) {
                    *value += weight * neighbour;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_neighbour_counts_with_its_own_weight() {
        let mix = Mix { weights: vec![vec![10.0], vec![20.0], vec![1.0], vec![30.0], vec![40.0]] };
        let mut mixed = Vec::new();
        mix.apply(&[0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0], &mut mixed);
        assert_eq!(mixed, [0.0, 40.0, 30.0, 1.0, 20.0, 10.0, 0.0]);
        mix.apply(&[2.0], &mut mixed);
        assert_eq!(mixed, [2.0]);
    }
}
