//! Amounts in a currency.

use super::super::candidate::{Find, Found};
use super::super::numbers::{Figure, Form, bound, tidy};
use super::super::reading::{AtomPhrases, Reading};
use super::super::{Normalized, ValueKind};
use super::{join, unit_of_time};
use crate::rule::Rule;
use std::sync::LazyLock;

pub(super) const SYMBOL: Rule<Find> = Rule {
    id: "value.money.symbol-before",
    about: "A currency symbol or code with a figure behind it is an amount of money, scale included.",
    example: "The bridge cost £48 million.",
    near_miss: "The bridge is 48 metres long.",
    find: symbol,
};

pub(super) const WORD: Rule<Find> = Rule {
    id: "value.money.word-behind",
    about: "A figure with a currency's name or code behind it is an amount of money.",
    example: "They paid 422,000 euros for the field.",
    near_miss: "She lost 20 pounds in weight.",
    find: word,
};

static CURRENCIES: LazyLock<AtomPhrases> =
    LazyLock::new(|| AtomPhrases::read(include_str!("../../lexicon/english/values/currencies.txt")));

fn symbol(reading: &Reading<'_>, at: usize) -> Option<Found> {
    let low = bare_symbol(reading, at)?;
    let currency = low.normalized.currency;
    let low = join::with_upper(reading, low, |reading, at| {
        // "$5-7m" is one figure; "$5m to 7m" repeats only the number.
        bare_symbol(reading, at).or_else(|| {
            let figure = reading.figure(at)?;
            let figure = (figure.suffix.is_some() || figure.low >= 1e5).then(|| figure.scaled())?;
            Some(found(at, figure.atoms.end, &figure, 1.0, currency?))
        })
    });
    Some(bounded(reading, low))
}

fn bare_symbol(reading: &Reading<'_>, at: usize) -> Option<Found> {
    if !(1..=4).any(|steps| reading.figure(at + steps).is_some()) {
        return None;
    }
    let (figure_at, columns) = CURRENCIES.all_at(reading, at).find(|(_, columns)| columns.get(1) == Some(&"before"))?;
    let letters = reading.text(at).chars().all(char::is_alphabetic);
    // "try 5" is no amount of Turkish lira.
    if letters && !reading.capital(at)
        || reading.glued(at) && letters && reading.before(at, 1) != "-" && is_word(reading.before(at, 1))
    {
        return None;
    }
    let figure = with_spaced_scale(reading, reading.figure(figure_at)?.scaled());
    Some(found(at, figure.atoms.end, &figure, 1.0, columns.first()?))
}

/// "$4.8 B", "$300 M": a capital letter set off by a space.
fn with_spaced_scale(reading: &Reading<'_>, mut figure: Figure) -> Figure {
    let end = figure.atoms.end;
    let scale = match reading.text(end) {
        "B" => 1e9,
        "M" => 1e6,
        "T" => 1e12,
        _ => return figure,
    };
    if figure.low < 1000.0 && !reading.glued(end) && reading.lower(end + 1) != "." {
        figure.atoms.end += 1;
        figure.low = tidy(figure.low * scale);
        figure.high = figure.high.map(|high| tidy(high * scale));
    }
    figure
}

fn word(reading: &Reading<'_>, at: usize) -> Option<Found> {
    let low = join::with_upper(reading, bare_word(reading, at)?, bare_word);
    Some(bounded(reading, low))
}

