//! "It is believed that": attributions to nobody.

use super::forms::Forms;
use super::text::OwnVoice;
use super::{Category, Find, Wording};
use crate::rule::Rule;
use std::sync::LazyLock;

pub(super) const RULE: Rule<Find> = Rule {
    id: "wording.vague-attribution.phrase",
    about: "It attributes a statement to nobody.",
    example: "The painting is widely regarded as a forgery.",
    near_miss: "The painting is regarded by the museum as a forgery.",
    find,
};

static PHRASES: LazyLock<Forms> =
    LazyLock::new(|| Forms::read(include_str!("../lexicon/english/wording/vague-phrases.txt")));

fn find(text: &OwnVoice<'_>, found: &mut Vec<Wording>) {
    for (token, form) in PHRASES.all(text) {
        let end = token + form.length;
        // "is believed by the police", "a recent study by …" do name somebody.
        if matches!(text.after(end), "by" | "from" | "in" | "published" | "conducted") {
            continue;
        }
        let span = text.span(token, end);
        found.push(Wording {
            span,
            category: Category::VagueAttribution,
            message: format!("“{}” does not say who: name the source.", span.of(text.document.text)),
            suggestion: None,
            rule: RULE.id,
        });
    }
}
