//! Reads clauses over word classes: where one begins and ends, and whether it has a verb.

use super::{REACH, Reading, WordClass};
use crate::quotes::verbs;
use std::ops::Range;

impl Reading<'_> {
    /// Where the words that can belong to the clause of `verb` begin: the sentence, or the end of the dateline,
    /// of a quotation, a colon or a semicolon inside it.
    pub(crate) fn floor(&self, verb: usize) -> usize {
        let sentence = self.around(verb).start;
        let start = if self.body <= verb { sentence.max(self.body) } else { sentence };
        let mut at = verb;
        while at > start {
            let before = at - 1;
            if self.quoted(before) || self.class(before) == WordClass::Colon || self.lower(before) == ";" {
                break;
            }
            at -= 1;
        }
        at
    }

    /// The stretches between commas, dashes and brackets.
    pub(crate) fn segments(&self, start: usize, end: usize) -> Vec<Range<usize>> {
        use WordClass::*;
        let mut segments = Vec::new();
        let mut from = start;
        for at in start..end {
            let cuts = matches!(self.class(at), Comma | Bracket) || (self.class(at) == Break && !self.hyphen(at));
            if cuts {
                if at > from {
                    segments.push(from..at);
                }
                from = at + 1;
            }
        }
        if end > from {
            segments.push(from..end);
        }
        segments
    }

    /// Whether a stretch holds a finite verb outside a relative clause.
    pub(crate) fn states(&self, tokens: &Range<usize>) -> bool {
        !self.is(tokens.start, &[WordClass::Relative, WordClass::Participle, WordClass::Preposition])
            && self.finite_in(tokens.start, tokens.end).is_some()
    }

    /// The first finite verb between `start` and `end` that does not stand in a relative clause.
    pub(crate) fn finite_in(&self, start: usize, end: usize) -> Option<usize> {
        use WordClass::*;
        // Inside "who …" the first verb, with its auxiliaries, belongs to the relative clause.
        let mut relative = false;
        let mut auxiliary = false;
        for at in start..end {
            if self.quoted(at) {
                continue;
            }
            match self.class(at) {
                Relative if at > start => (relative, auxiliary) = (true, false),
                That if at > start && self.is(at + 1, &[Verb, Auxiliary]) => (relative, auxiliary) = (true, false),
                Comma => relative = false,
                Auxiliary if relative && (!auxiliary || self.is(at - 1, &[Auxiliary, Adverb, Negation])) => {
                    auxiliary = true
                }
                Verb if relative => relative = false,
                Auxiliary | Verb if self.finite(at, start) => return Some(at),
                Noun if !relative && verbs::is_finite(self.lower(at)) => return Some(at),
                _ => {}
            }
        }
        None
    }

    /// Whether an auxiliary or past form can be the verb of a clause here, and is not a modifier.
    fn finite(&self, at: usize, start: usize) -> bool {
        use WordClass::*;
        if self.class(at) == Auxiliary {
            let infinite = matches!(self.lower(at), "being" | "having" | "doing" | "been" | "be");
            let infinitive = at > start && self.lower(at - 1) == "to";
            return !infinite && !infinitive;
        }
        // "the hotly contested race"
        let modifies = at > start && self.class(at - 1) == Adverb && self.class(at + 1) == Noun;
        let governed = self.is(at - usize::from(at > start), &[Determiner, Possessive, Preposition, Genitive, Break]);
        let passive = self.lower(at + 1) == "by" && self.class(at + 2) != Participle;
        at > start && !(modifies || governed || passive || self.lower(at + 1) == "as")
    }

    /// Whether a stretch is an adverbial: it starts with a preposition, a participle, "while" or the like.
    pub(crate) fn adverbial(&self, tokens: &Range<usize>) -> bool {
        use WordClass::*;
        let mut at = tokens.start;
        while at < tokens.end && self.is(at, &[Coordinator, Adverb, Mark]) {
            at += 1;
        }
        at >= tokens.end
            || self.is(at, &[Preposition, Subordinator, Participle, Question, Relative, Verb])
            || at + self.time_phrase(at) >= tokens.end
    }

    /// The end of the sentence's words from `start` on, no further than [`REACH`]; where the sentence ends inside
    /// a quotation, the end of the quotation.
    pub(crate) fn ceiling(&self, start: usize) -> usize {
        if start >= self.document.tokens.len() {
            return self.document.tokens.len();
        }
        let end = self.around(start).end;
        match self.passage_at(end.saturating_sub(1)) {
            Some(index) => self.passages[index].tokens.end.min(start + 4 * REACH).max(end),
            None => end,
        }
    }
}
