//! Reads what stands around a clause: time phrases, leading prepositional phrases, "in a statement".

use super::{Reading, WordClass};
use crate::quotes::nouns;

impl Reading<'_> {
    /// Whether "a statement", "an interview" and the like stand at `at`.
    pub(crate) fn medium(&self, at: usize) -> bool {
        (at..at + 5)
            .take_while(|token| !self.is(*token, &[WordClass::Comma, WordClass::Stop, WordClass::Preposition]))
            .any(|token| nouns::is(self.lower(token), "medium"))
    }

    pub(super) fn strip_adverbials(&self, start: usize, end: usize) -> Option<usize> {
        use WordClass::*;
        let mut at = start;
        loop {
            if at >= end {
                return None;
            }
            match self.class(at) {
                Adverb | Coordinator | Subordinator | Comma | Break | That | Mark | Negation => at += 1,
                Time if at + 1 < end => at += 1,
                Noun | Name | Determiner | Number if self.time_phrase(at) > 0 && at + self.time_phrase(at) < end => {
                    at += self.time_phrase(at);
                }
                Preposition => at = self.after_preposition(at, end)?,
                Bracket | Other | Stop | Colon | Genitive => at += 1,
                _ => return Some(at),
            }
        }
    }

    /// Where the noun phrase behind a leading prepositional phrase starts: "In a statement | the ministry".
    fn after_preposition(&self, preposition: usize, end: usize) -> Option<usize> {
        use WordClass::*;
        let mut at = preposition + 1;
        if self.is(at, &[Determiner, Possessive, Preposition]) {
            at += 1;
        }
        let mut seen_noun = false;
        let mut seen_time = false;
        while at < end {
            let class = self.class(at);
            let opens = match class {
                Determiner | Pronoun | Possessive => seen_noun || seen_time,
                Name => seen_time || (seen_noun && self.class(at - 1) == Noun),
                Noun => seen_time,
                _ => false,
            };
            if opens {
                return Some(at);
            }
            if class == Preposition && at > preposition + 1 {
                seen_noun = false;
                seen_time = false;
            }
            seen_noun |= matches!(class, Noun | Name);
            seen_time |= class == Time || (seen_time && class == Number);
            at += 1;
        }
        None
    }

    /// How many tokens a time phrase without a preposition takes at `at`: "last week", "two days later"; 0 if none.
    pub(crate) fn time_phrase(&self, at: usize) -> usize {
        const UNITS: [&str; 18] = [
            "week",
            "month",
            "year",
            "night",
            "morning",
            "afternoon",
            "evening",
            "day",
            "days",
            "weeks",
            "months",
            "years",
            "hours",
            "minutes",
            "weekend",
            "summer",
            "spring",
            "time",
        ];
        let is_unit = |token: usize| UNITS.contains(&self.lower(token)) || self.class(token) == WordClass::Time;
        if self.class(at) == WordClass::Time {
            let mut length = 1;
            while length < 4 && (is_unit(at + length) || self.class(at + length) == WordClass::Number) {
                length += 1;
            }
            return length;
        }
        if matches!(self.lower(at), "last" | "this" | "next" | "earlier" | "later" | "late" | "early" | "that" | "the")
        {
            let skip = usize::from(matches!(self.lower(at + 1), "this" | "that" | "last" | "same" | "next"));
            if is_unit(at + 1 + skip) && (self.lower(at) != "the" || skip == 1) {
                return 2 + skip;
            }
        }
        if self.class(at) == WordClass::Number
            && is_unit(at + 1)
            && matches!(self.lower(at + 2), "later" | "earlier" | "ago")
        {
            return 3;
        }
        // "days ago", "a few weeks ago", "several hours later"
        let vague = match self.lower(at) {
            "a" if matches!(self.lower(at + 1), "few" | "couple") => 2 + usize::from(self.lower(at + 2) == "of"),
            "several" | "many" | "some" => 1,
            _ => 0,
        };
        if is_unit(at + vague) && matches!(self.lower(at + vague + 1), "later" | "earlier" | "ago") {
            return vague + 2;
        }
        0
    }
}
