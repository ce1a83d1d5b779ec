//! Titles and roles that stand before a person's name or between commas behind it.

use super::scene::Scene;
use crate::document::TokenKind;
use crate::lexicon::WordTable;
use crate::lexicon::names::List;
use crate::span::ByteSpan;
use std::ops::Range;
use std::sync::LazyLock;

/// "U.S. Secretary of State" before "Antony Blinken", without a "Mr" that only addresses.
pub(super) fn before(scene: &Scene<'_>, name: Range<usize>) -> Option<ByteSpan> {
    let sentence = scene.sentence(name.start);
    let mut first = None;
    let mut end = name.start;
    while end > sentence.start {
        let Some(length) = role_that_ends(scene, sentence.start, end) else { break };
        end -= length;
        first = Some(end);
    }
    let mut first = first?;
    // What the role is held of: "Finance Minister", "U.S. President", "Reuters reporter".
    while first > sentence.start
        && scene.is_capital(first - 1)
        && name.start - first < LONGEST
        && qualifies(scene, first - 1, sentence.start)
    {
        first -= 1;
    }
    // "former" turns a role round; left out, it would say the opposite.
    while first > sentence.start && BEFORE_ROLE.contains(&scene.document.lower(first - 1)) {
        first -= 1;
    }
    let mut end = name.start;
    while end > first && is_address(scene, end - 1) {
        end -= 1;
    }
    (end > first).then(|| scene.document.span_of(first..end))
}

/// "chairman of the board" behind "Mara Ellison," and "Mara Ellison, 61,", up to the comma that closes it.
pub(super) fn behind(scene: &Scene<'_>, name: Range<usize>) -> Option<ByteSpan> {
    let sentence = scene.sentence(name.start);
    let word = |token: usize| if token < sentence.end { scene.document.lower(token) } else { "" };
    let mut from = name.end;
    if word(from) != "," {
        return None;
    }
    from += 1;
    if scene.document.tokens.get(from).is_some_and(|token| token.kind == TokenKind::Number) && word(from + 1) == "," {
        from += 2;
    }
    if matches!(word(from), "a" | "an" | "the" | "its" | "his" | "her" | "their") {
        from += 1;
    }
    let most = sentence.end.min(from + LONGEST_BEHIND);
    let role = (from..most.min(from + FARTHEST)).find(|&token| scene.lists(token).has(List::Role))?;
    // "…, the player turned the offer down" is a clause.
    let closed = role + 1 >= most || GOES_ON.contains(&word(role + 1)) || PHRASE_ENDS[..4].contains(&word(role + 1));
    // "…, declined to blame the referee" is no apposition: only adjectives and names stand before its noun.
    let plain = (from..=role).all(|token| {
        scene.document.tokens[token].is_word()
            && (token == role || word(token) == "and" || FUNCTION_WORDS.get(word(token)).is_none())
    });
    let end = (role + 1..most).find(|&token| {
        let mark = !scene.document.tokens[token].is_word() && scene.document.tokens[token].space_before
            || matches!(word(token), "," | ";" | "." | ")" | ":" | "\"" | "”");
        mark || PHRASE_ENDS.contains(&word(token))
    });
    let end = end.or((most == sentence.end).then_some(most))?;
    // A name behind the role is somebody else's: "Ellison, Mayor Thorsen and …".
    let named = role + 1 < sentence.end && scene.is_capital(role + 1);
    (plain && closed && !named && end <= sentence.end).then(|| scene.document.span_of(from..end))
}

/// What may follow the word for a role in an apposition.
const GOES_ON: [&str; 16] =
    ["of", "for", "at", "in", "with", "on", "from", "to", "and", "by", ",", ";", ".", ")", "-", "–"];

/// A role behind a name is no longer than this, in tokens.
const LONGEST_BEHIND: usize = 14;

/// So many words may stand before the word for the role: "a longtime Washington analyst".
const FARTHEST: usize = 5;

/// Words that end a role and begin something else.
const PHRASE_ENDS: [&str; 14] =
    ["who", "which", "that", "whose", "said", "says", "told", "was", "is", "were", "had", "has", "when", "where"];

/// Small words that belong to the role they stand before.
const BEFORE_ROLE: [&str; 19] = [
    "former",
    "acting",
    "deputy",
    "interim",
    "senior",
    "vice",
    "assistant",
    "chief",
    "shadow",
    "board",
    "junior",
    "outgoing",
    "head",
    "then",
    "late",
    "defence",
    "defense",
    "opposition",
    "incoming",
];

/// Whether the token addresses a person and says nothing about what they do.
fn is_address(scene: &Scene<'_>, token: usize) -> bool {
    matches!(
        scene.document.lower(token).trim_end_matches('.'),
        "mr" | "mrs"
            | "ms"
            | "miss"
            | "mx"
            | "dr"
            | "sir"
            | "madam"
            | "messrs"
            | "m"
            | "comrade"
            | "alhaji"
            | "hajia"
            | "shri"
            | "smt"
    ) || scene.document.lower(token) == "."
}

const LONGEST: usize = 8;

static FUNCTION_WORDS: LazyLock<WordTable> =
    LazyLock::new(|| WordTable::read(include_str!("../lexicon/english/quotes/function-words.txt")));

/// The length of the role or title that ends right before token `end`.
fn role_that_ends(scene: &Scene<'_>, start: usize, end: usize) -> Option<usize> {
    let roles = [List::Role, List::Honorific];
    let phrase = (start.max(end.saturating_sub(LONGEST))..end).find_map(|token| {
        let (length, lists) = scene.phrase(token)?;
        (token + length == end && lists.has_any(&roles)).then_some(length)
    });
    phrase.or_else(|| scene.lists(end - 1).has_any(&roles).then_some(1))
}

/// A word with a capital that is not the idle capital of a sentence's first word, unless that describes the role:
/// "Political scientist", "Transportation director".
fn qualifies(scene: &Scene<'_>, token: usize, start: usize) -> bool {
    token > start
        || FUNCTION_WORDS.get(scene.document.lower(token)).is_none()
            && !scene.document.lower(token).ends_with("ly")
            && !scene.lists(token).has(List::Calendar)
        || scene.lists(token).has_any(&[List::Country, List::Group, List::Organization, List::State, List::City])
}
