//! The words behind an attribution: said that …, told reporters: "…".

use super::clause::{as_told, clause, fronted, interrogated, measures, quoted_sentence};
use super::objects;
use crate::quotes::attribution::{Attribution, Place};
use crate::quotes::reading::{Reading, WordClass};
use crate::quotes::speakers::according_leads;

/// Where the words behind an attribution stand.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lead {
    /// First token.
    pub(crate) start: usize,
    /// One past the last.
    pub(crate) end: usize,
    /// Behind a bare comma: only the rest of words that began before the attribution.
    pub(crate) inserted: bool,
    /// Whether they make a clause on their own.
    pub(crate) clause: bool,
}

/// Finds where the reported words begin, past "on Tuesday", "in a statement", "reporters".
pub(crate) fn lead(reading: &Reading<'_>, attribution: &Attribution, limit: usize) -> Option<Lead> {
    let candidate = &attribution.candidate;
    let takes = |construction: &str| candidate.takes(construction);
    let words = |start: usize| Some(Lead { start, end: limit, inserted: false, clause: true });
    let at = attribution.extent.end.max(candidate.cue.end);
    if attribution.place != Place::Inverted
        && let Some(start) = objects::find(reading, attribution, at, limit)
    {
        return words(start);
    }
    if attribution.place == Place::According && according_leads(reading, attribution.candidate.cue.start) {
        return behind_source(reading, at, limit);
    }
    let found = walk(reading, attribution, at, limit);
    if found.is_none_or(|lead| lead.inserted && !lead.clause) && takes("quote") {
        // Whatever stands between, a quoted sentence behind a comma or colon is what is said.
        if let Some(start) = quoted_sentence(reading, at, limit) {
            return words(start);
        }
        if found.is_none() && quoted_object(reading, attribution, at, limit) {
            return words(at);
        }
    }
    found
}

/// "praised the “constructive role”": an object that holds words of the speaker, before any comma.
fn quoted_object(reading: &Reading<'_>, attribution: &Attribution, at: usize, limit: usize) -> bool {
    use WordClass::*;
    const NOT_OF_OBJECTS: [&str; 9] = ["read", "write", "post", "continue", "begin", "go on", "cry", "state", "blog"];
    reading.is(at, &[Determiner, Possessive, Name, Noun, Number, Pronoun])
        && attribution.place != Place::Inverted
        && !NOT_OF_OBJECTS.contains(&attribution.candidate.lemma())
        && (at..limit)
            .take_while(|token| {
                reading.passage_from(*token).is_some() || !reading.is(*token, &[Comma, Break, Subordinator])
            })
            .find_map(|token| reading.passage_from(token))
            .is_some_and(|passage| !reading.title(passage))
}

/// "According to the report, two wards will close": the words start behind the comma.
fn behind_source(reading: &Reading<'_>, at: usize, limit: usize) -> Option<Lead> {
    let comma = (at..limit.min(at + 20)).find(|token| reading.class(*token) == WordClass::Comma);
    // Without a comma behind the source its words follow at once.
    let start = comma
        .filter(|comma| !(at..*comma).any(|token| reading.class(token) == WordClass::Auxiliary))
        .map_or(at, |comma| comma + 1);
    (start < limit).then_some(Lead { start, end: limit, inserted: false, clause: true })
}

