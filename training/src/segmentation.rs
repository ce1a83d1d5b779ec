//! Sentences and words of the document stage, held against a treebank.

use crate::alignment::{AlignedWord, align};
use crate::conllu::Document;
use crate::raw_text::{RawText, rebuild};
use crate::score::Counts;
use article_inspector::{ByteSpan, document};
use std::collections::HashSet;
use std::ops::Range;

/// How well a text was cut.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Segmentation {
    /// Sentences with exactly the treebank's characters.
    pub sentences: Counts,
    /// Syntactic words that align with one of the treebank.
    pub words: Counts,
}

/// Reads the raw text of every document and sums up how well it was cut.
pub fn score(documents: &[Document]) -> Segmentation {
    let scores: Vec<Segmentation> = documents.iter().map(|document| Comparison::of(document).score()).collect();
    Segmentation {
        sentences: scores.iter().map(|score| score.sentences).sum(),
        words: scores.iter().map(|score| score.words).sum(),
    }
}

/// One document as the treebank cuts it and as the document stage does.
pub struct Comparison<'treebank> {
    document: &'treebank Document,
    raw: RawText,
    system_sentences: Vec<ByteSpan>,
    system_words: Vec<ByteSpan>,
}

impl<'treebank> Comparison<'treebank> {
    /// Reads the raw text of `document`.
    pub fn of(document: &'treebank Document) -> Self {
        let raw = rebuild(document);
        let read = document::read(&raw.text);
        let system_sentences = read.sentences.iter().map(|sentence| sentence.span).collect();
        let system_words = read.tokens.iter().map(|token| token.span).collect();
        Self { document, raw, system_sentences, system_words }
    }

    /// The counts.
    pub fn score(&self) -> Segmentation {
        let places = Places::of(&self.raw.text);
        let gold: HashSet<Range<u32>> = self.raw.sentences.iter().map(|span| places.range(*span)).collect();
        let same = self.system_sentences.iter().filter(|span| gold.contains(&places.range(**span))).count();
        let (gold_words, system_words) = self.words(&places);
        Segmentation {
            sentences: Counts { gold: self.raw.sentences.len(), system: self.system_sentences.len(), correct: same },
            words: Counts {
                gold: gold_words.len(),
                system: system_words.len(),
                correct: align(&gold_words, &system_words).len(),
            },
        }
    }

    /// What went wrong, one line an error: where only one side begins a sentence or has a word, between the text
    /// on either side. `+` is the system's alone, `-` the treebank's.
    pub fn errors(&self) -> Vec<String> {
        let mut errors = Vec::new();
        let starts = |spans: &[ByteSpan]| spans.iter().map(|span| span.start).collect::<HashSet<u32>>();
        let (gold, system) = (starts(&self.raw.sentences), starts(&self.system_sentences));
        errors.extend(gold.symmetric_difference(&system).map(|start| {
            let kind = if system.contains(start) { "sentence +" } else { "sentence -" };
            (*start, kind, self.around(ByteSpan::new(*start as usize, *start as usize)))
        }));
        let places = Places::of(&self.raw.text);
        let (gold, system) = self.words(&places);
        let pairs = align(&gold, &system);
        let found: HashSet<usize> = pairs.iter().map(|(_, word)| *word).collect();
        let wrong = self.system_words.iter().enumerate().filter(|(word, _)| !found.contains(word));
        errors.extend(wrong.map(|(_, span)| (span.start, "word +", self.around(*span))));
        let found: HashSet<usize> = pairs.iter().map(|(word, _)| *word).collect();
        let missed = self.raw.tokens.iter().filter(|token| token.words.clone().any(|word| !found.contains(&word)));
        errors.extend(missed.map(|token| (token.span.start, "word -", self.around(token.span))));
        errors.sort();
        errors.into_iter().map(|(_, kind, place)| format!("{kind}  {}  {place}", self.document.id)).collect()
    }

    fn words(&self, places: &Places) -> (Vec<AlignedWord<'_>>, Vec<AlignedWord<'_>>) {
        let forms: Vec<&str> =
            self.document.sentences().flat_map(|sentence| &sentence.words).map(|word| word.form.as_str()).collect();
        let mut gold = Vec::with_capacity(forms.len());
        for token in &self.raw.tokens {
            let (span, in_multiword) = (places.range(token.span), token.words.len() > 1);
            gold.extend(forms[token.words.clone()].iter().map(|form| AlignedWord {
                form,
                span: span.clone(),
                in_multiword,
            }));
        }
        let system = self.system_words.iter().map(|span| AlignedWord {
            form: span.of(&self.raw.text),
            span: places.range(*span),
            in_multiword: false,
        });
        (gold, system.collect())
    }

    /// The span between bars, with the text around it; a paragraph break is written ¶.
    fn around(&self, span: ByteSpan) -> String {
        const REACH: usize = 60;
        let text = &self.raw.text;
        let (start, end) = (span.start as usize, span.end as usize);
        let from = text[..start].char_indices().rev().take(REACH).last().map_or(start, |(at, _)| at);
        let to = text[end..].char_indices().nth(REACH).map_or(text.len(), |(at, _)| end + at);
        let shown = if start == end { "⟦⟧".to_owned() } else { format!("⟦{}⟧", &text[start..end]) };
        format!("{}{shown}{}", &text[from..start], &text[end..to]).replace("\n\n", " ¶ ")
    }
}

/// How many characters other than white space stand before each byte of a text.
pub(crate) struct Places(Vec<u32>);

impl Places {
    pub(crate) fn of(text: &str) -> Self {
        let mut places = Vec::with_capacity(text.len() + 1);
        let mut count = 0;
        for character in text.chars() {
            places.extend(std::iter::repeat_n(count, character.len_utf8()));
            count += u32::from(!character.is_whitespace());
        }
        places.push(count);
        Self(places)
    }

    pub(crate) fn range(&self, span: ByteSpan) -> Range<u32> {
        self.0[span.start as usize]..self.0[span.end as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conllu;
    use crate::fixture::treebank;

    fn scored(text: &str) -> Segmentation {
        score(&conllu::read(&treebank(text)).unwrap())
    }

    #[test]
    fn a_text_cut_as_the_treebank_does_is_all_right() {
        let score = scored("== a\nStorm hits\n\nThey do+n't go _. | Go _!");
        assert_eq!(score.sentences, Counts { gold: 3, system: 3, correct: 3 });
        assert_eq!(score.words, Counts { gold: 9, system: 9, correct: 9 });
    }

    #[test]
    fn one_wrong_boundary_costs_the_sentences_on_both_sides() {
        let score = scored("It rained _. They left _. | Nobody stayed _.");
        assert_eq!(score.sentences, Counts { gold: 2, system: 3, correct: 1 });
        assert_eq!(score.sentences.f1(), 40.0);
    }

    #[test]
    fn errors_show_both_sides_in_their_context() {
        let documents = conllu::read(&treebank("== a\nIt rained _. They well-known left _.")).unwrap();
        let errors = Comparison::of(&documents[0]).errors();
        assert_eq!(errors[0], "sentence +  a  It rained. ⟦⟧They well-known left.");
        assert!(errors.contains(&"word -  a  It rained. They ⟦well-known⟧ left.".to_owned()));
        assert!(errors.contains(&"word +  a  It rained. They ⟦well⟧-known left.".to_owned()));
    }
}
