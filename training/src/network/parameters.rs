//! What is learned: named matrices.

use fastrand::Rng;

/// Rows of numbers; a row for each token, where it holds what is known of tokens.
pub type Matrix = ndarray::Array2<f32>;

/// Which of the [`Parameters`] a layer uses.
#[derive(Clone, Copy, Debug)]
pub struct Id(usize);

/// All matrices of a network, or their gradients.
#[derive(Clone, Debug, Default)]
pub struct Parameters {
    /// The matrices.
    pub values: Vec<Matrix>,
}

impl Parameters {
    /// Adds a matrix of random numbers whose standard deviation is `spread`.
    pub fn random(&mut self, rows: usize, columns: usize, spread: f32, random: &mut Rng) -> Id {
        // The sum of six even numbers is near enough to a normal one.
        let mut normal = || ((0..6).map(|_| random.f32()).sum::<f32>() - 3.0) * std::f32::consts::SQRT_2;
        self.add(Matrix::from_shape_fn((rows, columns), |_| normal() * spread))
    }

    /// Adds a matrix whose spread keeps sums of `rows` inputs as wide as the inputs (Glorot and Bengio 2010).
    pub fn balanced(&mut self, rows: usize, columns: usize, fan_out: usize, random: &mut Rng) -> Id {
        self.random(rows, columns, (2.0 / (rows + fan_out) as f32).sqrt(), random)
    }

    /// Adds a matrix.
    pub fn add(&mut self, matrix: Matrix) -> Id {
        self.values.push(matrix);
        Id(self.values.len() - 1)
    }

    /// Matrices of the same shapes, all zero.
    pub fn zeros(&self) -> Self {
        Self { values: self.values.iter().map(|matrix| Matrix::zeros(matrix.raw_dim())).collect() }
    }

    /// Makes all matrices zero.
    pub fn clear(&mut self) {
        self.values.iter_mut().for_each(|matrix| matrix.fill(0.0));
    }

    /// How many numbers there are.
    pub fn count(&self) -> usize {
        self.values.iter().map(Matrix::len).sum()
    }
}

impl std::ops::Index<Id> for Parameters {
    type Output = Matrix;

    fn index(&self, id: Id) -> &Matrix {
        &self.values[id.0]
    }
}

impl std::ops::IndexMut<Id> for Parameters {
    fn index_mut(&mut self, id: Id) -> &mut Matrix {
        &mut self.values[id.0]
    }
}