/// Walks from the reporting word to what it reports.
fn walk(reading: &Reading<'_>, attribution: &Attribution, stated: usize, limit: usize) -> Option<Lead> {
    use WordClass::*;
    let candidate = &attribution.candidate;
    let takes = |construction: &str| candidate.takes(construction);
    let words = |start: usize| Some(Lead { start, end: limit, inserted: false, clause: true });
    let inverted = attribution.place == Place::Inverted;
    let mut at = stated;
    let mut told = false;
    for _ in 0..24 {
        if at >= limit {
            return None;
        }
        if let Some(passage) = reading.passage_from(at) {
            // "respond with “appropriate measures”": the object of a preposition.
            let object = at > stated && reading.class(at - 1) == Preposition;
            let claimed = !object && takes("quote") || (takes("that") && !reading.passages[passage].label);
            return if claimed { words(at) } else { None };
        }
        match reading.class(at) {
            Colon => {
                return if takes("quote") || reading.passage_from(at + 1).is_some() { words(at + 1) } else { None };
            }
            Comma | Break => {
                if reading.passage_from(at + 1).is_some() && takes("quote") {
                    return words(at + 1);
                }
                if reading.class(at + 1) == That && takes("that") {
                    at += 1;
                    continue;
                }
                let close = (at + 1..limit.min(at + 25)).find(|close| reading.is(*close, &[Comma, Break]));
                if let Some(close) = close.filter(|close| {
                    reading.class(close + 1) == That
                        || (takes("question") && reading.class(close + 1) == Question)
                        || (reading.passage_from(close + 1).is_some()
                            && reading.is(at + 1, &[Preposition, Participle, Question, Subordinator]))
                }) {
                    at = close + 1;
                    continue;
                }
                if reading.class(at) == Break && reading.class(at + 1) == That {
                    at += 1;
                    continue;
                }
                let clause = takes("bare")
                    && (at == stated || as_told(reading, attribution))
                    && reading.finite_in(at + 1, limit).is_some();
                return Some(Lead { start: at + 1, end: limit, inserted: true, clause });
            }
            That if takes("that") || takes("bare") => {
                let pronoun = reading.class(at + 1) == Auxiliary;
                return words(if pronoun { at } else { at + 1 });
            }
            Question if candidate.negated => return None,
            Question if takes("question") && !(told_time(reading, at) && takes("bare")) => return words(at),
            Preposition if reading.lower(at) == "to" && takes("order") && verb_like(reading, at + 1) => {
                return words(at);
            }
            Preposition | Adverb if takes("bare") && measures(reading, at) => return words(at),
            Adverb if takes("bare") && reading.class(at + 1) == Auxiliary => return words(at),
            Adverb | Negation | Time => at += reading.time_phrase(at).max(1),
            Subordinator | Question if takes("bare") && fronted(reading, at, limit) => return words(at),
            Preposition if inverted => return None,
            Preposition => {
                let end = prepositional_end(reading, at, limit);
                let comma = reading.class(end) == Comma && reading.passage_from(end + 1).is_none();
                if comma && takes("bare") && !reading.medium(at + 1) && fronted(reading, at, limit) {
                    return words(at);
                }
                at = end;
            }
            Bracket => {
                at =
                    (at..limit.min(at + 12)).find(|close| reading.lower(*close) == ")").map_or(limit, |close| close + 1)
            }
            _ if inverted => return None,
            _ if reading.time_phrase(at) > 1 => at += reading.time_phrase(at),
            Pronoun | Name | Noun | Determiner | Possessive | Number if takes("person") && !told => {
                let end = objects::addressee_end(reading, at, limit, takes("bare")).unwrap_or(at);
                told = true;
                // "warned the move could fail": nobody is told, the clause begins at once.
                if takes("bare") && end > at && reading.is(end, &[Auxiliary, Verb]) {
                    return words(at);
                }
                at = end;
            }
            Auxiliary | Verb if interrogated(reading, attribution) && takes("bare") => return words(at),
            Name | Noun | Number | Determiner | Pronoun | Possessive | Participle | Verb | Mark if takes("bare") => {
                return if clause(reading, attribution, at, limit) { words(at) } else { None };
            }
            _ => return None,
        }
    }
    None
}

/// What follows the comma behind an inserted attribution, where it goes on with the words before it.
pub(crate) fn rest(reading: &Reading<'_>, lead: Lead, open: bool) -> Option<std::ops::Range<usize>> {
    use WordClass::*;
    let goes_on = match reading.class(lead.start) {
        Coordinator | Subordinator | Participle | Relative | Question | That => false,
        Name | Noun | Determiner | Possessive | Pronoun | Number => open && !reading.quoted(lead.start),
        _ => open || reading.passage_from(lead.start).is_some(),
    };
    (goes_on && lead.start < lead.end).then_some(lead.start..lead.end)
}

/// "if", "when" and "where" open adverbials as often as questions.
fn told_time(reading: &Reading<'_>, at: usize) -> bool {
    matches!(reading.lower(at), "when" | "where" | "if")
}

/// Whether a bare infinitive can stand here: a lower-case word that opens no noun phrase.
fn verb_like(reading: &Reading<'_>, at: usize) -> bool {
    use WordClass::*;
    matches!(reading.class(at), Noun | Auxiliary | Adverb | Verb | Negation) && !reading.lower(at).ends_with("ers")
}

/// One past a prepositional phrase behind a reporting word.
fn prepositional_end(reading: &Reading<'_>, preposition: usize, limit: usize) -> usize {
    use WordClass::*;
    let mut at = preposition + 1;
    let mut noun = false;
    while at < limit {
        if reading.passage_at(at).is_some() {
            return at;
        }
        match reading.class(at) {
            Determiner | Possessive if noun => return at,
            Pronoun if noun => return at,
            Pronoun => noun = true,
            Determiner | Possessive | Adverb => {}
            Name if noun && reading.class(at - 1) == Noun => return at,
            Noun if noun && reading.class(at - 1) == Name && !reading.medium(at) => return at,
            // "said on Monday jobs …", but "said in a January report that …".
            Noun if noun && reading.class(at - 1) == Time && !reading.is(at - 2, &[Determiner, Possessive]) => {
                return at;
            }
            Name | Noun | Number | Time | Genitive => noun = true,
            Verb | Participle if !noun => {}
            Break if reading.hyphen(at) => {}
            Coordinator if reading.is(at + 1, &[Name, Noun]) && reading.class(at - 1) == reading.class(at + 1) => {
                noun = false
            }
            Stop if reading.lower(at) == "." && !reading.document.tokens[at].space_before && at + 1 < limit => {}
            _ => return at,
        }
        at += 1;
    }
    limit
}
