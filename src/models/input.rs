//! The first layer: from a token to numbers, by adding up rows of weights.

use super::features::{Form, each_row};
use super::file::{ModelError, ModelFile};
use super::squash::squash;
use super::words::{CENTROIDS, WordVectors};

/// Adds up the rows of a token's features and of its word vector.
#[derive(Debug)]
pub struct InputLayer<'bytes> {
    /// Signed bytes: the hashed rows, then those of the words that have one of their own.
    rows: &'bytes [u8],
    hashed_rows: usize,
    /// What a row's bytes are multiplied by.
    scale: f32,
    bias: Vec<f32>,
    /// For each piece of a word vector and each of its numbers, what it adds.
    pieces: Vec<f32>,
    /// For each word that has a vector, its own row, or [`NO_ROW`].
    own_rows: Vec<u16>,
    width: usize,
}

const NO_ROW: u16 = u16::MAX;
/// The most numbers that a token can have here.
const WIDEST: usize = 256;

impl<'bytes> InputLayer<'bytes> {
    /// Reads the first layer of a model that was trained with `words`.
    ///
    /// # Errors
    /// The model has no such layer, or was trained with other word vectors.
    pub fn read(file: &ModelFile<'bytes>, words: &WordVectors<'_>) -> Result<Self, ModelError> {
        let bias = file.floats("input.bias")?;
        let rows = file.bytes("input.rows")?;
        let scale = *file.floats("input.scale")?.first().ok_or_else(|| ModelError::Array("input.scale".to_string()))?;
        let projection = file.floats("input.projection")?;
        let owners = file.shorts("input.owners")?;
        let width = bias.len();
        let count = rows.len() / width.max(1);
        if width == 0
            || width > WIDEST
            || count <= owners.len()
            || rows.len() != count * width
            || projection.len() != words.dimensions() * width
        {
            return Err(ModelError::Array("input.rows".to_string()));
        }
        let hashed_rows = count - owners.len();
        let mut own_rows = vec![NO_ROW; words.len()];
        for (row, word) in owners.iter().enumerate() {
            let own =
                own_rows.get_mut(usize::from(*word)).ok_or_else(|| ModelError::Array("input.owners".to_string()))?;
            *own = (hashed_rows + row) as u16;
        }
        Ok(Self { rows, hashed_rows, scale, bias, pieces: pieces(words, &projection, width), own_rows, width })
    }

    /// How many numbers a token has.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Adds the numbers of one token to `numbers`.
    pub fn push(&self, form: Form<'_>, words: &WordVectors<'_>, numbers: &mut Vec<f32>) {
        let word = words.find(form.lower);
        let own = word.map(|word| self.own_rows[word]).filter(|row| *row != NO_ROW);
        let mut sums = [0_i16; WIDEST];
        let sums = &mut sums[..self.width];
        let mut add = |row: usize| {
            for (sum, byte) in sums.iter_mut().zip(&self.rows[row * self.width..(row + 1) * self.width]) {
                *sum += i16::from(*byte as i8);
            }
        };
        if let Some(own) = own {
            add(usize::from(own));
        }
        each_row(Form { has_row: own.is_some(), ..form }, self.hashed_rows, add);
        let start = numbers.len();
        numbers.extend(self.bias.iter().zip(sums).map(|(bias, sum)| bias + f32::from(*sum) * self.scale));
        let numbers = &mut numbers[start..];
        for (piece, code) in word.map_or([].as_slice(), |word| words.codes(word)).iter().enumerate() {
            let start = (piece * CENTROIDS + usize::from(*code)) * self.width;
            for (number, added) in numbers.iter_mut().zip(&self.pieces[start..start + self.width]) {
                *number += added;
            }
        }
        numbers.iter_mut().for_each(|number| *number = squash(*number));
    }
}

/// What each piece of a word vector adds: the piece times its part of the projection.
fn pieces(words: &WordVectors<'_>, projection: &[f32], width: usize) -> Vec<f32> {
    let mut pieces = vec![0.0; words.pieces() * CENTROIDS * width];
    for (at, sums) in pieces.chunks_exact_mut(width).enumerate() {
        let (piece, code) = (at / CENTROIDS, (at % CENTROIDS) as u8);
        let centroid = words.centroid(piece, code);
        let rows = projection[piece * centroid.len() * width..].chunks_exact(width);
        for (number, row) in centroid.iter().zip(rows) {
            sums.iter_mut().zip(row).for_each(|(sum, weight)| *sum += number * weight);
        }
    }
    pieces
}
