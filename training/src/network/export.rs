//! From trained parameters to a model file.

use super::dense::Dense;
use super::parameters::{Matrix, Parameters};
use article_inspector::models::file::{Array, Header, MAGIC, checksum};
use std::collections::BTreeMap;

/// The greatest size of a weight in a model.
const MOST: f32 = 127.0;

/// A model in the making.
#[derive(Debug)]
pub struct ModelWriter {
    header: Header,
    arrays: Vec<u8>,
}

impl ModelWriter {
    /// Starts a model; see [`Header`] for what the words mean.
    pub fn new(kind: &str, features: &str, trained_on: &str, labels: BTreeMap<String, Vec<String>>) -> Self {
        let header = Header {
            kind: kind.to_owned(),
            features: features.to_owned(),
            trained_on: trained_on.to_owned(),
            labels,
            arrays: Vec::new(),
        };
        Self { header, arrays: Vec::new() }
    }

    /// Adds an array of bytes.
    pub fn bytes(&mut self, name: &str, bytes: &[u8]) {
        self.header.arrays.push(Array { name: name.to_owned(), start: self.arrays.len(), bytes: bytes.len() });
        self.arrays.extend_from_slice(bytes);
    }

    /// Adds an array of floating-point numbers.
    pub fn floats<'a>(&mut self, name: &str, numbers: impl IntoIterator<Item = &'a f32>) {
        self.bytes(name, &numbers.into_iter().flat_map(|number| number.to_le_bytes()).collect::<Vec<u8>>());
    }

    /// Adds an array of 16-bit numbers.
    pub fn shorts(&mut self, name: &str, numbers: &[u16]) {
        self.bytes(name, &numbers.iter().flat_map(|number| number.to_le_bytes()).collect::<Vec<u8>>());
    }

    /// Adds a layer of weighted sums: the weights of one output after those of another, each with a scale of its own.
    pub fn dense(&mut self, name: &str, parameters: &Parameters, layer: Dense) {
        let (mut weights, mut scales) = (Vec::new(), Vec::new());
        for column in parameters[layer.weight].columns() {
            let (bytes, scale) = quantised(column.iter().copied());
            weights.extend(bytes);
            scales.push(scale);
        }
        self.bytes(&format!("{name}.weight"), &weights);
        self.floats(&format!("{name}.scale"), &scales);
        self.floats(&format!("{name}.bias"), &parameters[layer.bias]);
    }

    /// Adds a matrix as bytes with one scale.
    pub fn matrix(&mut self, name: &str, scale_name: &str, matrix: &Matrix) {
        let (bytes, scale) = quantised(matrix.iter().copied());
        self.bytes(name, &bytes);
        self.floats(scale_name, &[scale]);
    }

    /// The whole model.
    ///
    /// # Errors
    /// The header cannot be written as JSON.
    pub fn finish(self) -> Result<Vec<u8>, serde_json::Error> {
        let header = serde_json::to_vec(&self.header)?;
        let mut checked = (header.len() as u32).to_le_bytes().to_vec();
        checked.extend(header);
        checked.extend(self.arrays);
        let mut model = MAGIC.to_vec();
        model.extend(checksum(&checked).to_le_bytes());
        model.extend(checked);
        Ok(model)
    }
}

/// Numbers as signed bytes, and what a byte is to be multiplied by.
pub fn quantised(numbers: impl Iterator<Item = f32> + Clone) -> (Vec<u8>, f32) {
    let most = numbers.clone().map(f32::abs).fold(0.0, f32::max);
    let scale = if most > 0.0 { most / MOST } else { 1.0 };
    (numbers.map(|number| (number / scale).round() as i8 as u8).collect(), scale)
}
