//! Names that take sides.

use super::forms::Forms;
use super::text::{OwnVoice, is_name_inside};
use super::{Category, Find, Wording};
use crate::rule::Rule;
use std::sync::LazyLock;

pub(super) const RULE: Rule<Find> = Rule {
    id: "wording.labelling",
    about: "It names somebody or something in the words of one side.",
    example: "The regime closed three newspapers.",
    near_miss: "The doctor recommended a regime of daily walks.",
    find,
};

static LIST: LazyLock<Forms> = LazyLock::new(|| Forms::read(include_str!("../lexicon/english/wording/labels.txt")));

fn find(text: &OwnVoice<'_>, found: &mut Vec<Wording>) {
    for (token, form) in LIST.all(text) {
        if is_harmless(text, token, form.length) {
            continue;
        }
        let span = text.span(token, token + form.length);
        found.push(Wording {
            span,
            category: Category::Labelling,
            message: format!("“{}” takes sides by its very name.", span.of(text.document.text)),
            suggestion: form.advice.suggestion.map(str::to_owned),
            rule: RULE.id,
        });
    }
}

/// Whether the word is part of a name or means its literal sense.
fn is_harmless(text: &OwnVoice<'_>, token: usize, length: usize) -> bool {
    const RULES: &[&str] = &[
        "customs",
        "tax",
        "sanctions",
        "legal",
        "regulatory",
        "training",
        "exercise",
        "fitness",
        "visa",
        "trade",
        "licensing",
        "new",
        "drug",
        "testing",
        "inspection",
    ];
    const DIET: &[&str] = &["of", "for", "change", "in"];
    is_name_inside(text, token)
        || (text.lower(token) == "regime"
            && (DIET.contains(&text.after(token + length)) || RULES.contains(&text.before(token))))
}
