//! Finds the subject of a verb over word classes.

use super::{NounPhrase, Reading, WordClass};
use crate::quotes::verbs;
use std::ops::Range;

impl Reading<'_> {
    /// The subject of the verb group that starts at `verb`, as far as it stands before it.
    pub(crate) fn subject_before(&self, verb: usize) -> Option<NounPhrase> {
        let floor = self.floor(verb);
        if floor == verb {
            return None;
        }
        let segments = self.segments(floor, verb);
        let last = segments.last()?.clone();
        if last.end == verb {
            return self.phrase_in(self.inner_start(&last)..verb).map(|phrase| self.whole_list(phrase, &segments));
        }
        // A comma before the verb closes a parenthesis; its phrase stands before it.
        let from = segments.iter().rposition(|segment| self.states(segment)).map_or(0, |index| index + 1);
        let subject = segments[from..].iter().position(|segment| !self.adverbial(segment))? + from;
        if subject + 1 >= segments.len() {
            // "The minister, said …": a comma that should not be there, behind a phrase that names somebody.
            let names = segments[subject].clone().any(|at| self.class(at) == WordClass::Name);
            return self.phrase_in(segments[subject].clone()).filter(|_| names && self.lower(last.end) == ",");
        }
        let tokens = self.inner_start(&segments[subject])..last.end;
        let phrase = self.phrase_in(tokens)?;
        (phrase.head < segments[subject].end).then_some(phrase)
    }

    /// The subject of the clause that a participle or a second verb leans on: "X rejected it, saying …".
    pub(crate) fn subject_of_clause(&self, verb: usize) -> Option<NounPhrase> {
        let floor = self.floor(verb);
        let segments = self.segments(floor, verb);
        for segment in segments.iter().rev() {
            if self.is(segment.start, &[WordClass::Relative, WordClass::Participle]) {
                continue;
            }
            let pieces = self.coordinated(segment);
            for piece in pieces.into_iter().rev() {
                let Some(start) = self.opening(&piece) else { continue };
                let Some(phrase) = self.phrase_from(start, piece.end) else { continue };
                let mut next = phrase.tokens.end;
                while next < piece.end && self.is(next, &[WordClass::Adverb, WordClass::Time, WordClass::Negation]) {
                    next += 1;
                }
                let verb_next =
                    self.is(next, &[WordClass::Verb, WordClass::Auxiliary]) || verbs::is_finite(self.lower(next));
                if verb_next && next < piece.end {
                    return Some(phrase);
                }
            }
        }
        // The subject may be set off from its verb by commas, or its verb be one that no list knows.
        let first = segments.iter().find(|segment| !self.adverbial(segment))?;
        let start = self.opening(first)?;
        self.phrase_from(start, first.end)
    }

    /// The phrase that ends right before `end`, for "the phrase, who said".
    pub(crate) fn phrase_ending(&self, end: usize) -> Option<NounPhrase> {
        use WordClass::*;
        let floor = self.floor(end);
        let mut start = end;
        while start > floor {
            let joins = match self.class(start - 1) {
                Name | Noun | Number | Genitive | Time => true,
                Determiner | Possessive => true,
                Preposition => start < end && matches!(self.lower(start - 1), "of" | "for" | "from" | "at" | "on"),
                Break => self.hyphen(start - 1),
                Pronoun => start == end,
                _ => false,
            };
            if !joins {
                break;
            }
            start -= 1;
            let opens = self.is(start, &[Determiner, Possessive, Pronoun]);
            let linked = start > floor && self.class(start - 1) == Preposition && start > floor + 1;
            if opens && !linked {
                break;
            }
        }
        self.phrase_in(start..end)
    }

    /// Cuts a stretch at its coordinators.
    fn coordinated(&self, tokens: &Range<usize>) -> Vec<Range<usize>> {
        let mut pieces = Vec::new();
        let mut from = tokens.start;
        for at in tokens.clone() {
            let cuts = match self.class(at) {
                WordClass::Coordinator => self.finite_in(from, at).is_some(),
                WordClass::Subordinator => at > from,
                _ => false,
            };
            if cuts {
                pieces.push(from..at);
                from = at + 1;
            }
        }
        pieces.push(from..tokens.end);
        pieces
    }

    /// Where the phrase that opens a stretch starts, if a phrase opens it.
    fn opening(&self, tokens: &Range<usize>) -> Option<usize> {
        let phrase = self.phrase_in(tokens.clone())?;
        self.is(
            phrase.tokens.start,
            &[
                WordClass::Name,
                WordClass::Noun,
                WordClass::Number,
                WordClass::Determiner,
                WordClass::Pronoun,
                WordClass::Possessive,
            ],
        )
        .then_some(phrase.tokens.start)
    }

    /// Where, inside the stretch before a verb, the verb's own clause starts: behind "that", "while", another verb.
    fn inner_start(&self, tokens: &Range<usize>) -> usize {
        use WordClass::*;
        let mut start = tokens.start;
        let mut relative = false;
        let mut stated = false;
        for at in tokens.clone() {
            let next = at + 1;
            match self.class(at) {
                Subordinator | Question => (start, relative) = (next, false),
                Relative | That => {
                    relative = at > start
                        && self.is(next, &[Verb, Auxiliary, Noun, Adverb])
                        && !verbs::is_finite(self.lower(at - 1));
                    if !relative {
                        start = next;
                    }
                }
                Coordinator if stated || self.lower(at) == "but" || self.finite_in(start, at).is_some() => {
                    (start, relative) = (next, false);
                }
                Auxiliary if !relative => {
                    stated = true;
                    start = next;
                }
                Noun | Verb
                    if verbs::is_finite(self.lower(at))
                        && !relative
                        && at > start
                        && !self.is(next, &[Preposition]) =>
                {
                    start = next;
                }
                _ => {}
            }
        }
        if start >= tokens.end { tokens.start } else { start }
    }

    /// "A, B and C": takes names before commas into a subject that has a coordinator.
    fn whole_list(&self, mut phrase: NounPhrase, segments: &[Range<usize>]) -> NounPhrase {
        let coordinated = phrase.tokens.clone().any(|at| self.class(at) == WordClass::Coordinator);
        if !coordinated || segments.last().is_none_or(|last| last.start != phrase.tokens.start) {
            return phrase;
        }
        for segment in segments[..segments.len() - 1].iter().rev() {
            let names = segment.clone().all(|at| self.class(at) == WordClass::Name);
            if !names || segment.len() > 5 || segment.end + 1 != phrase.tokens.start {
                break;
            }
            phrase = NounPhrase { tokens: segment.start..phrase.tokens.end, head: segment.end - 1 };
        }
        phrase
    }
}
