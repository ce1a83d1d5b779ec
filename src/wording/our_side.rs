//! "our troops", "our Asian rival": the article puts itself on a side.

use super::text::OwnVoice;
use super::{Category, Find, Wording};
use crate::rule::Rule;

pub(super) const RULE: Rule<Find> = Rule {
    id: "wording.our-side",
    about: "The article puts itself and the reader on one side.",
    example: "The treaty strengthens our northern neighbour.",
    near_miss: "The treaty strengthens its northern neighbour, our reporter writes.",
    find,
};

/// What a country or a camp has.
const SIDED: &[&str] = &[
    "rival",
    "rivals",
    "enemy",
    "enemies",
    "ally",
    "allies",
    "neighbour",
    "neighbours",
    "neighbor",
    "neighbors",
    "troops",
    "soldiers",
    "country",
    "nation",
    "government",
    "army",
    "military",
    "borders",
    "border",
    "economy",
    "leaders",
    "president",
    "democracy",
    "homeland",
    "adversary",
    "adversaries",
    "opponents",
    "heroes",
    "boys",
    "taxpayers",
];

/// How many words may stand between "our" and what is ours.
const FARTHEST: usize = 3;

fn find(text: &OwnVoice<'_>, found: &mut Vec<Wording>) {
    for token in (0..text.document.tokens.len()).filter(|&token| text.is_own(token) && text.lower(token) == "our") {
        let ours = (token + 1..=token + FARTHEST)
            .take_while(|&near| !text.after(near).is_empty() && text.document.tokens[near].is_word())
            .find(|&near| SIDED.contains(&text.lower(near)));
        let Some(ours) = ours else { continue };
        let span = text.span(token, ours + 1);
        found.push(Wording {
            span,
            category: Category::Labelling,
            message: format!(
                "“{}” puts the article and its reader on one side: name the country or group.",
                span.of(text.document.text)
            ),
            suggestion: None,
            rule: RULE.id,
        });
    }
}
