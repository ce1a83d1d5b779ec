//! Words that keep a statement at a distance.

use super::forms::Forms;
use super::text::{OwnVoice, is_name_inside};
use super::{Category, Find, Wording};
use crate::rule::Rule;
use std::sync::LazyLock;

pub(super) const RULE: Rule<Find> = Rule {
    id: "wording.hedge",
    about: "It keeps the statement at a distance without saying who stands behind it.",
    example: "The company reportedly sold its ferries.",
    near_miss: "The company sold its ferries, the harbour master reported.",
    find,
};

static LIST: LazyLock<Forms> = LazyLock::new(|| Forms::read(include_str!("../lexicon/english/wording/hedges.txt")));

fn find(text: &OwnVoice<'_>, found: &mut Vec<Wording>) {
    let message =
        |words: &str| format!("“{words}” keeps the statement at a distance: say who says so, or how it is known.");
    LIST.report(text, (Category::Hedge, RULE.id), |token, _| is_name_inside(text, token), message, found);
}
