//! From tokens to numbers.

use super::parameters::{Id, Matrix, Parameters};
use article_inspector::models::WordVectors;
use article_inspector::models::features::{Form, each_row};
use article_inspector::models::squash::{squash, squash_slope};
use fastrand::Rng;
use ndarray::{Axis, linalg::general_mat_mul};

/// The layer of [`article_inspector::models::InputLayer`].
#[derive(Clone, Copy, Debug)]
pub struct Input {
    /// A row for each hashed feature, then one for each word that has its own.
    pub rows: Id,
    /// From word vectors to numbers.
    pub projection: Id,
    /// One row.
    pub bias: Id,
    hashed_rows: usize,
}

/// The rows that a token adds up, and its word's number.
#[derive(Clone, Debug)]
pub struct TokenRows {
    rows: Vec<u32>,
    word: Option<usize>,
}

/// What the way back needs to know.
#[derive(Debug)]
pub struct Trace {
    vectors: Matrix,
    known: Vec<bool>,
    numbers: Matrix,
}

impl Input {
    /// A new layer that gives `width` numbers a token.
    pub fn new(
        parameters: &mut Parameters,
        words: &WordVectors<'_>,
        hashed_rows: usize,
        own_rows: usize,
        width: usize,
        random: &mut Rng,
    ) -> Self {
        Self {
            rows: parameters.random(hashed_rows + own_rows, width, 0.1, random),
            projection: parameters.balanced(words.dimensions(), width, width, random),
            bias: parameters.add(Matrix::zeros((1, width))),
            hashed_rows,
        }
    }

    /// The numbers of a sentence. With a source of chance, words are forgotten with a chance of `forget`, as if unknown.
    pub fn forward(
        &self,
        parameters: &Parameters,
        words: &WordVectors<'_>,
        tokens: &[TokenRows],
        forget: f32,
        random: Option<&mut Rng>,
    ) -> (Matrix, Trace) {
        let mut known = vec![true; tokens.len()];
        if let Some(random) = random {
            known.fill_with(|| random.f32() >= forget);
        }
        let mut vectors = Matrix::zeros((tokens.len(), words.dimensions()));
        for ((token, known), mut vector) in tokens.iter().zip(&known).zip(vectors.rows_mut()) {
            if let Some(word) = token.word.filter(|_| *known) {
                let pieces =
                    words.codes(word).iter().enumerate().flat_map(|(piece, code)| words.centroid(piece, *code));
                vector.iter_mut().zip(pieces).for_each(|(number, piece)| *number = *piece);
            }
        }
        let mut numbers = vectors.dot(&parameters[self.projection]) + &parameters[self.bias];
        for ((token, known), mut numbers) in tokens.iter().zip(&known).zip(numbers.rows_mut()) {
            for row in self.used(token, *known) {
                numbers += &parameters[self.rows].row(row);
            }
        }
        numbers.mapv_inplace(squash);
        let trace = Trace { vectors, known, numbers: numbers.clone() };
        (numbers, trace)
    }

    /// Adds to the gradients of the rows and the projection.
    pub fn backward(&self, gradients: &mut Parameters, tokens: &[TokenRows], trace: &Trace, mut numbers: Matrix) {
        numbers.zip_mut_with(&trace.numbers, |gradient, squashed| *gradient *= squash_slope(*squashed));
        for ((token, known), numbers) in tokens.iter().zip(&trace.known).zip(numbers.rows()) {
            for row in self.used(token, *known) {
                let mut gradient = gradients[self.rows].row_mut(row);
                gradient += &numbers;
            }
        }
        general_mat_mul(1.0, &trace.vectors.t(), &numbers, 1.0, &mut gradients[self.projection]);
        gradients[self.bias] += &numbers.sum_axis(Axis(0));
    }

    /// The rows of a token; one that is forgotten loses its own row.
    fn used<'token>(&self, token: &'token TokenRows, known: bool) -> impl Iterator<Item = usize> + use<'token> {
        let hashed_rows = self.hashed_rows;
        token.rows.iter().map(|row| *row as usize).filter(move |row| known || *row < hashed_rows)
    }
}

/// The rows of tokens, by the library's own features.
#[derive(Debug)]
pub struct RowFinder<'words> {
    words: &'words WordVectors<'words>,
    hashed_rows: usize,
    /// For each word with a vector: its own row, counted from the first of such rows.
    own: Vec<Option<u32>>,
}

impl<'words> RowFinder<'words> {
    /// `owners` are the numbers of the words that have a row of their own.
    pub fn new(words: &'words WordVectors<'words>, hashed_rows: usize, owners: &[u16]) -> Self {
        let mut own = vec![None; words.len()];
        owners.iter().enumerate().for_each(|(row, word)| own[usize::from(*word)] = Some(row as u32));
        Self { words, hashed_rows, own }
    }

    /// The rows of a token; `has_row` of `form` is filled in.
    pub fn find(&self, form: Form<'_>) -> TokenRows {
        let word = self.words.find(form.lower);
        let own = word.and_then(|word| self.own[word]).map(|row| self.hashed_rows as u32 + row);
        let mut rows: Vec<u32> = own.into_iter().collect();
        each_row(Form { has_row: own.is_some(), ..form }, self.hashed_rows, |row| rows.push(row as u32));
        TokenRows { rows, word }
    }
}
