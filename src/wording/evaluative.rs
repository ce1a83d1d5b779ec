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
    let message =
        |words: &str| format!("“{words}” is the article’s own judgement: attribute it, or say what happened.");
    LIST.report(text, (Category::Evaluative, RULE.id), |token, _| is_name_inside(text, token), message, found);
}
