//! How fast the library reads raw text.

use crate::conllu::Document;
use crate::raw_text::rebuild;
use article_inspector::{document, syntax};
use std::time::Instant;

/// How often everything is read; the fastest time counts, because others share the machine.
const ROUNDS: usize = 7;

/// Tokens a second on one core.
#[derive(Clone, Copy, Debug)]
pub struct Speed {
    /// Of splitting alone.
    pub splitting: f64,
    /// Of splitting, tagging and parsing.
    pub all: f64,
}

/// Measures on the raw text of a treebank.
pub fn measure(documents: &[Document]) -> Speed {
    let texts: Vec<String> = documents.iter().map(|document| rebuild(document).text).collect();
    let read = |parse: bool| -> f64 {
        let round = || {
            let start = Instant::now();
            let mut tokens = 0;
            for text in &texts {
                let document = document::read(text);
                tokens += if parse { syntax::parse(&document).len() } else { document.tokens.len() };
            }
            tokens as f64 / start.elapsed().as_secs_f64()
        };
        (0..ROUNDS).map(|_| round()).fold(0.0, f64::max)
    };
    Speed { splitting: read(false), all: read(true) }
}
