//! Turning vectors so that the directions in which they differ most come first (principal components).

use nalgebra::{DMatrix, SymmetricEigen};

/// The vectors, turned and cut to `directions` numbers, and dealt out so that each of `pieces` pieces of the vector
/// differs about as much as the others.
pub(super) fn turn(vectors: &[&[f32]], directions: usize, pieces: usize) -> Vec<Vec<f32>> {
    let width = vectors.first().map_or(0, |vector| vector.len());
    let count = vectors.len().max(1) as f64;
    let mean: Vec<f64> =
        (0..width).map(|at| vectors.iter().map(|vector| f64::from(vector[at])).sum::<f64>() / count).collect();
    let mut covariance = DMatrix::<f64>::zeros(width, width);
    for vector in vectors {
        for row in 0..width {
            let difference = f64::from(vector[row]) - mean[row];
            for column in row..width {
                covariance[(row, column)] += difference * (f64::from(vector[column]) - mean[column]);
            }
        }
    }
    covariance.fill_lower_triangle_with_upper_triangle();
    let eigen = SymmetricEigen::new(covariance);
    let mut order: Vec<usize> = (0..width).collect();
    order.sort_by(|one, other| eigen.eigenvalues[*other].total_cmp(&eigen.eigenvalues[*one]));
    let dealt = deal(&order[..directions.min(width)], pieces);
    let turned = |vector: &&[f32]| {
        let along = |direction: &usize| {
            let column = eigen.eigenvectors.column(*direction);
            (0..width).map(|at| (f64::from(vector[at]) - mean[at]) * column[at]).sum::<f64>() as f32
        };
        dealt.iter().map(along).collect()
    };
    vectors.iter().map(turned).collect()
}

/// Deals the directions out to the pieces to and fro, then puts the pieces one after another.
fn deal(directions: &[usize], pieces: usize) -> Vec<usize> {
    let mut dealt = vec![Vec::new(); pieces];
    for (at, direction) in directions.iter().enumerate() {
        let (round, place) = (at / pieces, at % pieces);
        dealt[if round % 2 == 0 { place } else { pieces - 1 - place }].push(*direction);
    }
    dealt.concat()
}
