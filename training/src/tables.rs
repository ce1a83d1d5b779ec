//! The tables of accuracy that the README shows.

use crate::attachment::{self, Attachment};
use crate::conllu::{self, Document};
use crate::lemmas::{self, INFLECTED};
use crate::segmentation;
use article_inspector::syntax;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

/// A file that could not be used.
#[derive(Debug)]
pub struct DataError {
    path: PathBuf,
    message: String,
}

impl DataError {
    /// What is wrong with a file.
    pub fn new(path: impl fmt::Display, message: impl fmt::Display) -> Self {
        Self { path: PathBuf::from(path.to_string()), message: message.to_string() }
    }
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
    let scored = |title: &str, score: &dyn Fn(&[Document]) -> Attachment| {
        let scores: Vec<(&str, Attachment)> =
            treebanks.iter().map(|(name, documents)| (*name, score(documents))).collect();
        grammar(title, &scores)
    };
    let on_gold_tokens =
        scored("on the treebank's words", &|documents| attachment::from_gold_tokens(documents, syntax::parse));
    let from_raw_text = scored("from raw text: F1", &|documents| attachment::from_raw_text(documents, syntax::parse));
    Ok([segmentation(&treebanks), on_gold_tokens, from_raw_text, lemmas(&treebanks)].join("\n"))
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

fn lemmas(treebanks: &[(&str, Vec<Document>)]) -> String {
    let names = treebanks.iter().map(|(name, _)| format!(" {name} |")).collect::<String>();
    let rows = INFLECTED.map(|pos| {
        let scores = treebanks.iter().map(|(_, documents)| lemmas::score(documents, pos).recall());
        format!("| {pos} |{}\n", scores.map(|score| format!(" {score:.1} |")).collect::<String>())
    });
    format!("| base forms, with the treebank's tags |{names}\n|---|{}\n", "---:|".repeat(treebanks.len()))
        + &rows.concat()
}

/// Tags and heads, in Markdown: `scores` has a name and a score for every column. F1, which on gold tokens is accuracy.
pub fn grammar(title: &str, scores: &[(&str, Attachment)]) -> String {
    let names = scores.iter().map(|(name, _)| format!(" {name} |")).collect::<String>();
    let mut table = format!("| {title} |{names}\n|---|{}\n", "---:|".repeat(scores.len()));
    for (row, (measure, _)) in Attachment::default().measures().iter().enumerate().skip(1) {
        let cells = scores.iter().map(|(_, score)| format!(" {:.2} |", score.measures()[row].1.f1()));
        table += &format!("| {measure} |{}\n", cells.collect::<String>());
    }
    table
}
