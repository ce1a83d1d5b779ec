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
    let message = |words: &str| format!("“{words}” takes sides by its very name.");
    let is_harmless = |token, length| is_harmless(text, token, length);
    LIST.report(text, (Category::Labelling, RULE.id), is_harmless, message, found);
}

/// Whether the word is part of a name or means its literal sense.
fn is_harmless(text: &OwnVoice<'_>, token: usize, length: usize) -> bool {
    const ORDERED: &[&str] = &[
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
    const OF_LIFE: &[&str] = &["of", "for", "change", "in"];
    is_name_inside(text, token)
        || (text.lower(token) == "regime"
            && (OF_LIFE.contains(&text.after(token + length)) || ORDERED.contains(&text.before(token))))
}
