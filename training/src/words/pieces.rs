//! Product quantisation: the pieces of vectors, each replaced by one of 256 (k-means, Lloyd 1982).

use crate::network::export::quantised;
use article_inspector::models::words::CENTROIDS;
use rayon::prelude::*;

/// How often the centroids are moved.
const ROUNDS: usize = 15;

/// Vectors in pieces.
pub(super) struct Pieces {
    /// One byte for each piece of each vector.
    pub codes: Vec<u8>,
    /// The centroids, as signed bytes: for each piece 256 of them.
    pub centroids: Vec<u8>,
    /// What the bytes of the centroids are multiplied by, for each piece.
    pub scales: Vec<f32>,
}

/// Cuts vectors into pieces.
pub(super) fn cut(vectors: &[Vec<f32>], pieces: usize) -> Pieces {
    let length = vectors.first().map_or(0, Vec::len) / pieces;
    let cut: Vec<(Vec<Vec<f32>>, Vec<u8>)> = (0..pieces)
        .into_par_iter()
        .map(|piece| {
            let parts: Vec<&[f32]> =
                vectors.iter().map(|vector| &vector[piece * length..(piece + 1) * length]).collect();
            centroids(&parts)
        })
        .collect();
    let codes = (0..vectors.len()).flat_map(|word| cut.iter().map(move |(_, codes)| codes[word])).collect();
    let (bytes, scales): (Vec<Vec<u8>>, Vec<f32>) =
        cut.iter().map(|(centroids, _)| quantised(centroids.iter().flatten().copied())).unzip();
    Pieces { codes, centroids: bytes.concat(), scales }
}

fn centroids(parts: &[&[f32]]) -> (Vec<Vec<f32>>, Vec<u8>) {
    let step = (parts.len() / CENTROIDS).max(1);
    let mut centroids: Vec<Vec<f32>> = (0..CENTROIDS).map(|at| parts[(at * step) % parts.len()].to_vec()).collect();
    let mut codes = nearest(parts, &centroids);
    for _ in 0..ROUNDS {
        let mut sums = vec![vec![0.0; parts[0].len()]; CENTROIDS];
        let mut counts = [0.0_f32; CENTROIDS];
        for (part, code) in parts.iter().zip(&codes) {
            counts[usize::from(*code)] += 1.0;
            sums[usize::from(*code)].iter_mut().zip(*part).for_each(|(sum, number)| *sum += number);
        }
        for ((centroid, sum), count) in centroids.iter_mut().zip(sums).zip(counts) {
            if count > 0.0 {
                *centroid = sum.into_iter().map(|sum| sum / count).collect();
            }
        }
        codes = nearest(parts, &centroids);
    }
    (centroids, codes)
}

fn nearest(parts: &[&[f32]], centroids: &[Vec<f32>]) -> Vec<u8> {
    let distance = |part: &[f32], centroid: &[f32]| -> f32 {
        part.iter().zip(centroid).map(|(one, other)| (one - other).powi(2)).sum()
    };
    let nearest = |part: &&[f32]| {
        let mut best = (f32::MAX, 0);
        for (at, centroid) in centroids.iter().enumerate() {
            let distance = distance(part, centroid);
            if distance < best.0 {
                best = (distance, at as u8);
            }
        }
        best.1
    };
    parts.iter().map(nearest).collect()
}
