//! "Critics say": somebody speaks who is nobody in particular.

use super::forms::Forms;
use super::text::OwnVoice;
use super::{Category, Find, Wording};
use crate::rule::Rule;
use std::sync::LazyLock;

pub(super) const RULE: Rule<Find> = Rule {
    id: "wording.vague-attribution.source",
    about: "Somebody says so who is nobody in particular.",
    example: "Critics say the dam was built too fast.",
    near_miss: "Critics of the mayor say the dam was built too fast.",
    find,
};

static SOURCES: LazyLock<Forms> =
    LazyLock::new(|| Forms::read(include_str!("../lexicon/english/wording/vague-sources.txt")));
static VERBS: LazyLock<Forms> =
    LazyLock::new(|| Forms::read(include_str!("../lexicon/english/wording/vague-verbs.txt")));

/// Words before the source that tie it to somebody the text has named.
const TIES: &[&str] = &[
    "the", "these", "those", "both", "his", "her", "its", "their", "'s", "of", "by", "for", "with", "from", "two",
    "three", "and", "as", "like", "-",
];

fn find(text: &OwnVoice<'_>, found: &mut Vec<Wording>) {
    for (token, source) in SOURCES.all(text) {
        let verb = token + source.length;
        let tied = text.lower(token) != "the" && TIES.contains(&text.before(token));
        if tied || text.after(verb).is_empty() {
            continue;
        }
        let Some(form) = VERBS.at(text, verb) else { continue };
        let span = text.span(token, verb + form.length);
        found.push(Wording {
            span,
            category: Category::VagueAttribution,
            message: format!(
                "“{}” does not say who: name the source, or say how many and which.",
                span.of(text.document.text)
            ),
            suggestion: None,
            rule: RULE.id,
        });
    }
}
