//! A layer that reads the sentence in both directions and remembers.
//!
//! A simple recurrent unit (Lei, Zhang, Wang, Dai and Artzi 2018) without a recurrent product: all products of the
//! sentence are computed at once, and only sums of single numbers run along it.

use super::dense::{Dense, Inputs};
use super::file::{ModelError, ModelFile};
use super::squash::{gate, squash};

/// What a unit computes for each of its numbers, in the order of the outputs of its layer:
/// how much is new, what is new, how much of the memory shows, and what shows instead.
pub const PARTS: usize = 4;

/// One layer: a unit that reads forwards and one that reads backwards.
#[derive(Debug)]
pub struct Recurrent {
    dense: Dense,
    /// How many numbers each of the two units remembers.
    width: usize,
}

impl Recurrent {
    /// Reads the layer `name` of a model, for tokens of `inputs` numbers.
    ///
    /// # Errors
    /// The model has no such layer.
    pub fn read(file: &ModelFile<'_>, name: &str, inputs: usize) -> Result<Self, ModelError> {
        let dense = Dense::read(file, name, inputs)?;
        let width = dense.outputs() / (2 * PARTS);
        if width == 0 || dense.outputs() != width * 2 * PARTS {
            return Err(ModelError::Array(name.to_string()));
        }
        Ok(Self { dense, width })
    }

    /// How many numbers a token has afterwards: those of the unit that reads forwards, then those of the other one.
    pub fn outputs(&self) -> usize {
        2 * self.width
    }

    /// Reads the tokens of a sentence; `parts` is room for work.
    pub fn apply(&self, tokens: &Inputs, parts: &mut Vec<f32>, read: &mut Vec<f32>) {
        self.dense.apply(tokens, parts);
        let count = parts.len() / self.dense.stride();
        read.clear();
        read.resize(count * self.outputs(), 0.0);
        let mut memory = vec![0.0; self.width];
        for token in 0..count {
            self.step(token, 0, parts, &mut memory, read);
        }
        memory.fill(0.0);
        for token in (0..count).rev() {
            self.step(token, 1, parts, &mut memory, read);
        }
    }

    fn step(&self, token: usize, direction: usize, parts: &[f32], memory: &mut [f32], read: &mut [f32]) {
        let width = self.width;
        let start = token * self.dense.stride() + direction * PARTS * width;
        let parts = &parts[start..start + PARTS * width];
        let (fresh, rest) = parts.split_at(width);
        let (news, rest) = rest.split_at(width);
        let (shown, instead) = rest.split_at(width);
        let start = token * self.outputs() + direction * width;
        let read = &mut read[start..start + width];
        let memory = &mut memory[..width];
        for at in 0..width {
            let fresh = gate(fresh[at]);
            memory[at] += fresh * (squash(news[at]) - memory[at]);
            let shown = gate(shown[at]);
            read[at] = instead[at] + shown * (memory[at] - instead[at]);
        }
    }
}