fn bare_word(reading: &Reading<'_>, at: usize) -> Option<Found> {
    let figure = reading.free_figure(at)?;
    let glued = CURRENCIES.all_at(reading, figure.atoms.end).find(|(_, columns)| columns.get(3) == Some(&"glued"));
    if let Some((end, columns)) = glued.filter(|_| reading.glued(figure.atoms.end)) {
        // "50p", "99c"; "30C" is a temperature.
        let penny =
            reading.text(end - 1).chars().all(char::is_lowercase) && figure.low < 1000.0 && !reading.glued_word(end);
        return penny.then(|| found(at, end, figure, 0.01, columns.first().copied().unwrap_or_default()));
    }
    let scaled = if figure.suffix.is_some() { figure.scaled() } else { figure.clone() };
    let mut word_at = scaled.atoms.end;
    match figure.form {
        Form::Vague if reading.lower(word_at) == "of" => word_at += 1,
        Form::Share if reading.lower(word_at) == "a" => word_at += 1,
        Form::Share if reading.lower(word_at) == "of" && reading.lower(word_at + 1) == "a" => word_at += 2,
        _ => word_at += usize::from(reading.lower(word_at) == "-" && reading.glued(word_at)),
    }
    // "a million US dollars", "5 million or so euros" have the name a word further at most.
    let (end, columns) = CURRENCIES
        .all_at(reading, word_at)
        .find(|(_, columns)| columns.get(1) == Some(&"after") && columns.get(3) != Some(&"glued"))?;
    let name = reading.lower(word_at);
    // "50 Cent" is a singer.
    let title = end == word_at + 1 && name == "cent" && reading.capital(word_at) && !reading.in_title_case(at);
    let code =
        name.len() <= 3 && end == word_at + 1 && columns.first().is_some_and(|code| code.eq_ignore_ascii_case(name));
    if code && !reading.text(word_at).chars().all(char::is_uppercase)
        || title
        || !means_money(reading, &scaled, word_at, end)
    {
        return None;
    }
    let worth = columns.get(2).and_then(|worth| worth.parse().ok()).unwrap_or(1.0);
    Some(found(at, end, &scaled, worth, columns.first()?))
}

/// Whether a word that is also something else stands for money: "pounds", "won", "real".
fn means_money(reading: &Reading<'_>, figure: &Figure, word_at: usize, end: usize) -> bool {
    match reading.lower(word_at) {
        "pound" | "pounds" if end == word_at + 1 => !is_weight(reading, figure, word_at),
        "won" => {
            let rate = reading.lower(end) == "a" && unit_of_time(reading, end + 1).is_some();
            rate || figure.low >= 100.0
                && !reading.is(end, &["the", "a", "an", "by", "in", "their", "his", "her", "it"])
        }
        "real" => false,
        "penny" => figure.low == 1.0,
        _ => true,
    }
}

/// Whether "pounds" is a weight: "a 200-pound man", "weighed 20 pounds", "20 pounds of flour".
pub(super) fn is_weight(reading: &Reading<'_>, figure: &Figure, word_at: usize) -> bool {
    const WEIGHING: [&str; 16] = [
        "weigh",
        "weighs",
        "weighed",
        "weighing",
        "weight",
        "lose",
        "lost",
        "losing",
        "loses",
        "gain",
        "gained",
        "gaining",
        "heavy",
        "heavier",
        "lighter",
        "overweight",
    ];
    let start = figure.atoms.start;
    let large = figure.low >= 1e6;
    let stuff = reading.lower(word_at + 1) == "of"
        && !reading.is(
            word_at + 2,
            &[
                "public",
                "taxpayer",
                "taxpayers",
                "state",
                "government",
                "their",
                "his",
                "her",
                "the",
                "our",
                "its",
                "new",
                "funding",
                "investment",
                "debt",
            ],
        );
    !large
        && (reading.has_before(start, 6, &WEIGHING)
            || reading.has_behind(word_at + 1, 4, &WEIGHING)
            || stuff
            || reading.lower(word_at) == "pound"
                && reading.before(word_at, 1) == "-"
                && !reading.is(word_at + 1, &["note", "coin", "fine", "deal", "bill", "prize"])
                && figure.low < 1e5)
}

fn found(start: usize, end: usize, figure: &Figure, worth: f64, currency: &'static str) -> Found {
    let mut normalized =
        Normalized::amounts(tidy(figure.low * worth), figure.high.map(|high| tidy(high * worth)), None);
    normalized.currency = Some(currency);
    if figure.form == Form::Vague {
        normalized.bound = Some(super::super::Bound::Over);
    }
    Found::new(ValueKind::Money, start..end, normalized)
}

fn bounded(reading: &Reading<'_>, mut found: Found) -> Found {
    let bound = bound::around(reading, found.core.clone()).bound;
    found.normalized.bound = bound.or(found.normalized.bound);
    found
}

fn is_word(text: &str) -> bool {
    text.ends_with(char::is_alphanumeric)
}
