//! Marks inside words and numbers: "U.S", "1,200", "10:30", "AT&T", "co-founder"; and what is written against a number.

use super::super::abbreviations::Folded;
use super::words::is_word_character;
use crate::lexicon::WordSet;
use std::sync::LazyLock;

/// Whether `mark` stands inside a word: `so_far` is what was read of it, its last part begins at `part`,
/// `before` is the character before the mark and `rest` what follows it.
pub(super) fn joins(so_far: &str, part: usize, before: char, mark: char, rest: &str) -> bool {
    let Some(next) = rest.chars().next() else {
        return mark == '*' && before == '*';
    };
    match mark {
        '\'' | '’' | 'ʼ' => before.is_alphanumeric() && next.is_alphabetic(),
        '.' if before.is_ascii_digit() => next.is_ascii_digit(),
        '.' => before.is_alphabetic() && next.is_alphabetic() && !is_missing_space(&so_far[part..], rest),
        ',' => before.is_ascii_digit() && is_group(rest),
        ':' => before.is_ascii_digit() && next.is_ascii_digit(),
        '/' => before.is_ascii_digit() && next.is_ascii_digit(),
        '-' | '‐' | '‑' => is_kept_hyphen(so_far, rest),
        '&' => before.is_uppercase() && next.is_uppercase(),
        '_' => true,
        '*' => before.is_alphabetic() || before == '*',
        _ => false,
    }
}

/// A mark that belongs to the word and ends it, as a length: "US$", "Yahoo!".
pub(super) fn closing(so_far: &str, mark: char) -> Option<usize> {
    match mark {
        '$' => so_far.len() <= 3 && so_far.bytes().all(|byte| byte.is_ascii_uppercase()),
        '!' => matches!(so_far, "Yahoo" | "Jeopardy" | "Yum"),
        _ => false,
    }
    .then(|| mark.len_utf8())
}

/// Where a currency ends and its amount begins: "Rs500", "EUR10m".
pub(super) fn currency(word: &str) -> Option<usize> {
    static CURRENCIES: LazyLock<WordSet> =
        LazyLock::new(|| WordSet::read(include_str!("../../lexicon/english/document/glued-currencies.txt")));
    let letters = word.bytes().take(5).take_while(u8::is_ascii_alphabetic).count();
    let is_amount = word.as_bytes().get(letters).is_some_and(u8::is_ascii_digit);
    (is_amount && CURRENCIES.has(&word[..letters])).then_some(letters)
}

/// Where a number ends and its unit begins: "5pm", "430km", "$5m".
pub(super) fn unit(word: &str, currency: bool) -> Option<usize> {
    static UNITS: LazyLock<WordSet> =
        LazyLock::new(|| WordSet::read(include_str!("../../lexicon/english/document/glued-units.txt")));
    if !word.starts_with(|first: char| first.is_ascii_digit() || first == '.') {
        return None;
    }
    let at = word.find(|letter: char| !letter.is_ascii_digit() && !matches!(letter, '.' | ',' | ':'))?;
    // A capital behind one digit is rather a name: "3M", "4K".
    let named = at == 1 && !currency && word.len() == 2 && word.ends_with(|letter: char| letter.is_uppercase());
    (!named && UNITS.has(&word[at..])).then_some(at)
}

/// "said.The": a sentence's end without its space, unlike "Ph.D" and "amazon.com".
fn is_missing_space(part: &str, rest: &str) -> bool {
    let mut next = rest.chars();
    let capital = next.next().is_some_and(char::is_uppercase);
    let lower = next.take_while(|letter| letter.is_lowercase()).take(4).count();
    let ends_lower = part.ends_with(char::is_lowercase);
    let long = part.chars().nth(1).is_some();
    capital && if long { ends_lower && (lower > 0 || !rest.starts_with(is_word_character)) } else { lower >= 4 }
}

/// Three digits and then no other: thousands; or two and a comma, if three follow at last, as India writes "1,00,000".
fn is_group(rest: &str) -> bool {
    let digits = |at: usize| rest.as_bytes().iter().skip(at).take(4).take_while(|byte| byte.is_ascii_digit()).count();
    let mut at = 0;
    while at <= 6 && digits(at) == 2 && rest.as_bytes().get(at + 2) == Some(&b',') {
        at += 3;
    }
    digits(at) == 3
}

/// Hyphens of prefixes that are no words, of telephone numbers and of dates in digits; every other hyphen is a token.
fn is_kept_hyphen(so_far: &str, rest: &str) -> bool {
    static PREFIXES: LazyLock<WordSet> =
        LazyLock::new(|| WordSet::read(include_str!("../../lexicon/english/document/bound-prefixes.txt")));
    let Some(next) = rest.chars().next() else {
        return false;
    };
    if so_far.ends_with(|last: char| last.is_ascii_digit()) {
        return next.is_ascii_digit() && is_number_of_groups(so_far, rest);
    }
    // A capital behind the hyphen begins a name, and names must be tokens: "anti-Brexit".
    (next.is_lowercase() || next.is_ascii_digit())
        && Folded::new(so_far).is_some_and(|word| PREFIXES.has(word.as_str()))
}

/// "555-0100", "212-555-0100", "2021-03-23": not a range or a score.
fn is_number_of_groups(so_far: &str, rest: &str) -> bool {
    let digits = |text: &str| text.bytes().take(12).take_while(u8::is_ascii_digit).count();
    if so_far.contains('-') {
        return true;
    }
    let (first, second) = (so_far.len(), digits(rest));
    let third = rest[second..].strip_prefix('-').map_or(0, digits);
    let only_digits = so_far.bytes().all(|byte| byte.is_ascii_digit());
    only_digits && (third > 0 && first.max(third) >= 2 || first == 3 && second == 4 && third == 0)
}
