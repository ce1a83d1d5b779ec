//! The tables of accuracy that the README shows.

use crate::conllu::{self, Document};
use crate::segmentation;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

/// A file that could not be used.
#[derive(Debug)]
pub struct DataError {
    path: PathBuf,
    message: String,
}

impl fmt::Display for DataError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}", self.path.display(), self.message)
    }
}

impl std::error::Error for DataError {}

/// The treebanks that the tables are made of: the name of the column, and the file below the data folder.
const DEVELOPMENT: [(&str, &str); 2] =
    [("GUM, dev", "treebanks/gum/dev.conllu"), ("EWT, dev", "treebanks/ewt/dev.conllu")];

/// Reads a treebank file.
///
/// # Errors
/// A file that cannot be read or is not CoNLL-U.
pub fn treebank(path: &Path) -> Result<Vec<Document>, DataError> {
    let failed = |message: String| DataError { path: path.to_owned(), message };
    let text = fs::read_to_string(path).map_err(|error| failed(error.to_string()))?;
    conllu::read(&text).map_err(|error| failed(error.to_string()))
}

/// All tables, in Markdown, from the treebanks below `data`.
///
/// # Errors
/// A treebank that is missing or broken.
pub fn all(data: &Path) -> Result<String, DataError> {
    let treebanks = DEVELOPMENT
        .iter()
        .map(|(name, file)| Ok((*name, treebank(&data.join(file))?)))
        .collect::<Result<Vec<_>, DataError>>()?;
    Ok(segmentation(&treebanks))
}

fn segmentation(treebanks: &[(&str, Vec<Document>)]) -> String {
    let scores: Vec<_> = treebanks.iter().map(|(_, documents)| segmentation::score(documents)).collect();
    let names = treebanks.iter().map(|(name, _)| format!(" {name} |")).collect::<String>();
    let row = |title: &str, values: Vec<f64>| {
        let cells = values.iter().map(|value| format!(" {value:.1} |")).collect::<String>();
        format!("| {title} |{cells}\n")
    };
    format!("| from raw text |{names}\n|---|{}\n", "---:|".repeat(treebanks.len()))
        + &row("sentences: F1", scores.iter().map(|score| score.sentences.f1()).collect())
        + &row("words: F1", scores.iter().map(|score| score.words.f1()).collect())
}
