//! Whether what stands behind a full stop begins a new sentence.

use super::super::abbreviations::{self, Abbreviation, Folded};
use super::super::{Case, TokenKind};
use super::{Ending, Passage};
use crate::lexicon::WordSet;
use std::sync::LazyLock;

/// More marks than this do not stand before the first word of a sentence.
const MOST_OPENING_MARKS: usize = 6;

/// A name behind a dash at the end of a paragraph has at most so many tokens.
const LONGEST_SIGNATURE: usize = 6;

impl Passage<'_> {
    /// Whether a new sentence begins with token `next`, behind `ending`. The end of the paragraph counts as one.
    pub(super) fn begins_sentence(&self, next: usize, ending: Ending) -> bool {
        let Some(token) = self.tokens.get(next) else {
            return true;
        };
        let marks = self.tokens[next..].iter().take(MOST_OPENING_MARKS);
        let opening = marks.take_while(|mark| opens(mark.span.of(self.text))).count();
        let word = (next + opening).min(self.tokens.len() - 1);
        let first = self.tokens[word];
        let slice = self.slice(word);
        if !token.space_before {
            // "said.The": the space is missing.
            let is_word = first.is_word() && first.case != Case::Lower && !slice.starts_with(['\'', '’']);
            return ending == Ending::FullStop && is_word;
        }
        if first.kind == TokenKind::Punctuation && opening == 0 {
            return matches!(slice, "•" | "·") || slice.starts_with('[');
        }
        if first.case == Case::Lower && slice.starts_with(char::is_alphabetic) {
            return opening == 0 && self.ends_lower_case_sentence(next, ending);
        }
        if slice.starts_with('#') && first.is_word() || self.is_signature(next) {
            return false;
        }
        match ending {
            Ending::Abbreviation(kind) => self.ends_with_abbreviation(kind, word, opening > 0),
            Ending::FullStop | Ending::Question | Ending::Ellipsis => true,
        }
    }

    /// Writers who use no capitals still end their sentences: a whole word, and the mark right behind it.
    fn ends_lower_case_sentence(&self, next: usize, ending: Ending) -> bool {
        let Some(word) = next.checked_sub(2).map(|word| self.tokens[word]) else {
            return false;
        };
        matches!(ending, Ending::FullStop | Ending::Question)
            && word.is_word()
            && word.case == Case::Lower
            && word.span.len() > 2
            && self.ending(next - 1) == Some(ending)
    }

    fn ends_with_abbreviation(&self, kind: Abbreviation, word: usize, opened: bool) -> bool {
        static CLOCK_FOLLOWERS: LazyLock<WordSet> =
            LazyLock::new(|| WordSet::read(include_str!("../../lexicon/english/document/clock-followers.txt")));
        let first = self.tokens[word];
        let capital = first.starts_upper(self.text) || first.case == Case::Mixed;
        let slice = self.slice(word);
        match kind {
            Abbreviation::Title | Abbreviation::Number | Abbreviation::Inner => false,
            Abbreviation::End => capital,
            Abbreviation::Clock => {
                let folded = Folded::new(slice.trim_end_matches('.'));
                let inside = folded.is_some_and(|folded| CLOCK_FOLLOWERS.has(folded.as_str()));
                capital && !inside && !self.names_a_time(word)
            }
            _ => {
                let quoted = opened && !matches!(self.slice(word - 1), "(" | "[" | "{");
                capital && (quoted || abbreviations::opens_sentence(&self.text[first.span.start as usize..]))
            }
        }
    }

    /// "Arizona time", "Hong Kong time".
    fn names_a_time(&self, word: usize) -> bool {
        let name = self.tokens[word..].iter().take(3).take_while(|token| token.starts_upper(self.text)).count();
        self.tokens.get(word + name).is_some_and(|token| token.span.of(self.text) == "time")
    }

    /// A dash and a name that end the paragraph, as below a quotation: "– Jane Roe, mayor".
    fn is_signature(&self, dash: usize) -> bool {
        let name = &self.tokens[dash + 1..];
        (2..=LONGEST_SIGNATURE).contains(&name.len())
            && matches!(self.slice(dash), "-" | "–" | "—" | "--" | "―")
            && name[..2].iter().all(|token| token.is_word() && token.starts_upper(self.text))
            && !name.last().is_some_and(|last| matches!(last.span.of(self.text), "." | "!" | "?"))
    }
}

/// Whether a token opens what comes: marks before the first word of a sentence.
fn opens(mark: &str) -> bool {
    const OPENING: [&str; 20] =
        ["“", "\"", "‘", "'", "«", "‹", "„", "‚", "(", "[", "{", "``", "‘‘", "¿", "¡", "-", "–", "—", "--", "…"];
    OPENING.contains(&mark) || mark == "..."
}
