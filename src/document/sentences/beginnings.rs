//! Whether what stands behind a full stop begins a new sentence.

use super::super::abbreviations::{self, Abbreviation, Folded};
use super::super::{Case, TokenKind};
use super::{Ending, Passage, speakers};
use crate::lexicon::WordSet;
use std::ops::Range;
use std::sync::LazyLock;

/// More marks than this do not stand before the first word of a sentence.
const MOST_OPENING_MARKS: usize = 6;

/// "Shortly before 9:30 p.m." has so many tokens.
const MOST_TOKENS_OF_TIME: usize = 4;

impl Passage<'_> {
    /// Whether a new sentence begins behind `before`, the sentence so far with its `ending`. The end of the paragraph
    /// counts as one.
    pub(super) fn begins_sentence(&self, before: Range<usize>, ending: Ending) -> bool {
        let next = before.end;
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
            return is_word
                && match ending {
                    Ending::FullStop | Ending::Question => true,
                    Ending::Ellipsis => self.stands_behind_word(next - 1),
                    Ending::Abbreviation(_) | Ending::Smiley => false,
                };
        }
        if first.kind == TokenKind::Punctuation && opening == 0 {
            return matches!(slice, "•" | "·") || slice.starts_with('[');
        }
        if first.case == Case::Lower && slice.starts_with(char::is_alphabetic) {
            return match opening {
                0 => self.ends_lower_case_sentence(next, ending),
                // "It rained. (more below)"
                _ => ending == Ending::FullStop && self.slice(next) == "(",
            };
        }
        if slice.starts_with('#') && first.is_word() || self.is_signature(next) {
            return false;
        }
        if matches!(ending, Ending::Question | Ending::Ellipsis) && opening == 0 && self.is_attribution(next) {
            return false;
        }
        match ending {
            // "RENO, Nev. -- Police said": what a dash stands before goes on.
            Ending::Abbreviation(_) if speakers::is_dash(self.slice(next)) => false,
            Ending::Abbreviation(Abbreviation::Clock) if self.only_tells_time(before) => false,
            Ending::Abbreviation(kind) => self.ends_with_abbreviation(kind, word, opening > 0),
            Ending::FullStop | Ending::Question | Ending::Ellipsis | Ending::Smiley => true,
        }
    }

    /// Whether a mark touches a word before it: no ellipsis at the head of a quotation, as in “...but he left”.
    fn stands_behind_word(&self, mark: usize) -> bool {
        !self.tokens[mark].space_before && mark.checked_sub(1).is_some_and(|word| self.tokens[word].is_word())
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

    /// "At 9 a.m.": a sentence has more than that.
    fn only_tells_time(&self, sentence: Range<usize>) -> bool {
        let first = self.slice(sentence.start);
        sentence.len() <= MOST_TOKENS_OF_TIME
            && matches!(
                first,
                "At" | "By" | "Around" | "About" | "Before" | "After" | "Until" | "Since" | "Shortly" | "Just"
            )
    }

    /// "Arizona time", "Hong Kong time".
    fn names_a_time(&self, word: usize) -> bool {
        let name = self.tokens[word..].iter().take(3).take_while(|token| token.starts_upper(self.text)).count();
        self.tokens.get(word + name).is_some_and(|token| token.span.of(self.text) == "time")
    }
}

/// Whether a token opens what comes: marks before the first word of a sentence.
fn opens(mark: &str) -> bool {
    const OPENING: [&str; 20] =
        ["“", "\"", "‘", "'", "«", "‹", "„", "‚", "(", "[", "{", "``", "‘‘", "¿", "¡", "-", "–", "—", "--", "…"];
    OPENING.contains(&mark) || mark == "..."
}
