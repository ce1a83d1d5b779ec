//! Tags and heads, held against a treebank as the evaluation of the CoNLL 2018 shared task does.
//!
//! A word is right when it aligns with one of the treebank and has its label; the head of one when the two heads align
//! as well. Relations are compared without subtypes, and marks of punctuation count like words.

use crate::alignment::{AlignedWord, align};
use crate::analysis::{AnalysedWord, of_library, of_treebank};
use crate::conllu::Document;
use crate::gold_tokens;
use crate::raw_text::rebuild;
use crate::score::Counts;
use article_inspector::document;
use article_inspector::syntax::Syntax;
use std::iter::Sum;

/// How many words have the treebank's grammar.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Attachment {
    /// Words that align at all.
    pub words: Counts,
    /// Universal part of speech.
    pub upos: Counts,
    /// The treebank's own part of speech.
    pub xpos: Counts,
    /// Head: the unlabelled attachment score.
    pub uas: Counts,
    /// Head and relation: the labelled attachment score.
    pub las: Counts,
}

impl Attachment {
    /// The measures with the names that the official evaluation gives them.
    pub fn measures(&self) -> [(&'static str, Counts); 5] {
        [("Words", self.words), ("UPOS", self.upos), ("XPOS", self.xpos), ("UAS", self.uas), ("LAS", self.las)]
    }
}

impl Sum for Attachment {
    fn sum<I: Iterator<Item = Self>>(scores: I) -> Self {
        scores.fold(Self::default(), |sum, next| Self {
            words: [sum.words, next.words].into_iter().sum(),
            upos: [sum.upos, next.upos].into_iter().sum(),
            xpos: [sum.xpos, next.xpos].into_iter().sum(),
            uas: [sum.uas, next.uas].into_iter().sum(),
            las: [sum.las, next.las].into_iter().sum(),
        })
    }
}

/// Compares two analyses of one text.
pub fn compare(gold: &[AnalysedWord<'_>], system: &[AnalysedWord<'_>]) -> Attachment {
    let pairs = align(&words(gold), &words(system));
    let mut in_gold = vec![None; system.len()];
    for (one, other) in &pairs {
        in_gold[*other] = Some(*one);
    }
    let same_head = |one: &AnalysedWord<'_>, other: &AnalysedWord<'_>| match other.head {
        None => one.head.is_none(),
        Some(head) => in_gold[head].is_some() && in_gold[head] == one.head,
    };
    let count = |is_right: &dyn Fn(&AnalysedWord<'_>, &AnalysedWord<'_>) -> bool| Counts {
        gold: gold.len(),
        system: system.len(),
        correct: pairs.iter().filter(|(one, other)| is_right(&gold[*one], &system[*other])).count(),
    };
    Attachment {
        words: count(&|_, _| true),
        upos: count(&|one, other| one.upos == other.upos),
        xpos: count(&|one, other| one.xpos == other.xpos),
        uas: count(&|one, other| same_head(one, other)),
        las: count(&|one, other| same_head(one, other) && one.relation == other.relation),
    }
}

fn words<'text>(analysis: &[AnalysedWord<'text>]) -> Vec<AlignedWord<'text>> {
    analysis.iter().map(|word| word.word.clone()).collect()
}

/// Scores `parse` on the treebank's own sentences and words.
pub fn from_gold_tokens(documents: &[Document], parse: impl Fn(&document::Document<'_>) -> Syntax) -> Attachment {
    let scores = documents.iter().map(|gold| {
        let text = gold_tokens::place(gold);
        let document = text.document();
        // Every word stands by itself on both sides, so that none is lost whatever its form.
        let mut words = of_treebank(std::slice::from_ref(gold));
        let mut parsed = of_library(&document, &parse(&document));
        for analysis in [&mut words, &mut parsed] {
            for (index, word) in analysis.iter_mut().enumerate() {
                word.word.span = index as u32..index as u32 + 1;
                word.word.in_multiword = false;
            }
        }
        compare(&words, &parsed)
    });
    scores.sum()
}

/// Scores `parse` on the sentences and words that the document stage finds in the raw text.
pub fn from_raw_text(documents: &[Document], parse: impl Fn(&document::Document<'_>) -> Syntax) -> Attachment {
    let scores = documents.iter().map(|gold| {
        let raw = rebuild(gold);
        let document = document::read(&raw.text);
        compare(&of_treebank(std::slice::from_ref(gold)), &of_library(&document, &parse(&document)))
    });
    scores.sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conllu;
    use article_inspector::syntax::{FineTag, Node, Relation, UniversalPos};

    const GOLD: &str = "1\tThey\tthey\tPRON\tPRP\t_\t4\tnsubj:pass\t_\t_\n2-3\tweren't\t_\t_\t_\t_\t_\t_\t_\t_\n\
                        2\twere\tbe\tAUX\tVBD\t_\t4\taux:pass\t_\t_\n3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_\n\
                        4\thired\thire\tVERB\tVBN\t_\t0\troot\t_\tSpaceAfter=No\n5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_\n\n";

    fn correct(score: Attachment) -> [usize; 5] {
        score.measures().map(|(_, counts)| counts.correct)
    }

    /// Calls every word the subject of the word behind it, and a pronoun.
    fn chain(document: &document::Document<'_>) -> Syntax {
        let last = document.tokens.len() - 1;
        let node = |token: usize| {
            let head = (token < last).then_some(token + 1);
            let relation = if head.is_none() { Relation::Root } else { Relation::NsubjPass };
            Node::new(UniversalPos::Pronoun, FineTag::PersonalPronoun, head, relation)
        };
        Syntax::from_parts((0..=last).map(node).collect())
    }

    #[test]
    fn a_treebank_held_against_itself_is_right_throughout() {
        let documents = conllu::read(GOLD).unwrap();
        assert_eq!(correct(compare(&of_treebank(&documents), &of_treebank(&documents))), [5; 5]);
    }

    #[test]
    fn subtypes_do_not_count_and_punctuation_does() {
        let gold = conllu::read(GOLD).unwrap();
        let system = GOLD.replace("nsubj:pass", "nsubj").replace("4\tpunct", "1\tpunct").replace("advmod", "det");
        let system = conllu::read(&system).unwrap();
        assert_eq!(correct(compare(&of_treebank(&gold), &of_treebank(&system))), [5, 5, 5, 4, 3]);
    }

    #[test]
    fn a_head_that_does_not_align_is_wrong() {
        let gold = conllu::read(GOLD).unwrap();
        let system =
            GOLD.replace("4\thired", "4\thir").replace("SpaceAfter=No\n5", "_\n5\ted\t_\tX\t_\t_\t4\tdep\t_\t_\n6");
        let system = conllu::read(&system).unwrap();
        let score = compare(&of_treebank(&gold), &of_treebank(&system));
        assert_eq!(correct(score), [4, 4, 4, 0, 0]);
        assert_eq!((score.las.gold, score.las.system), (5, 6));
    }

    #[test]
    fn a_parser_is_scored_on_gold_tokens_and_on_raw_text() {
        let documents = conllu::read(GOLD).unwrap();
        assert_eq!(correct(from_gold_tokens(&documents, chain)), [5, 1, 1, 1, 0]);
        assert_eq!(correct(from_raw_text(&documents, chain)), [5, 1, 1, 1, 0]);
    }
}
