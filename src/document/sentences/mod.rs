//! Where sentences end.

use super::abbreviations::{self, Abbreviation};
use super::lines;
use super::{Case, Token, TokenKind};
use crate::lexicon::WordSet;
use crate::span::ByteSpan;
use std::sync::LazyLock;

/// The lengths in tokens of the sentences of one paragraph, in order; they add up to all of its tokens.
pub(super) fn lengths(text: &str, paragraph: ByteSpan, tokens: &[Token]) -> Vec<usize> {
    let text = &text[..paragraph.end as usize];
    let passage = Passage { text, tokens };
    let hard_breaks = lines::deliberate_breaks(text, paragraph);
    let mut breaks = hard_breaks.iter().copied().peekable();
    let mut lengths = Vec::new();
    let mut from = 0;
    let mut at = 0;
    while at < tokens.len() {
        if breaks.next_if(|line| *line <= tokens[at].span.start).is_some() && at > from {
            lengths.push(at - from);
            from = at;
        }
        let next = passage.end_behind(at, from);
        at = next.unwrap_or(at + 1);
        if next.is_some() && at < tokens.len() {
            lengths.push(at - from);
            from = at;
        }
    }
    if from < tokens.len() {
        lengths.push(tokens.len() - from);
    }
    lengths
}

struct Passage<'text> {
    text: &'text str,
    tokens: &'text [Token],
}

/// What ends, or may end, a sentence.
#[derive(Clone, Copy, PartialEq)]
enum Ending {
    FullStop,
    Abbreviation(Abbreviation),
    Question,
    Ellipsis,
}

