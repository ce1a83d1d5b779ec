//! Forgetting some numbers while training, so that no number is relied on alone.

use super::parameters::Matrix;
use fastrand::Rng;

/// A mask that drops each column with a chance of `rate`, the same columns for all tokens of a sentence
/// (Gal and Ghahramani 2016), and makes up for it in the others. Without a source of chance nothing is dropped.
pub fn mask(rows: usize, columns: usize, rate: f32, random: Option<&mut Rng>) -> Matrix {
    let Some(random) = random.filter(|_| rate > 0.0) else { return Matrix::ones((rows, columns)) };
    let row: Vec<f32> = (0..columns).map(|_| if random.f32() < rate { 0.0 } else { 1.0 / (1.0 - rate) }).collect();
    Matrix::from_shape_fn((rows, columns), |(_, column)| row[column])
}
