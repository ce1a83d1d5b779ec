//! Words that turn up the volume.

use super::forms::Forms;
use super::text::{OwnVoice, is_name_inside};
use super::{Category, Find, Wording};
use crate::rule::Rule;
use std::sync::LazyLock;

pub(super) const RULE: Rule<Find> = Rule {
    id: "wording.intensifier",
    about: "It strengthens without saying by how much.",
    example: "The festival was extremely popular.",
    near_miss: "The festival was popular in extreme cold.",
    find,
};

static LIST: LazyLock<Forms> =
    LazyLock::new(|| Forms::read(include_str!("../lexicon/english/wording/intensifiers.txt")));

fn find(text: &OwnVoice<'_>, found: &mut Vec<Wording>) {
    let message =
        |words: &str| format!("“{words}” strengthens without saying by how much: give the measure, or leave it out.");
    let is_harmless = |token, length| is_harmless(text, token, length);
    LIST.report(text, (Category::Intensifier, RULE.id), is_harmless, message, found);
}

/// Whether the word is part of a name or means its literal sense.
fn is_harmless(text: &OwnVoice<'_>, token: usize, length: usize) -> bool {
    let follows = text.after(token + length);
    is_name_inside(text, token)
        || (text.lower(token) == "literally" && follows == "means")
        || (text.lower(token) == "massive" && matches!(text.before(token), "more" | "as" | "less" | "most"))
}
