//! What a number counts.

use super::Article;
use crate::lexicon::WordSet;
use crate::values::{Bound, Number, Value, ValueKind};
use rustc_hash::FxHashSet;
use std::sync::LazyLock;

/// A count with the words that say of what.
pub(super) struct Counted<'a> {
    pub(super) value: &'a Value,
    pub(super) amount: f64,
    pub(super) sentence: usize,
    /// The noun that is counted, in the singular.
    pub(super) head: String,
    /// The word right behind the number, in the singular.
    pub(super) next: String,
    /// Content words of what is counted and what befell it, in the singular, in order.
    pub(super) words: Vec<String>,
}

/// Words looked at behind a number.
const REACH: usize = 9;

/// Words that say nothing about what is counted.
static EMPTY: LazyLock<WordSet> = LazyLock::new(|| WordSet::read(include_str!("../lexicon/english/checks/empty.txt")));

/// Where the counted thing ends.
static ENDS: LazyLock<WordSet> =
    LazyLock::new(|| WordSet::read(include_str!("../lexicon/english/checks/clause-ends.txt")));

/// Words behind the counted noun: prepositions other than "of", and verbs.
static BEHIND: LazyLock<WordSet> =
    LazyLock::new(|| WordSet::read(include_str!("../lexicon/english/checks/behind-noun.txt")));

/// The counts of the article, each with what is counted.
pub(super) fn counts<'a>(article: &Article<'a>) -> Vec<Counted<'a>> {
    article.values.iter().filter_map(|value| counted(article, value)).collect()
}

fn counted<'a>(article: &Article<'a>, value: &'a Value) -> Option<Counted<'a>> {
    let Number(amount) = value.normalized.amount?;
    let can_count = match value.kind {
        ValueKind::Number => amount >= 2.0 && amount.fract() == 0.0,
        // "the £14 million bridge"
        ValueKind::Money => amount > 0.0,
        _ => false,
    };
    if !can_count || value.normalized.bound == Some(Bound::Max) {
        return None;
    }
    let document = article.document;
    let sentence = document.sentence_at(value.span.start)?;
    let first = document.tokens_in(value.span).end;
    let last = document.sentences[sentence].tokens.end.min(first + REACH);
    // The counted thing follows directly: "12-year-old" and "5.30pm" count nothing.
    if first >= last || !document.tokens[first].space_before {
        return None;
    }
    let mut seen = FxHashSet::default();
    let (mut words, mut head, mut in_head): (Vec<String>, Option<String>, bool) = (Vec::new(), None, true);
    for token in first..last {
        let written = document.lower(token);
        if ENDS.has(written) || (written == "," && head.is_some()) {
            break;
        }
        in_head = in_head && !ends_head(written, head.is_some());
        let word = fate(&singular(written));
        if !document.tokens[token].is_word() || EMPTY.has(&word) {
            continue;
        }
        if in_head {
            head = Some(word.clone());
        }
        if seen.insert(word.clone()) {
            words.push(word);
        }
    }
    Some(Counted { value, amount, sentence, head: head?, next: fate(&singular(document.lower(first))), words })
}

/// Whether a word stands behind the counted noun: a preposition other than "of", or a verb.
fn ends_head(word: &str, has_head: bool) -> bool {
    BEHIND.has(word) || (has_head && word.len() > 4 && (word.ends_with("ed") || word.ends_with("ing")))
}

/// A rough singular, enough to compare.
fn singular(word: &str) -> String {
    match word {
        "children" => "child".to_owned(),
        "lives" => "life".to_owned(),
        _ if word.ends_with("ies") && word.len() > 4 => format!("{}y", &word[..word.len() - 3]),
        _ if word.ends_with('s') && word.len() > 3 && !word.ends_with("ss") && !word.ends_with("us") => {
            word[..word.len() - 1].to_owned()
        }
        _ => word.to_owned(),
    }
}

/// One word for what befell people, however it is put.
fn fate(word: &str) -> String {
    match word {
        "kill" | "killed" | "died" | "dead" | "death" | "die" | "life" | "perished" | "fatality" => "dead".to_owned(),
        "injured" | "wounded" | "hurt" | "injury" | "injurie" => "hurt".to_owned(),
        _ => word.to_owned(),
    }
}
