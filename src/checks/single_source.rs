//! An article that rests on one source.

use super::{Article, Check, Find, Severity};
use crate::quotes::{Quote, Reality};
use crate::rule::Rule;
use crate::span::ByteSpan;
use rustc_hash::FxHashMap;

pub(super) const RULE: Rule<Find> = Rule {
    id: "check.singleSource",
    about: "Most of the article is what one source says, and no other comes to word.",
    example: "The pier of Calder is to close.\n\nMara Quill, who owns it, said the pier had lost money for nine years and that no buyer had come forward. “We have turned over every stone,” Quill said. Quill said that the town had offered nothing for it. She said the workers would be paid until spring. Quill said that the pier would be taken down in summer.",
    near_miss: "The pier of Calder is to close.\n\nMara Quill, who owns it, said the pier had lost money for nine years and that no buyer had come forward. “We have turned over every stone,” Quill said. Mayor Tom Aske said that the town had offered to buy it. Aske said the workers would be paid until spring. Quill said that the pier would be taken down in summer.",
    find,
};

/// Fewer quotations tell nothing.
const FEWEST: usize = 5;

/// The share of the article's words that the source has, at least.
const SHARE: f64 = 0.35;

/// The share of all quotations that the source has, at least.
const OF_QUOTES: f64 = 0.75;

/// Words by which an article says openly that one person is heard in it.
const OPENLY: &[&str] =
    &["interview", "interviewed", "interviews", "speech", "address", "obituary", "column", "memoir", "sermon"];

fn find(article: &Article<'_>, found: &mut Vec<Check>) {
    let mut by_source: FxHashMap<Source<'_>, Vec<&Quote>> = FxHashMap::default();
    let bearers = bearers(article);
    let reported = article.quotes.iter().filter(|quote| quote.reality == Reality::Reported);
    let mut all = 0;
    for quote in reported {
        all += 1;
        if let Some(source) = source(article, quote, &bearers) {
            by_source.entry(source).or_default().push(quote);
        }
    }
    let most = by_source.iter().max_by_key(|(_, quotes)| (quotes.len(), std::cmp::Reverse(quotes[0].span())));
    let Some((source, quotes)) = most else { return };
    let share = words_of(article, quotes) as f64 / article.document.tokens.len().max(1) as f64;
    let enough = quotes.len() >= FEWEST && quotes.len() as f64 >= OF_QUOTES * all as f64 && share >= SHARE;
    if !enough || says_so(article) {
        return;
    }
    let Some(speaker) = quotes[0].speaker else { return };
    found.push(Check {
        code: "singleSource",
        severity: Severity::Note,
        message: format!(
            "{} of {all} statements in the article come from one source, {}, and make up {} percent of its words.",
            quotes.len(),
            source.name(article),
            (share * 100.0).round()
        ),
        spans: vec![speaker.source.span],
    });
}

/// Who says something: an entity, or a phrase.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Source<'a> {
    Entity(usize),
    Phrase(&'a str),
}

impl<'a> Source<'a> {
    fn name(self, article: &Article<'a>) -> &'a str {
        match self {
            Self::Entity(index) => {
                let entity = &article.entities.list[index];
                article.document.slice(entity.mentions[entity.name].span)
            }
            Self::Phrase(phrase) => phrase,
        }
    }
}

/// The entities by the last word of their names, the first where several share it.
fn bearers<'a>(article: &Article<'a>) -> FxHashMap<&'a str, usize> {
    let mut bearers = FxHashMap::default();
    for (index, entity) in article.entities.list.iter().enumerate() {
        let name = article.document.slice(entity.mentions[entity.name].span);
        bearers.entry(name.rsplit(' ').next().unwrap_or(name)).or_insert(index);
    }
    bearers
}

/// Who is quoted; a bare surname is the person who bears it.
fn source<'a>(article: &Article<'a>, quote: &Quote, bearers: &FxHashMap<&str, usize>) -> Option<Source<'a>> {
    let source = quote.speaker?.source;
    let phrase = article.document.slice(source.span);
    let entity = source.entity.or_else(|| bearers.get(phrase).copied());
    Some(entity.map_or(Source::Phrase(phrase), Source::Entity))
}

/// Tokens inside the quotations, each counted once.
fn words_of(article: &Article<'_>, quotes: &[&Quote]) -> usize {
    let mut spans: Vec<ByteSpan> = quotes.iter().flat_map(|quote| quote.parts.iter().copied()).collect();
    spans.sort_unstable();
    let (mut words, mut told) = (0, 0);
    for span in spans {
        let tokens = article.document.tokens_in(span);
        words += tokens.end.saturating_sub(tokens.start.max(told));
        told = told.max(tokens.end);
    }
    words
}

fn says_so(article: &Article<'_>) -> bool {
    (0..article.document.tokens.len()).any(|token| OPENLY.contains(&article.word(token)))
}
