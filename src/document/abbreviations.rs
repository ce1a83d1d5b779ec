//! Which full stops belong to the word before them.

use super::white_space::is_blank;
use crate::lexicon::{WordSet, WordTable};
use std::sync::LazyLock;

/// How an abbreviation stands in a sentence; the kinds of `abbreviations.txt` and those told by their shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Abbreviation {
    /// "Mr.": a name follows.
    Title,
    /// "No.": a number follows.
    Number,
    /// "Sept."
    Month,
    /// "Inc.", "Jr.", "Ave."
    Name,
    /// "Calif."
    State,
    /// "approx."
    Inner,
    /// "etc."
    End,
    /// One capital of a name: "J."
    Initial,
    /// "a.m.", "p.m."
    Clock,
    /// Letters with stops between them: "U.S.", "Ph.D."
    Dotted,
}

/// Whether text is read as running text or as an entry of a word list, where nothing follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    /// What follows a full stop counts.
    Article,
    /// A full stop behind an abbreviation is part of it.
    List,
}

/// Whether the full stop at byte `stop` belongs to the word that begins at `start` and ends there.
/// `text` ends where the paragraph does.
pub(super) fn keeps_full_stop(text: &str, start: usize, stop: usize, reading: Reading) -> bool {
    let word = &text[start..stop];
    let Some(kind) = kind(word) else {
        return text[stop + 1..].starts_with([',', ';']) && word.len() <= 6 && word.chars().all(char::is_alphabetic);
    };
    if reading == Reading::List {
        return true;
    }
    let capital = word.starts_with(char::is_uppercase);
    let next = text[stop + 1..].trim_start_matches(is_blank);
    let follower = next.chars().next();
    let closes = text[stop + 1..].starts_with(['”', '"', '’', '\'', '»', ')']);
    let touches = text[stop + 1..].starts_with(char::is_alphanumeric);
    match kind {
        Abbreviation::Title | Abbreviation::Month | Abbreviation::Name => capital,
        Abbreviation::Number => text[..start].ends_with('(') || follower.is_some_and(char::is_numeric),
        Abbreviation::State => {
            // "Reno, Nev." and "D-Nev."
            let behind_comma = text[..start].trim_end_matches(is_blank).ends_with([',', '-', '–']);
            capital && (behind_comma || follower.is_some_and(|next| next == ',' || next.is_lowercase()))
        }
        Abbreviation::Inner | Abbreviation::End | Abbreviation::Clock | Abbreviation::Dotted => true,
        Abbreviation::Initial if touches => true,
        Abbreviation::Initial => {
            let opens = follower.is_some_and(char::is_uppercase) && opens_sentence(next);
            let before = last_word(&text[..start]);
            let label = is_lettered_thing(before);
            let pronoun = word == "I" && !before.starts_with(char::is_uppercase);
            follower.is_some() && !closes && !opens && !label && !pronoun
        }
    }
}

/// What kind of abbreviation a word is; `word` comes without the last full stop.
pub(super) fn kind(word: &str) -> Option<Abbreviation> {
    static LISTED: LazyLock<WordTable> =
        LazyLock::new(|| WordTable::read(include_str!("../lexicon/english/document/abbreviations.txt")));
    let mut letters = word.chars();
    let (first, second) = (letters.next()?, letters.next());
    let folded = Folded::new(word)?;
    if second.is_none() && first.is_uppercase() {
        return Some(Abbreviation::Initial);
    }
    if word == "EST" {
        // The time zone, not "established".
        return None;
    }
    if let Some(columns) = LISTED.get(folded.as_str()) {
        return Some(match columns.first().copied()? {
            "title" => Abbreviation::Title,
            "number" => Abbreviation::Number,
            "month" => Abbreviation::Month,
            "name" => Abbreviation::Name,
            "state" => Abbreviation::State,
            "inner" => Abbreviation::Inner,
            _ => Abbreviation::End,
        });
    }
    match folded.as_str() {
        "a.m" | "p.m" => Some(Abbreviation::Clock),
        _ if is_dotted(word) => Some(Abbreviation::Dotted),
        _ => None,
    }
}

/// Whether the text begins with a word that hardly ever begins a name, so that a capital on it tells of a new sentence.
pub(super) fn opens_sentence(text: &str) -> bool {
    static OPENERS: LazyLock<WordSet> =
        LazyLock::new(|| WordSet::read(include_str!("../lexicon/english/document/sentence-openers.txt")));
    let end = text.find(|letter: char| !letter.is_alphanumeric() && !matches!(letter, '\'' | '’'));
    let word = &text[..end.unwrap_or(text.len())];
    let initial = word.len() == 1 && text[word.len()..].starts_with('.');
    !initial && Folded::new(word).is_some_and(|word| OPENERS.has(word.as_str()))
}

/// Letters with stops between them, in parts too short for a web address: "U.S", "Ph.D", "w.r.t".
fn is_dotted(word: &str) -> bool {
    let mut parts = 0;
    let short = word.split('.').all(|part| {
        parts += 1;
        (1..=2).contains(&part.chars().take(3).count()) && part.chars().all(char::is_alphabetic)
    });
    short && parts > 1
}

fn is_lettered_thing(word: &str) -> bool {
    static THINGS: LazyLock<WordSet> =
        LazyLock::new(|| WordSet::read(include_str!("../lexicon/english/document/lettered-things.txt")));
    Folded::new(word).is_some_and(|word| THINGS.has(word.as_str()))
}

/// The word before the end of `text`, if no more than white space is behind it.
fn last_word(text: &str) -> &str {
    let text = text.trim_end_matches(is_blank);
    let start = text.rfind(|letter: char| !letter.is_alphanumeric());
    &text[start.map_or(0, |at| at + text[at..].chars().next().map_or(1, char::len_utf8))..]
}

/// A short ASCII word in lower case with straight apostrophes, without a heap allocation.
pub(super) struct Folded {
    bytes: [u8; Self::ROOM],
    length: usize,
}

impl Folded {
    const ROOM: usize = 16;

    /// `None` for a word that is too long or has letters beyond ASCII, which no list looked up through it has.
    pub(super) fn new(word: &str) -> Option<Self> {
        let mut folded = Self { bytes: [0; Self::ROOM], length: 0 };
        for letter in word.chars() {
            let letter = if letter == '’' { '\'' } else { letter };
            if !letter.is_ascii() || folded.length == Self::ROOM {
                return None;
            }
            folded.bytes[folded.length] = letter.to_ascii_lowercase() as u8;
            folded.length += 1;
        }
        Some(folded)
    }

    /// The word.
    pub(super) fn as_str(&self) -> &str {
        std::str::from_utf8(&self.bytes[..self.length]).unwrap_or_default()
    }
}
