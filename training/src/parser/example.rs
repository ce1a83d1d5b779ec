//! A sentence to learn from.

use crate::conllu::Document;
use crate::gold_tokens::place;
use crate::network::input::{RowFinder, TokenRows};
use crate::network::loss::Target;
use crate::network::parameters::Matrix;
use article_inspector::models::features::Form;
use article_inspector::syntax::{FineTag, Relation, UniversalPos};

/// A sentence with the treebank's grammar, and what a teacher thinks of it.
#[derive(Clone, Debug)]
pub struct Example {
    /// The rows of each token.
    pub tokens: Vec<TokenRows>,
    /// The class of each token's part of speech, where it has one that the library knows.
    pub positions: Vec<Option<usize>>,
    /// The class of each token's fine tag.
    pub tags: Vec<Option<usize>>,
    /// The head of each token, counted from 1; 0 for the root.
    pub heads: Vec<usize>,
    /// The class of each token's relation.
    pub relations: Vec<Option<usize>>,
    /// The chances that a teacher gives.
    pub taught: Option<Taught>,
}

/// The chances that a teacher gives each class, a row for each token.
#[derive(Clone, Debug)]
pub struct Taught {
    /// Of parts of speech.
    pub positions: Matrix,
    /// Of fine tags.
    pub tags: Matrix,
    /// Of heads: the root, then each token.
    pub heads: Matrix,
    /// Of relations to the head that the treebank gives.
    pub relations: Matrix,
}

/// One of the decisions of a token: what the treebank says, and what the teacher thinks.
pub(super) fn targets(class: Option<usize>, taught: Option<&Matrix>, token: usize) -> (Target<'_>, Target<'_>) {
    let gold = class.map_or(Target::Unknown, Target::Class);
    let row = taught.and_then(|taught| taught.as_slice()?.chunks(taught.ncols()).nth(token));
    (gold, row.map_or(Target::Unknown, Target::Chances))
}

/// The sentences of a treebank's document, with the tokens as the library sees them.
pub(super) fn examples(document: &Document, finder: &RowFinder<'_>) -> Vec<Example> {
    let placed = place(document);
    let read = placed.document();
    let sentences = document.sentences().zip(&read.sentences);
    let example = |(gold, sentence): (&crate::conllu::Sentence, &article_inspector::document::Sentence)| Example {
        tokens: sentence
            .tokens
            .clone()
            .map(|token| {
                finder.find(Form {
                    text: read.token_text(token),
                    lower: read.lower(token),
                    first: token == sentence.tokens.start,
                    has_row: false,
                })
            })
            .collect(),
        positions: gold.words.iter().map(|word| word.upos.parse().ok().map(UniversalPos::index)).collect(),
        tags: gold.words.iter().map(|word| word.xpos.parse().ok().map(FineTag::index)).collect(),
        heads: gold.words.iter().map(|word| word.head).collect(),
        relations: gold.words.iter().map(|word| Relation::nearest(&word.relation).map(Relation::index)).collect(),
        taught: None,
    };
    sentences.map(example).collect()
}
