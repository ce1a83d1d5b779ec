//! Mixing each number of a token with the same number of its neighbours.

use super::parameters::{Id, Matrix, Parameters};
use article_inspector::models::mix::WINDOW;
use fastrand::Rng;
use ndarray::{Axis, Slice};

/// The layer of [`article_inspector::models::Mix`].
#[derive(Clone, Copy, Debug)]
pub struct Mix {
    /// A row for each place in the window.
    pub weight: Id,
}

impl Mix {
    /// A new layer, which begins by leaving tokens as they are.
    pub fn new(parameters: &mut Parameters, width: usize, random: &mut Rng) -> Self {
        let weight = parameters.random(WINDOW, width, 0.02, random);
        parameters[weight].row_mut(WINDOW / 2).fill(1.0);
        Self { weight }
    }

    /// The mixed tokens.
    pub fn forward(&self, parameters: &Parameters, tokens: &Matrix) -> Matrix {
        let mut mixed = Matrix::zeros(tokens.raw_dim());
        for place in 0..WINDOW {
            let Some((rows, neighbours)) = overlap(tokens.nrows(), place) else { continue };
            let mut added = tokens.slice_axis(Axis(0), neighbours).to_owned();
            added *= &parameters[self.weight].row(place);
            let mut rows = mixed.slice_axis_mut(Axis(0), rows);
            rows += &added;
        }
        mixed
    }

    /// The gradient of the tokens, from that of the mixed ones.
    pub fn backward(
        &self,
        parameters: &Parameters,
        gradients: &mut Parameters,
        tokens: &Matrix,
        mixed: &Matrix,
    ) -> Matrix {
        let mut gradient = Matrix::zeros(tokens.raw_dim());
        for place in 0..WINDOW {
            let Some((rows, neighbours)) = overlap(tokens.nrows(), place) else { continue };
            let mixed = mixed.slice_axis(Axis(0), rows);
            let by_weight = (&tokens.slice_axis(Axis(0), neighbours) * &mixed).sum_axis(Axis(0));
            let mut weight = gradients[self.weight].row_mut(place);
            weight += &by_weight;
            let mut added = mixed.to_owned();
            added *= &parameters[self.weight].row(place);
            let mut neighbours = gradient.slice_axis_mut(Axis(0), neighbours);
            neighbours += &added;
        }
        gradient
    }
}

/// Which rows have a neighbour at a place of the window, and which rows those neighbours are.
fn overlap(rows: usize, place: usize) -> Option<(Slice, Slice)> {
    let (ahead, behind) = (place.saturating_sub(WINDOW / 2), (WINDOW / 2).saturating_sub(place));
    let shared = rows.checked_sub(ahead.max(behind)).filter(|shared| *shared > 0)?;
    Some((Slice::from(behind..behind + shared), Slice::from(ahead..ahead + shared)))
}
