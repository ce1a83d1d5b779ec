//! A layer of weighted sums: every output is a sum over all inputs, in integers.

use super::file::{ModelError, ModelFile};
use wide::{i16x8, i32x4};

/// What an input of one is as an integer. Inputs lie between -8 and 8.
pub const ONE: f32 = 4096.0;

/// How many outputs are summed at a time.
const BLOCK: usize = 16;

/// A layer whose weights are bytes with one scale for each output.
///
/// The weights lie so that one instruction multiplies two inputs with their weights for four outputs.
#[derive(Debug)]
pub struct Dense {
    /// For each block of outputs, for each pair of inputs: the weights for four times four outputs.
    weights: Vec<[i16x8; BLOCK / 4]>,
    /// From the sum of integers to the output, and what is added to it; filled up to whole blocks.
    scale: Vec<f32>,
    bias: Vec<f32>,
    /// How many pairs of inputs there are.
    pairs: usize,
    outputs: usize,
}

/// Rows of inputs, ready for [`Dense`]: pairs of integers.
#[derive(Clone, Debug, Default)]
pub struct Inputs {
    pairs: Vec<i32>,
}

impl Inputs {
    /// Takes rows of floating-point numbers; an even number a row.
    pub fn fill(&mut self, values: &[f32]) {
        self.pairs.clear();
        self.pairs
            .extend(values.as_chunks::<2>().0.iter().map(|[low, high]| integer(*low) & 0xffff | integer(*high) << 16));
    }
}

/// A number as an input, rounded down to the nearest that can be told.
fn integer(value: f32) -> i32 {
    const MOST: f32 = i16::MAX as f32;
    (value * ONE).clamp(-MOST, MOST) as i32
}

impl Dense {
    /// Reads the layer `name` of a model, for rows of `inputs` numbers.
    ///
    /// # Errors
    /// The model has no such layer.
    pub fn read(file: &ModelFile<'_>, name: &str, inputs: usize) -> Result<Self, ModelError> {
        let (scale, bias) = (file.floats(&format!("{name}.scale"))?, file.floats(&format!("{name}.bias"))?);
        let weights = file.bytes(&format!("{name}.weight"))?;
        if !inputs.is_multiple_of(2) || scale.len() != bias.len() || weights.len() != inputs * scale.len() {
            return Err(ModelError::Array(name.to_string()));
        }
        Ok(Self::new(weights, inputs, &scale, &bias))
    }

    /// A layer of `weights`, which are signed bytes, all those of one output together.
    fn new(weights: &[u8], inputs: usize, scale: &[f32], bias: &[f32]) -> Self {
        let outputs = scale.len();
        let weight =
            |output: usize, input: usize| weights.get(output * inputs + input).map_or(0, |byte| i16::from(*byte as i8));
        let pairs = inputs / 2;
        let blocks = outputs.div_ceil(BLOCK);
        let mut packed = Vec::with_capacity(blocks * pairs);
        for block in 0..blocks {
            for pair in 0..pairs {
                packed.push(std::array::from_fn(|quarter| {
                    i16x8::new(std::array::from_fn(|lane| {
                        weight(block * BLOCK + quarter * 4 + lane / 2, 2 * pair + lane % 2)
                    }))
                }));
            }
        }
        let filled = |values: &[f32], by: f32| {
            let mut values: Vec<f32> = values.iter().map(|value| value * by).collect();
            values.resize(blocks * BLOCK, 0.0);
            values
        };
        Self { weights: packed, scale: filled(scale, 1.0 / ONE), bias: filled(bias, 1.0), pairs, outputs }
    }

    /// How many outputs there are.
    pub fn outputs(&self) -> usize {
        self.outputs
    }

    /// How many numbers a row of outputs has in [`Dense::apply`]: the outputs, filled up to whole blocks.
    pub fn stride(&self) -> usize {
        self.scale.len()
    }