impl Passage<'_> {
    /// If a sentence that began at token `from` ends with the mark at token `at`, the token behind it and the marks that close with it.
    fn end_behind(&self, at: usize, from: usize) -> Option<usize> {
        let mut ending = self.ending(at)?;
        let mut next = at + 1;
        while next < self.tokens.len() && self.closes(next) {
            ending = self.ending(next).unwrap_or(ending);
            next += 1;
        }
        while let Some(behind) = self.behind_citation(next) {
            next = behind;
        }
        if next == self.tokens.len() {
            return Some(next);
        }
        (self.begins_sentence(next, ending) && !self.is_list_number(at, from)).then_some(next)
    }

    fn ending(&self, at: usize) -> Option<Ending> {
        let token = self.tokens[at];
        let slice = self.slice(at);
        match token.kind {
            TokenKind::Word if slice.ends_with('!') => Some(Ending::Abbreviation(Abbreviation::Name)),
            TokenKind::Word => {
                let word = slice.strip_suffix('.').filter(|_| slice.len() > 1)?;
                Some(Ending::Abbreviation(abbreviations::kind(word).unwrap_or(Abbreviation::Inner)))
            }
            TokenKind::Punctuation => match slice.chars().next()? {
                '.' if slice.len() == 1 => Some(Ending::FullStop),
                '。' | '۔' | '।' | '॥' | '．' => Some(Ending::FullStop),
                '.' | '…' => Some(Ending::Ellipsis),
                '!' | '?' | '؟' | '！' | '？' | '‽' => Some(Ending::Question),
                _ => None,
            },
            _ => None,
        }
    }

    /// Whether the token closes what is before it: marks that touch it.
    fn closes(&self, at: usize) -> bool {
        let token = self.tokens[at];
        if token.space_before || !token.is_punctuation() {
            return false;
        }
        match self.slice(at) {
            ")" | "]" | "}" | "”" | "’" | "»" | "›" | "''" | "’’" => true,
            "\"" | "'" | "“" | "‘" => {
                self.tokens.get(at + 1).is_none_or(|next| next.space_before || next.is_punctuation())
            }
            "." | "!" | "?" | "…" | "..." => true,
            _ => false,
        }
    }

    /// The token behind a citation, which belongs to the sentence before it: `[3]`, "[…]", or a bare footnote number,
    /// told by the capital on a small word behind it; also a year in brackets.
    fn behind_citation(&self, at: usize) -> Option<usize> {
        let token = self.tokens.get(at)?;
        let is_number = |at: usize| self.tokens.get(at).is_some_and(|token| token.kind == TokenKind::Number);
        match self.slice(at) {
            "[" if is_number(at + 1) && at + 2 < self.tokens.len() && self.slice(at + 2) == "]" => Some(at + 3),
            "(" if is_number(at + 1) && at + 2 < self.tokens.len() && self.slice(at + 2) == ")" => Some(at + 3),
            "[…]" | "[...]" => Some(at + 1),
            _ if is_number(at) && token.span.len() <= 3 => {
                let next =
                    self.tokens.get(at + 1).filter(|next| next.case == Case::Capitalised && next.space_before)?;
                abbreviations::opens_sentence(&self.text[next.span.start as usize..]).then_some(at + 1)
            }
            _ => None,
        }
    }

    /// Whether a new sentence begins with token `next`, behind `ending`.
    fn begins_sentence(&self, next: usize, ending: Ending) -> bool {
        let spaced = self.tokens[next].space_before;
        let mut word = next;
        while word + 1 < self.tokens.len() && self.opens(word) {
            word += 1;
        }
        let first = self.tokens[word];
        let slice = self.slice(word);
        let capital = first.starts_upper(self.text) || first.case == Case::Mixed;
        let opened = word > next;
        if !spaced {
            // "said.The": the space is missing.
            return ending == Ending::FullStop
                && first.case != Case::Lower
                && first.is_word()
                && !slice.starts_with(['\'', '’']);
        }
        if first.kind == TokenKind::Punctuation && !opened {
            return matches!(slice, "•" | "·") || slice.starts_with('[');
        }
        if first.case == Case::Lower && slice.starts_with(char::is_alphabetic) {
            return !opened && self.ends_lower_case_sentence(next, ending);
        }
        if slice.starts_with('#') && first.is_word() {
            return false;
        }
        match ending {
            Ending::Abbreviation(kind) => self.ends_with_abbreviation(kind, word, capital, opened),
            Ending::FullStop | Ending::Question | Ending::Ellipsis => true,
        }
    }

    /// Writers who use no capitals still end their sentences: a whole word, and the mark right behind it.
    fn ends_lower_case_sentence(&self, next: usize, ending: Ending) -> bool {
        let is_plain = matches!(ending, Ending::FullStop | Ending::Question);
        let Some(word) = next.checked_sub(2).map(|word| self.tokens[word]) else {
            return false;
        };
        is_plain
            && word.is_word()
            && word.case == Case::Lower
            && word.span.len() > 2
            && self.ending(next - 1) == Some(ending)
    }

    fn ends_with_abbreviation(&self, kind: Abbreviation, word: usize, capital: bool, opened: bool) -> bool {
        static CLOCK_FOLLOWERS: LazyLock<WordSet> =
            LazyLock::new(|| WordSet::read(include_str!("../../lexicon/english/clock_followers.txt")));
        let begins = &self.text[self.tokens[word].span.start as usize..];
        match kind {
            Abbreviation::Title | Abbreviation::Number | Abbreviation::Inner => false,
            Abbreviation::End => capital,
            Abbreviation::Clock => {
                let slice = self.slice(word);
                let folded = abbreviations::Folded::new(slice.trim_end_matches('.'));
                let inside = folded.is_some_and(|folded| CLOCK_FOLLOWERS.has(folded.as_str()));
                capital && !inside && !self.names_a_time(word)
            }
            _ => {
                let quoted = opened && !matches!(self.slice(word - 1), "(" | "[" | "{");
                capital && (quoted || abbreviations::opens_sentence(begins))
            }
        }
    }

    /// "Arizona time", "Hong Kong time".
    fn names_a_time(&self, word: usize) -> bool {
        let name = self.tokens[word..].iter().take(3).take_while(|token| token.starts_upper(self.text)).count();
        self.tokens.get(word + name).is_some_and(|token| token.span.of(self.text) == "time")
    }

    /// Whether the token opens what comes: marks before the first word of a sentence.
    fn opens(&self, at: usize) -> bool {
        matches!(
            self.slice(at),
            "“" | "\""
                | "‘"
                | "'"
                | "«"
                | "‹"
                | "„"
                | "‚"
                | "("
                | "["
                | "{"
                | "``"
                | "‘‘"
                | "¿"
                | "¡"
                | "-"
                | "–"
                | "—"
                | "--"
                | "…"
                | "..."
        )
    }

    /// "1." at the head of a sentence.
    fn is_list_number(&self, at: usize, from: usize) -> bool {
        at == from + 1 && self.tokens[from].kind == TokenKind::Number && !self.tokens[at].space_before
    }

    fn slice(&self, at: usize) -> &str {
        self.tokens[at].span.of(self.text)
    }
}

#[cfg(test)]
mod tests;
