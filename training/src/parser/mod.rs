//! The trainer of the tagger and parser.
//!
//! A wide network learns from the treebanks; then a narrow one, which is what ships, learns from the treebanks and from
//! how sure the wide one is of everything (distillation: Hinton, Vinyals and Dean 2015).

mod example;
mod model;
#[cfg(test)]
mod tests;
mod train;

pub use example::Example;
pub use model::{Model, Shape};
pub use train::{Schedule, train};

use crate::conllu::Document;
use crate::gold_tokens::place;
use crate::network::input::RowFinder;
use article_inspector::models::WordVectors;
use std::collections::BTreeMap;

/// How many rows the hashed features share.
const HASHED_ROWS: usize = 2_800;
/// How many of the treebanks' most frequent words have a row of their own.
const OWN_ROWS: usize = 1_500;

/// What it was trained on, in words.
const TRAINED_ON: &str = "Universal Dependencies English EWT (CC BY-SA 4.0) and GUM without its non-commercial genres \
(annotations CC BY 4.0; texts CC BY, CC BY-SA, public domain), train; word vectors GloVe 6B (PDDL 1.0)";

/// Trains the model of `syntax` and gives its bytes; `progress` is told in words how far it is.
///
/// # Errors
/// The model cannot be written.
pub fn train_syntax(
    words: &WordVectors<'_>,
    documents: &[Document],
    progress: &mut dyn FnMut(String),
) -> Result<Vec<u8>, serde_json::Error> {
    let owners = owners(words, documents);
    let finder = RowFinder::new(words, HASHED_ROWS, &owners);
    let mut examples: Vec<Example> =
        documents.iter().flat_map(|document| example::examples(document, &finder)).collect();
    progress(format!("{} sentences", examples.len()));

    let wide = Shape {
        input: 96,
        width: 128,
        layers: 3,
        arc: 64,
        relation: 64,
        hashed_rows: HASHED_ROWS,
        own_rows: owners.len(),
    };
    let teacher = train(
        words,
        wide,
        &examples,
        &Schedule { epochs: 14, drop: 0.25, forget: 0.08, rate: 0.006, seed: 1 },
        progress,
    );
    teacher.teach(words, &mut examples);

    let narrow = Shape { input: 64, width: 48, layers: 2, arc: 32, relation: 40, ..wide };
    let student = train(
        words,
        narrow,
        &examples,
        &Schedule { epochs: 30, drop: 0.05, forget: 0.05, rate: 0.008, seed: 2 },
        progress,
    );
    student.write(&owners, TRAINED_ON)
}

/// The numbers of the most frequent words, in order.
fn owners(words: &WordVectors<'_>, documents: &[Document]) -> Vec<u16> {
    let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
    for document in documents {
        let placed = place(document);
        let document = placed.document();
        for word in (0..document.tokens.len()).filter_map(|token| words.find(document.lower(token))) {
            *counts.entry(word).or_default() += 1;
        }
    }
    let mut counts: Vec<(usize, usize)> = counts.into_iter().collect();
    counts.sort_by_key(|(word, count)| (std::cmp::Reverse(*count), *word));
    let mut owners: Vec<u16> = counts.into_iter().take(OWN_ROWS).map(|(word, _)| word as u16).collect();
    owners.sort_unstable();
    owners
}
