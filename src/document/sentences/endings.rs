//! The marks that end sentences, and those that close along with them.

use super::super::abbreviations::{self, Abbreviation};
use super::super::{Case, TokenKind};
use super::{Ending, Passage, Stop};

impl Passage<'_> {
    /// The stop at token `at`, with the quotation marks, brackets and citations that belong to the sentence it ends.
    pub(super) fn stop(&self, at: usize) -> Option<Stop> {
        let mut ending = self.ending(at)?;
        let mut behind = at + 1;
        while behind < self.tokens.len() && self.closes(behind) {
            ending = self.ending(behind).unwrap_or(ending);
            behind += 1;
        }
        while let Some(next) = self.behind_citation(behind) {
            behind = next;
        }
        Some(Stop { ending, behind })
    }

    pub(super) fn ending(&self, at: usize) -> Option<Ending> {
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
                '[' if slice.len() > 1 => Some(Ending::Ellipsis),
                ':' | ';' if slice.len() > 1 => Some(Ending::Smiley),
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

    /// The token behind what still belongs to the sentence before it: a citation, `[3]` or "(2012)"; words left out,
    /// "[…]" or "..." between spaces; a bare footnote number, told by the capital on a small word behind it; a smiley.
    fn behind_citation(&self, at: usize) -> Option<usize> {
        let token = self.tokens.get(at)?;
        let is_number = |at: usize| self.tokens.get(at).is_some_and(|token| token.kind == TokenKind::Number);
        let next = self.tokens.get(at + 1);
        match self.slice(at) {
            "[" if is_number(at + 1) && at + 2 < self.tokens.len() && self.slice(at + 2) == "]" => Some(at + 3),
            "(" if is_number(at + 1) && at + 2 < self.tokens.len() && self.slice(at + 2) == ")" => Some(at + 3),
            ":)" | ":-)" | ":(" | ":-(" | ";)" | ";-)" => Some(at + 1),
            "[…]" | "[...]" | "…" | "..." if next.is_none_or(|next| next.space_before) => Some(at + 1),
            // "It grew.7 It fell."
            _ if is_number(at) && token.span.len() <= 3 && !token.space_before => {
                next.is_none_or(|next| next.space_before && next.case != Case::Lower).then_some(at + 1)
            }
            _ if is_number(at) && token.span.len() <= 3 => {
                let next = next.filter(|next| next.case == Case::Capitalised && next.space_before)?;
                abbreviations::opens_sentence(&self.text[next.span.start as usize..]).then_some(at + 1)
            }
            _ => None,
        }
    }
}
