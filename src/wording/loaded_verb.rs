//! Verbs that judge while they report.

use super::forms::Forms;
use super::text::{OwnVoice, is_name_inside};
use super::{Category, Find, Wording};
use crate::rule::Rule;
use std::sync::LazyLock;

pub(super) const RULE: Rule<Find> = Rule {
    id: "wording.loaded-verb",
    about: "The verb judges what it reports.",
    example: "The minister slammed the report.",
    near_miss: "The driver slammed the brakes on.",
    find,
};

static VERBS: LazyLock<Forms> =
    LazyLock::new(|| Forms::read(include_str!("../lexicon/english/wording/loaded-verbs.txt")));

fn find(text: &OwnVoice<'_>, found: &mut Vec<Wording>) {
    for (token, form) in VERBS.all(text) {
        if is_harmless(text, token, form.length) {
            continue;
        }
        let from = if is_manner(text.before(token)) && text.is_own(token - 1) { token - 1 } else { token };
        let verb = text.span(token, token + form.length).of(text.document.text);
        let note = form.advice.note.unwrap_or("judges what it reports");
        found.push(Wording {
            span: text.span(from, token + form.length),
            category: Category::LoadedVerb,
            message: format!("“{verb}” {note}."),
            suggestion: form.advice.suggestion.map(str::to_owned),
            rule: RULE.id,
        });
    }
}

/// Adverbs that belong to the verb behind them.
fn is_manner(word: &str) -> bool {
    matches!(word, "publicly" | "openly" | "angrily" | "furiously" | "bitterly" | "repeatedly" | "loudly")
}

/// Whether the verb means the deed and no speech, or is no verb at all.
fn is_harmless(text: &OwnVoice<'_>, token: usize, length: usize) -> bool {
    const THINGS: &[&str] = &[
        "door", "doors", "brakes", "into", "shut", "off", "ground", "rock", "wall", "fist", "against", "through",
        "open", "music", "down", "holes", "away",
    ];
    const NOUN_OPENERS: &[&str] = &[
        "the", "a", "an", "this", "that", "another", "each", "every", "first", "second", "bomb", "grand", "of", "no",
        "by", "from", "his", "her", "one", "two",
    ];
    let word = text.lower(token);
    let noun_like = matches!(
        word,
        "slam"
            | "blast"
            | "blasts"
            | "bash"
            | "snub"
            | "crow"
            | "crows"
            | "smear"
            | "rant"
            | "savage"
            | "parrot"
            | "parrots"
            | "skewer"
            | "tout"
    );
    let opens = text.before(token).is_empty() && text.document.tokens[token].starts_upper(text.document.text);
    let is_noun = noun_like
        && (NOUN_OPENERS.contains(&text.before(token))
            || is_name_inside(text, token)
            || opens
            || matches!(text.after(token + length), "of" | "that" | "at" | "in"));
    let is_deed = matches!(
        word,
        "slam" | "slams" | "slammed" | "slamming" | "blast" | "blasted" | "blasting" | "smear" | "smeared"
    ) && (token + length..token + length + 3).any(|near| THINGS.contains(&text.after(near)));
    is_noun || is_deed
}
