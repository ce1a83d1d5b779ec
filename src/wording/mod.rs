//! Wording that a copy editor would query, in the article's own voice.
//!
//! What other people say in quotations is theirs; what stands outside is the article's. Every rule is a list of
//! phrases or a pattern in a file of its own.

mod evaluative;
mod forms;
mod hedge;
mod intensifier;
mod labelling;
mod loaded_verb;
mod our_side;
mod scare_quotes;
mod text;
mod vague_attribution;
mod vague_phrase;

use crate::document::Document;
use crate::options::Options;
use crate::quotes::Quote;
use crate::rule::{Rule, RuleCard};
use crate::span::ByteSpan;
use serde::{Deserialize, Serialize};
use text::OwnVoice;

/// A wording to look at again.
#[derive(Clone, Debug)]
pub struct Wording {
    /// The words.
    pub span: ByteSpan,
    /// What is doubtful about them.
    pub category: Category,
    /// Why, in plain English.
    pub message: String,
    /// A plainer word, where there is one.
    pub suggestion: Option<String>,
    /// The rule that found it.
    pub rule: &'static str,
}

/// What is doubtful about a wording.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Category {
    /// "unsurprisingly"
    Evaluative,
    /// "absolutely"
    Intensifier,
    /// "experts say"
    VagueAttribution,
    /// "arguably"
    Hedge,
    /// Quotation marks that keep a word at arm's length.
    ScareQuotes,
    /// "slammed"
    LoadedVerb,
    /// "regime", "our rival"
    Labelling,
}

/// Finds one kind of wording in the whole article.
type Find = fn(&OwnVoice<'_>, &mut Vec<Wording>);

/// Earlier rules win where two find the same words.
const RULES: &[Rule<Find>] = &[
    vague_attribution::RULE,
    vague_phrase::RULE,
    loaded_verb::RULE,
    our_side::RULE,
    labelling::RULE,
    evaluative::RULE,
    intensifier::RULE,
    hedge::RULE,
    scare_quotes::RULE,
];

/// What every rule says about itself.
pub fn rules() -> Vec<RuleCard> {
    RULES.iter().map(Rule::card).collect()
}

/// Finds doubtful wording outside quotations, in text order, none overlapping another.
pub fn find(document: &Document<'_>, quotes: &[Quote], options: &Options) -> Vec<Wording> {
    let text = OwnVoice::new(document, quotes);
    let mut found = Vec::new();
    for rule in RULES {
        (rule.find)(&text, &mut found);
    }
    let wanted = &options.wording_categories;
    found.retain(|one: &Wording| wanted.is_empty() || wanted.contains(&one.category));
    // The sort is stable, so of two findings at one place the earlier rule's comes first.
    found.sort_by_key(|one| (one.span.start, std::cmp::Reverse(one.span.end)));
    let mut told = 0;
    found.retain(|one| {
        let is_new = one.span.start >= told;
        told = told.max(one.span.end);
        is_new
    });
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn categories(text: &str, options: &Options) -> Vec<Category> {
        let document = crate::document::read(text);
        let entities = crate::entities::find(&document, options);
        let quotes = crate::quotes::find(&document, &entities);
        find(&document, &quotes, options).into_iter().map(|one| one.category).collect()
    }

    #[test]
    fn what_somebody_is_quoted_as_saying_is_not_the_articles_wording() {
        let said = "“The regime is absolutely pathetic,” Mara Quill said on Tuesday.";
        assert_eq!(categories(said, &Options::default()), []);
    }

    #[test]
    fn only_the_categories_that_were_asked_for_are_reported() {
        let text = "Unsurprisingly, the minister slammed the regime.";
        assert_eq!(categories(text, &Options::default()).len(), 3);
        let only = Options { wording_categories: vec![Category::LoadedVerb], ..Options::default() };
        assert_eq!(categories(text, &only), [Category::LoadedVerb]);
    }
}
