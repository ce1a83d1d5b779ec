//! Praise, blame and surprise.

use super::forms::Forms;
use super::text::{OwnVoice, is_name_inside};
use super::{Category, Find, Wording};
use crate::rule::Rule;
use std::sync::LazyLock;

pub(super) const RULE: Rule<Find> = Rule {
    id: "wording.evaluative",
    about: "It judges in the article's own voice.",
    example: "Unsurprisingly, the bridge was closed again.",
    near_miss: "The bridge was closed again, which surprised the mayor.",
    find,
};

static LIST: LazyLock<Forms> = LazyLock::new(|| Forms::read(include_str!("../lexicon/english/wording/evaluative.txt")));

fn find(text: &OwnVoice<'_>, found: &mut Vec<Wording>) {
    for (token, form) in LIST.all(text) {
        if is_harmless(text, token, form.length) {
            continue;
        }
        let span = text.span(token, token + form.length);
        found.push(Wording {
            span,
            category: Category::Evaluative,
            message: format!(
                "“{}” is the article’s own judgement: attribute it, or say what happened.",
                span.of(text.document.text)
            ),
            suggestion: form.advice.suggestion.map(str::to_owned),
            rule: RULE.id,
        });
    }
}

/// Whether the word is part of a name.
fn is_harmless(text: &OwnVoice<'_>, token: usize, length: usize) -> bool {
    length > 0 && is_name_inside(text, token)
}
