//! Whether a reported clause starts here, without "that" to say so.

use crate::quotes::attribution::{Attribution, Place};
use crate::quotes::reading::{Reading, WordClass};

/// Whether a clause without "that" starts here.
pub(super) fn clause(reading: &Reading<'_>, attribution: &Attribution, at: usize, limit: usize) -> bool {
    use WordClass::*;
    let lemma = attribution.candidate.lemma();
    let plain = matches!(lemma, "say" | "tell");
    let stops = |token: usize| match reading.class(token) {
        Question | Stop => true,
        Subordinator => !matches!(reading.lower(token), "than" | "as" | "so"),
        Coordinator => reading.is(token + 1, &[Verb, Auxiliary]),
        That => !plain && !reading.is(token + 1, &[Verb, Auxiliary]),
        _ => false,
    };
    let stop = (at + 1..limit).find(|token| reading.passage_at(*token).is_none() && stops(*token)).unwrap_or(limit);
    if reading.finite_in(at, stop).is_some_and(|verb| plain || governs(reading, verb)) {
        return true;
    }
    // "reports it offers", "claimed he owned": a pronoun in the nominative.
    let nominative = matches!(reading.lower(at), "he" | "she" | "they" | "we")
        || (reading.lower(at) == "it" && reading.is(at + 1, &[Noun, Verb, Auxiliary, Adverb]));
    if nominative && limit - at >= 3 {
        return true;
    }
    // A verb in the present that no list knows: "says the company plans to leave".
    let opens = reading.is(at, &[Determiner, Name, Number, Possessive, Pronoun, Participle]);
    let sure = plain || matches!(lemma, "argue" | "insist" | "contend" | "reply");
    // "“…,” she told cheering crowds in the square": who is told, and what she said stands before.
    let told = lemma == "tell" && reading.passage_before(attribution.extent.start).is_some();
    sure && !told && opens && limit - at >= 4 && quoted_sentence(reading, at, limit).is_none()
}

/// Whether a form in -ed is the verb of its clause rather than a modifier: "a fire reported in the north".
fn governs(reading: &Reading<'_>, verb: usize) -> bool {
    use WordClass::*;
    let modifier = matches!(reading.lower(verb + 1), "by" | "out" | "against" | "from" | "for" | "with" | "of");
    reading.class(verb) == Auxiliary
        || !reading.lower(verb).ends_with("ed")
        || !(modifier || reading.is(verb + 1, &[Comma, Stop]))
}

/// "at least 28 people", "up to 20,000", "about 50": a measure that opens a clause.
pub(super) fn measures(reading: &Reading<'_>, at: usize) -> bool {
    let number = |token: usize| reading.class(token) == WordClass::Number || reading.lower(token) == "half";
    match reading.lower(at) {
        "about" | "over" | "around" | "under" | "nearly" | "almost" | "only" | "just" => number(at + 1),
        "at" => matches!(reading.lower(at + 1), "least" | "most") && number(at + 2),
        "up" => reading.lower(at + 1) == "to" && number(at + 2),
        "between" => number(at + 1),
        _ => false,
    }
}

/// "said although they disagree, they would help": an adverbial, a comma, and the clause that it opens.
pub(super) fn fronted(reading: &Reading<'_>, at: usize, limit: usize) -> bool {
    use WordClass::*;
    let comma = (at + 2..limit.min(at + 30))
        .find(|token| reading.passage_at(*token).is_none() && reading.class(*token) == Comma);
    comma.is_some_and(|comma| {
        let opens = reading.is(comma + 1, &[Determiner, Name, Pronoun, Possessive, Number, Noun, Participle]);
        reading.passage_from(comma + 1).is_some() || (opens && reading.finite_in(comma + 1, limit).is_some())
    })
}

/// "As she told the council, the plan is late."
pub(super) fn as_told(reading: &Reading<'_>, attribution: &Attribution) -> bool {
    let start = attribution.extent.start;
    attribution.place == Place::SubjectFirst && start > 0 && reading.lower(start - 1) == "as"
}

/// "…, who officials say lost the race": the subject of what is said stands before the attribution.
pub(super) fn interrogated(reading: &Reading<'_>, attribution: &Attribution) -> bool {
    let start = attribution.extent.start;
    attribution.place == Place::SubjectFirst
        && start > 1
        && reading.class(start - 2) != WordClass::Preposition
        && (reading.is(start - 1, &[WordClass::Relative, WordClass::That]) || reading.lower(start - 1) == "what")
}

pub(super) fn quoted_sentence(reading: &Reading<'_>, at: usize, limit: usize) -> Option<usize> {
    (at..limit)
        .find(|token| {
            let opens =
                reading.passage_at(*token).is_none() && reading.is(*token, &[WordClass::Comma, WordClass::Colon]);
            opens && reading.passage_from(token + 1).is_some_and(|passage| reading.passages[passage].sentence)
        })
        .map(|mark| mark + 1)
}
