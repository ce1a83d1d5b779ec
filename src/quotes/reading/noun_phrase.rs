//! Reads noun phrases over word classes: to the left of a verb, and from a word on.

use super::{REACH, Reading, WordClass};
use std::ops::Range;

/// A noun phrase.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct NounPhrase {
    /// The whole phrase, modifiers and appositions included.
    pub(crate) tokens: Range<usize>,
    /// The noun, name or pronoun that the rest modifies; of a name of several words the last.
    pub(crate) head: usize,
}

impl Reading<'_> {
    /// The phrase that fills `tokens`, if they can be one; a leading adverbial is left out.
    pub(crate) fn phrase_in(&self, tokens: Range<usize>) -> Option<NounPhrase> {
        let start = self.strip_adverbials(tokens.start, tokens.end)?;
        let mut end = self.trim_end(start, tokens.end);
        if self.lower(end) == ")" && (start..end).any(|at| self.lower(at) == "(") {
            end += 1;
        }
        let head = self.head(start, end)?;
        Some(NounPhrase { tokens: start..end, head })
    }

    /// The phrase that starts at `start`: words, genitives, "of" and "for" phrases, and an apposition between commas.
    pub(crate) fn phrase_from(&self, start: usize, limit: usize) -> Option<NounPhrase> {
        let limit = limit.min(start + REACH);
        let mut end = self.chunk_end(start, limit);
        if end == start {
            return None;
        }
        while end < limit && self.continues_phrase(end, limit) {
            let next = self.chunk_end(end + 1, limit);
            if next == end + 1 {
                break;
            }
            end = next;
        }
        let head = self.head(start, end)?;
        if self.class(end) == WordClass::Comma && end + 1 < limit && self.class(head) != WordClass::Pronoun {
            end = self.apposition_end(end + 1, limit).unwrap_or(end);
        }
        Some(NounPhrase { tokens: start..end, head })
    }

    /// One past the run of determiners, adjectives, nouns and names that starts at `start`.
    pub(crate) fn chunk_end(&self, start: usize, limit: usize) -> usize {
        use WordClass::*;
        let mut at = start;
        while at < limit && !self.quoted(at) {
            let joins = match self.class(at) {
                Name | Noun | Number | Genitive | Mark => true,
                Determiner | Possessive => {
                    at == start || self.class(at - 1) == Determiner || self.class(at - 1) == Possessive
                }
                Pronoun => at == start,
                Participle | Verb | Adverb => {
                    // "a leading official", "the united front": inside a chunk that has begun but has no noun yet.
                    at > start && self.is(at - 1, &[Determiner, Possessive]) && at + 1 < limit
                }
                Stop => self.lower(at) == "." && self.abbreviates(at),
                Break => self.lower(at) == "-" && self.hyphen(at),
                Bracket => self.lower(at) == "[" || self.lower(at) == "]",
                Other => !self.document.tokens[at].space_before || self.lower(at) == "&",
                _ => false,
            };
            if !joins || (self.class(at) == Pronoun && at + 1 < limit) {
                return if joins { at + 1 } else { at };
            }
            at += 1;
        }
        at
    }

    /// The first noun, name or pronoun before any modifier that follows it.
    pub(crate) fn head(&self, start: usize, end: usize) -> Option<usize> {
        use WordClass::*;
        let mut head = None;
        for at in start..end {
            match self.class(at) {
                Name | Noun => head = Some(at),
                Pronoun | Number | Determiner
                    if head.is_none() && (self.class(at) == Pronoun || at + 1 == end || !self.nominal(at + 1)) =>
                {
                    return Some(at);
                }
                Preposition | Comma | Relative | That | Coordinator | Colon if head.is_some() => {
                    break;
                }
                Break if !self.hyphen(at) && head.is_some() => break,
                Bracket if self.lower(at) == "(" && head.is_some() => break,
                Verb | Participle if head.is_some() && at > start && self.class(at - 1) != Break => break,
                _ => {}
            }
        }
        head
    }

    /// Whether the class can stand inside a noun phrase before its head.
    fn nominal(&self, at: usize) -> bool {
        use WordClass::*;
        self.is(
            at,
            &[Name, Noun, Number, Verb, Participle, Adverb, Determiner, Possessive, Genitive, Break, Mark, Other],
        )
    }

    fn continues_phrase(&self, at: usize, limit: usize) -> bool {
        let next = self.class(at + 1);
        let opens = matches!(
            next,
            WordClass::Determiner | WordClass::Possessive | WordClass::Name | WordClass::Noun | WordClass::Number
        );
        match self.lower(at) {
            "of" => opens || next == WordClass::Participle,
            "for" | "from" | "with" | "at" | "in" => {
                opens && at + 1 < limit && !self.medium(at + 1) && self.class(at + 1) != WordClass::Number
            }
            "and" | "or" => opens && !self.verb_follows(at + 1, limit),
            _ => false,
        }
    }

    /// Whether the phrase from `at` on is soon followed by a verb, and so opens a clause of its own.
    fn verb_follows(&self, at: usize, limit: usize) -> bool {
        let end = self.chunk_end(at, limit);
        end < limit && matches!(self.class(end), WordClass::Verb | WordClass::Auxiliary)
    }

    fn apposition_end(&self, start: usize, limit: usize) -> Option<usize> {
        use WordClass::*;
        if !self.is(start, &[Determiner, Possessive, Name, Noun, Number]) {
            return None;
        }
        let mut end = self.chunk_end(start, limit);
        while end < limit && self.is(end, &[Preposition, Coordinator]) && !self.medium(end + 1) {
            let next = self.chunk_end(end + 1, limit);
            if next == end + 1 {
                break;
            }
            end = next;
        }
        let closed = end >= limit || self.is(end, &[Comma, Stop, Colon, Mark, Break]);
        (closed && end > start).then_some(end)
    }

    fn abbreviates(&self, at: usize) -> bool {
        at > 0
            && !self.document.tokens[at].space_before
            && self.document.tokens[at - 1].span.len() <= 4
            && self.document.tokens[at - 1].starts_upper(self.document.text)
            && at + 1 < self.document.tokens.len()
            && self.document.tokens[at + 1].sentence == self.document.tokens[at].sentence
    }

    /// Whether a hyphen joins the words around it.
    pub(crate) fn hyphen(&self, at: usize) -> bool {
        let tokens = &self.document.tokens;
        !tokens[at].space_before && tokens.get(at + 1).is_some_and(|next| !next.space_before)
    }
}