    /// The outputs for each row of inputs, one row after another, each [`Dense::stride`] long.
    pub fn apply(&self, inputs: &Inputs, outputs: &mut Vec<f32>) {
        let stride = self.stride();
        let rows = inputs.pairs.len() / self.pairs;
        outputs.clear();
        outputs.resize(rows * stride, 0.0);
        let blocks = self
            .weights
            .chunks_exact(self.pairs)
            .zip(self.scale.as_chunks::<BLOCK>().0)
            .zip(self.bias.as_chunks::<BLOCK>().0);
        let outputs = outputs.as_chunks_mut::<BLOCK>().0;
        let in_a_row = stride / BLOCK;
        for (at, ((weights, scale), bias)) in blocks.enumerate() {
            let mut rows = inputs.pairs.chunks_exact(2 * self.pairs);
            let mut place = at;
            for two in &mut rows {
                let (first, second) = two.split_at(self.pairs);
                let [one, other] = sum([first, second], weights);
                write(one, scale, bias, &mut outputs[place]);
                write(other, scale, bias, &mut outputs[place + in_a_row]);
                place += 2 * in_a_row;
            }
            if let last @ [_, ..] = rows.remainder() {
                let [sums] = sum([last], weights);
                write(sums, scale, bias, &mut outputs[place]);
            }
        }
    }
}

/// The sums of one block of outputs for some rows of inputs; several at a time, because each weight is loaded once.
#[inline]
fn sum<const ROWS: usize>(rows: [&[i32]; ROWS], weights: &[[i16x8; BLOCK / 4]]) -> [[i32x4; BLOCK / 4]; ROWS] {
    let mut sums = [[i32x4::ZERO; BLOCK / 4]; ROWS];
    let rows = rows.map(|row| &row[..weights.len()]);
    for (pair, weights) in weights.iter().enumerate() {
        for (sums, row) in sums.iter_mut().zip(rows) {
            let input: i16x8 = wide::bytemuck::cast(i32x4::splat(row[pair]));
            for (sum, weight) in sums.iter_mut().zip(weights) {
                *sum += input.dot(*weight);
            }
        }
    }
    sums
}

#[inline]
fn write(sums: [i32x4; BLOCK / 4], scale: &[f32; BLOCK], bias: &[f32; BLOCK], outputs: &mut [f32; BLOCK]) {
    let sums: [i32; BLOCK] = wide::bytemuck::cast(sums);
    for (((output, sum), scale), bias) in outputs.iter_mut().zip(sums).zip(scale).zip(bias) {
        *output = sum as f32 * scale + bias;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_output_is_the_scaled_sum_of_inputs_by_weights_and_the_bias() {
        let weights: Vec<u8> = (0..3 * 4).map(|weight: i8| (weight - 6) as u8).collect();
        let layer = Dense::new(&weights, 4, &[0.5, 1.0, 2.0], &[0.0, 0.25, -1.0]);
        let mut inputs = Inputs::default();
        inputs.fill(&[1.0, 0.0, 0.0, 0.0, 0.5, -1.0, 2.0, 0.25, 0.0, 0.0, 0.0, 1.0]);
        let mut outputs = Vec::new();
        layer.apply(&inputs, &mut outputs);
        let rows: Vec<&[f32]> = outputs.chunks(layer.stride()).map(|row| &row[..layer.outputs()]).collect();
        assert_eq!(rows[0], [-3.0, -1.75, 3.0]);
        assert_eq!(
            rows[1],
            [0.5 * (-3.0 + 5.0 - 8.0 - 0.75), 0.25 + (-1.0 + 1.0 + 0.25), -1.0 + 2.0 * (1.0 - 3.0 + 8.0 + 1.25)]
        );
        assert_eq!(rows[2], [-1.5, 1.25, 9.0]);
    }

    #[test]
    fn an_input_out_of_bounds_counts_as_the_bound() {
        let layer = Dense::new(&[1, 0], 2, &[1.0], &[0.0]);
        let mut inputs = Inputs::default();
        inputs.fill(&[100.0, f32::NAN]);
        let mut outputs = Vec::new();
        layer.apply(&inputs, &mut outputs);
        assert!((outputs[0] - 8.0).abs() < 0.001);
    }
}
