//! Verbs whose words are an object: "called the plan a disgrace", "described it as late", "accused them of 'lying'".

use crate::quotes::attribution::Attribution;
use crate::quotes::reading::{Reading, WordClass};

/// Where the words of such a verb start, if its object is there.
pub(crate) fn find(reading: &Reading<'_>, attribution: &Attribution, at: usize, limit: usize) -> Option<usize> {
    let candidate = &attribution.candidate;
    if candidate.takes("of")
        && let Some(start) = of(reading, at, limit)
    {
        return Some(start);
    }
    if candidate.takes("as") && as_phrase(reading, at, limit) {
        return Some(at);
    }
    if candidate.takes("object") && object(reading, at, limit) {
        return Some(at);
    }
    let opens = reading
        .is(at, &[WordClass::Determiner, WordClass::Noun, WordClass::Name, WordClass::Possessive, WordClass::Number]);
    if candidate.takes("thing")
        && (opens || reading.passage_from(at).is_some())
        && reading.class(at + 1) != WordClass::That
    {
        // "demanded" alone takes a clause as well; "that" is looked for first.
        let that = (at..limit.min(at + 6)).any(|token| reading.class(token) == WordClass::That);
        let words = (at..limit).any(|token| reading.passage_from(token).is_some());
        return (!that && (words || order(reading, at, limit).is_some())).then_some(at);
    }
    let order = if candidate.takes("order") { order(reading, at, limit) } else { None };
    order.map(|to| if candidate.takes("whole") { at } else { to })
}

/// One past the person who is told: "him", "reporters", "the men and women"; `None` where nobody is.
pub(crate) fn addressee_end(reading: &Reading<'_>, at: usize, limit: usize, bare: bool) -> Option<usize> {
    use WordClass::*;
    if reading.class(at) == Pronoun {
        let subject = matches!(reading.lower(at), "he" | "she" | "they" | "we" | "i" | "it" | "there");
        return (!subject).then_some(at + 1);
    }
    let chunk = reading.chunk_end(at, limit);
    let closes = [That, Comma, Colon, Preposition, Question, Time, Bracket, Determiner, Pronoun, Possessive, Number];
    if reading.class(at) == Name && bare && !reading.is(chunk, &closes) && reading.passage_from(chunk).is_none() {
        // "told Reuters police had left": the name alone is told.
        return (at..chunk).find(|token| reading.class(*token) == Noun).or(Some(chunk));
    }
    let phrase = reading.phrase_from(at, limit).map_or(chunk, |phrase| phrase.tokens.end);
    Some(phrase.max(at + 1))
}

/// "accused the firm of “hiding the true cost”": the bare accusation is no quotation.
fn of(reading: &Reading<'_>, at: usize, limit: usize) -> Option<usize> {
    let of =
        (at..limit.min(at + 14)).find(|token| reading.passage_at(*token).is_none() && reading.lower(*token) == "of")?;
    (of + 1..limit).any(|token| reading.passage_from(token).is_some()).then_some(of + 1)
}

fn as_phrase(reading: &Reading<'_>, at: usize, limit: usize) -> bool {
    let object = !reading
        .is(at, &[WordClass::Preposition, WordClass::Comma, WordClass::Stop, WordClass::That, WordClass::Subordinator]);
    object
        && (at..limit.min(at + 16))
            .take_while(|token| reading.class(*token) != WordClass::Comma)
            .any(|token| reading.passage_at(token).is_none() && reading.lower(token) == "as")
}

/// An object and what it is called: words in marks, "a …", or an adjective that judges.
fn object(reading: &Reading<'_>, at: usize, limit: usize) -> bool {
    use WordClass::*;
    if !reading.is(at, &[Determiner, Possessive, Pronoun, Name, Noun]) || reading.passage_at(at).is_some() {
        return false;
    }
    let mut end = reading.chunk_end(at, limit);
    while end < limit && reading.is(end, &[Preposition]) && matches!(reading.lower(end), "of" | "by" | "in") {
        end = reading.chunk_end(end + 1, limit).max(end + 1);
    }
    if reading.passage_from(end).is_some()
        || (reading.class(end) == Determiner && reading.passage_from(end + 1).is_some())
    {
        return true;
    }
    if matches!(reading.lower(end), "a" | "an") {
        return true;
    }
    let last = reading.lower(end.saturating_sub(1));
    let judges = ["able", "ible", "ful", "ous", "less", "ing", "tive", "ical", "wrong"]
        .iter()
        .any(|suffix| last.ends_with(suffix));
    judges && end - at >= 2 && reading.is(end, &[Stop, Comma, Coordinator])
}

/// "urged them to leave": the words start at "to".
fn order(reading: &Reading<'_>, at: usize, limit: usize) -> Option<usize> {
    use WordClass::*;
    if !reading.is(at, &[Determiner, Possessive, Pronoun, Name, Noun, Number]) {
        return None;
    }
    let end = reading.phrase_from(at, limit)?.tokens.end;
    let to = reading.lower(end) == "to" || (reading.lower(end) == "not" && reading.lower(end + 1) == "to");
    let verb = end + 1 + usize::from(reading.lower(end) == "not");
    (to && end < limit && reading.is(verb, &[Noun, Auxiliary, Adverb, Verb])).then_some(end)
}
