//! Words with their grammar, from a treebank or from the library, in one shape for comparing.

use crate::alignment::AlignedWord;
use crate::conllu::{self, Sentence};
use crate::segmentation::Places;
use article_inspector::document::Document;
use article_inspector::syntax::Syntax;
use std::ops::Range;

/// One word.
#[derive(Clone, Debug, PartialEq)]
pub struct AnalysedWord<'text> {
    /// What it is found again by.
    pub word: AlignedWord<'text>,
    /// Universal part of speech.
    pub upos: &'text str,
    /// The treebank's own part of speech.
    pub xpos: &'text str,
    /// The head, as an index into the words of the whole analysis; `None` for the head of a sentence.
    pub head: Option<usize>,
    /// The relation to the head, without its subtype.
    pub relation: &'text str,
}

/// The words of a treebank, or of one of its documents, in order.
pub fn of_treebank(documents: &[conllu::Document]) -> Vec<AnalysedWord<'_>> {
    let mut words = Vec::new();
    let mut characters = 0;
    for sentence in documents.iter().flat_map(conllu::Document::sentences) {
        let first = words.len();
        for (tokens, form) in tokens(sentence) {
            let end = characters + form.chars().filter(|character| !character.is_whitespace()).count() as u32;
            words.extend(sentence.words[tokens.clone()].iter().map(|word| AnalysedWord {
                word: AlignedWord { form: &word.form, span: characters..end, in_multiword: tokens.len() > 1 },
                upos: &word.upos,
                xpos: &word.xpos,
                head: word.head.checked_sub(1).map(|head| first + head),
                relation: bare(&word.relation),
            }));
            characters = end;
        }
    }
    words
}

/// The words of a document that the library has read.
pub fn of_library<'document>(document: &'document Document<'_>, syntax: &Syntax) -> Vec<AnalysedWord<'document>> {
    let places = Places::of(document.text);
    let words = document.tokens.iter().zip(syntax.nodes());
    words
        .map(|(token, node)| AnalysedWord {
            word: AlignedWord {
                form: token.span.of(document.text),
                span: places.range(token.span),
                in_multiword: false,
            },
            upos: node.pos.as_str(),
            xpos: node.tag.as_str(),
            head: node.head(),
            relation: node.relation.universal().as_str(),
        })
        .collect()
}

/// The tokens of a sentence, each with its words and its form.
pub(crate) fn tokens(sentence: &Sentence) -> impl Iterator<Item = (Range<usize>, &str)> {
    let mut multiword = sentence.multiword_tokens.iter().peekable();
    let mut next = 0;
    std::iter::from_fn(move || {
        let word = sentence.words.get(next)?;
        let (words, form) = match multiword.next_if(|token| token.words.start == next) {
            Some(token) => (token.words.clone(), token.form.as_str()),
            None => (next..next + 1, word.form.as_str()),
        };
        next = words.end;
        Some((words, form))
    })
}

fn bare(relation: &str) -> &str {
    relation.split(':').next().unwrap_or(relation)
}
