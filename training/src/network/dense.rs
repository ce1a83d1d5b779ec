//! Weighted sums.

use super::parameters::{Id, Matrix, Parameters};
use fastrand::Rng;
use ndarray::{Axis, linalg::general_mat_mul};

/// A layer in which every output is a sum over all inputs.
#[derive(Clone, Copy, Debug)]
pub struct Dense {
    /// A row for each input.
    pub weight: Id,
    /// One row.
    pub bias: Id,
}

impl Dense {
    /// A new layer; `fan_out` is how many of the outputs are compared with each other.
    pub fn new(parameters: &mut Parameters, inputs: usize, outputs: usize, fan_out: usize, random: &mut Rng) -> Self {
        let weight = parameters.balanced(inputs, outputs, fan_out, random);
        Self { weight, bias: parameters.add(Matrix::zeros((1, outputs))) }
    }

    /// The outputs for rows of inputs.
    pub fn forward(&self, parameters: &Parameters, inputs: &Matrix) -> Matrix {
        let bias = &parameters[self.bias];
        let mut outputs = Matrix::zeros((inputs.nrows(), bias.ncols()));
        outputs += bias;
        general_mat_mul(1.0, inputs, &parameters[self.weight], 1.0, &mut outputs);
        outputs
    }

    /// The gradient of the inputs, from that of the outputs.
    pub fn backward(
        &self,
        parameters: &Parameters,
        gradients: &mut Parameters,
        inputs: &Matrix,
        outputs: &Matrix,
    ) -> Matrix {
        general_mat_mul(1.0, &inputs.t(), outputs, 1.0, &mut gradients[self.weight]);
        gradients[self.bias] += &outputs.sum_axis(Axis(0));
        outputs.dot(&parameters[self.weight].t())
    }
}
