//! What a word can mean to the value rules: read once from the word lists.

use crate::document::{Case, Document};
use crate::lexicon::calendar::{self, Month, Weekday};
use crate::lexicon::entries;
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

/// One meaning of a word. A word can have several: "second", "march", "m".
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::values) enum Sense {
    /// "seven": 0 to 19.
    Cardinal(f64),
    /// "seventy"
    Ten(f64),
    /// "hundred", "million", "bn", "crore", "dozen"
    Scale(f64),
    /// "m", "k": a scale only right behind digits.
    Suffix(f64),
    /// "dozens"
    Vague(f64),
    /// "seventh"
    Ordinal(f64),
    /// "half", "thirds"
    Share(f64),
    /// "½"
    Glyph(f64),
    /// "sixties"
    Decade(f64),
    /// "March": 1 to 12.
    Month {
        /// 1 to 12.
        number: u8,
        /// An abbreviation: "Mar."
        short: bool,
        /// Also a word or a name that is no month.
        common: bool,
    },
    /// "Monday"
    Weekday {
        /// 0 for Monday to 6 for Sunday.
        number: u8,
        /// An abbreviation: "Mon."
        short: bool,
    },
}

/// What a lower-case word can mean.
pub(in crate::values) fn of(word: &str) -> &'static [Sense] {
    static SENSES: LazyLock<FxHashMap<&'static str, Vec<Sense>>> = LazyLock::new(read);
    SENSES.get(word).map_or(&[], Vec::as_slice)
}

fn read() -> FxHashMap<&'static str, Vec<Sense>> {
    let mut senses: FxHashMap<&'static str, Vec<Sense>> = FxHashMap::default();
    for (word, columns) in entries(include_str!("../../lexicon/english/values/number-words.txt")) {
        let (Some(class), Some(Ok(value))) = (columns.first(), columns.get(1).map(|value| value.parse::<f64>())) else {
            continue;
        };
        let sense = match *class {
            "cardinal" => Sense::Cardinal(value),
            "ten" => Sense::Ten(value),
            "scale" => Sense::Scale(value),
            "suffix" => Sense::Suffix(value),
            "vague" => Sense::Vague(value),
            "ordinal" => Sense::Ordinal(value),
            "share" => Sense::Share(value),
            "glyph" => Sense::Glyph(value),
            "decade" => Sense::Decade(value),
            _ => continue,
        };
        senses.entry(word).or_default().push(sense);
    }
    for (word, Month { number, short, common }) in calendar::months() {
        senses.entry(word).or_default().push(Sense::Month { number, short, common });
    }
    for (word, Weekday { number, short }) in calendar::weekdays() {
        senses.entry(word).or_default().push(Sense::Weekday { number, short });
    }
    senses
}

/// Whether more than two thirds of a sentence's longer words have a capital, all but the first counted.
pub(super) fn title_case(document: &Document<'_>, sentence: usize) -> bool {
    // Headlines are short: a long sentence need not be read for this.
    const LONGEST: usize = 40;
    let Some(sentence) = document.sentences.get(sentence).filter(|sentence| sentence.tokens.len() <= LONGEST) else {
        return false;
    };
    // A headline has no full stop.
    if document.slice(sentence.span).ends_with(['.', '?', '”', '"']) {
        return false;
    }
    let tokens = sentence.tokens.clone().skip(1).map(|token| document.tokens[token]);
    let words = tokens.filter(|token| token.is_word() && token.span.len() > 3);
    let (mut all, mut capitals) = (0, 0);
    for word in words {
        all += 1;
        capitals += usize::from(word.case != Case::Lower);
    }
    all >= 3 && capitals * 3 > all * 2
}
