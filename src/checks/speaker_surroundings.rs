//! What the rest of an article tells about a name that stands bare wherever its bearer is quoted.

use super::Article;
use crate::lexicon::names::{List, look_up};
use crate::span::ByteSpan;
use rustc_hash::FxHashMap;
use std::ops::Range;

/// The roles of an article, and where the words of its names stand.
pub(super) struct Surroundings<'a> {
    article: &'a Article<'a>,
    /// Roles that belong to a named person, by place.
    roles: Vec<ByteSpan>,
    /// The tokens of every word with a capital.
    capitals: FxHashMap<&'a str, Vec<usize>>,
}

/// How far around the first mention a role is looked for, in tokens.
const REACH: usize = 60;

impl<'a> Surroundings<'a> {
    pub(super) fn of(article: &'a Article<'a>) -> Self {
        let document = article.document;
        let mut roles: Vec<ByteSpan> =
            article.entities.list.iter().flat_map(|entity| entity.roles.iter().copied()).collect();
        roles.sort_unstable();
        let mut capitals: FxHashMap<&str, Vec<usize>> = FxHashMap::default();
        for (token, at) in document.tokens.iter().enumerate() {
            if at.starts_upper(document.text) {
                capitals.entry(document.lower(token)).or_default().push(token);
            }
        }
        Self { article, roles, capitals }
    }

    /// Whether a fuller name or a role may say who it is.
    pub(super) fn tell_more(&self, entity: usize) -> bool {
        self.has_fuller_name(entity) || self.has_role_nearby(entity)
    }

    /// Whether the first or last word of the name belongs to another name too, or a name of one word stands behind
    /// another word with a capital.
    fn has_fuller_name(&self, entity: usize) -> bool {
        let Article { document, entities, .. } = self.article;
        let named = &entities.list[entity];
        let own = document.tokens_in(named.mentions[named.name].span);
        let is_one_word = !document.slice(named.mentions[named.name].span).contains(' ');
        let ends = [own.clone().next(), own.clone().last()].into_iter().flatten();
        let places = ends.filter_map(|token| self.capitals.get(document.lower(token)));
        places.flatten().filter(|token| !own.contains(token)).any(|&token| {
            let is_own = entities.touching(document.tokens[token].span).any(|(_, index)| index == entity);
            let opener = document.sentences[document.tokens[token].sentence as usize].tokens.start;
            !is_own || (is_one_word && token > opener + 1 && self.is_capital(token - 1))
        })
    }

    /// Whether a role that is nobody else's stands in the sentence of the first mention or beside it: "Norland’s spy
    /// chief has resigned. Mara Quill said …".
    fn has_role_nearby(&self, entity: usize) -> bool {
        let document = self.article.document;
        let Some(first) = self.article.entities.list[entity].mentions.first() else { return true };
        let Some(sentence) = document.sentence_at(first.span.start) else { return true };
        let token = document.tokens_in(first.span).start;
        let from = document.sentences[sentence.saturating_sub(1)].tokens.start.max(token.saturating_sub(REACH));
        let to = document.sentences[(sentence + 1).min(document.sentences.len() - 1)].tokens.end.min(token + REACH);
        (from..to).any(|token| self.is_free_role(token, from..to))
    }

    /// Whether a role stands at `token` that neither belongs to a name nor stands before one ("The head teacher, Paul
    /// Denny").
    fn is_free_role(&self, token: usize, within: Range<usize>) -> bool {
        if !self.is_role(token) {
            return false;
        }
        let behind = (token..within.end).find(|&at| !self.is_role(at)).unwrap_or(within.end);
        let names_its_own =
            self.is_capital(behind) || (self.article.word(behind) == "," && self.is_capital(behind + 1));
        let span = self.article.document.tokens[token].span;
        let before = self.roles.partition_point(|role| role.start <= span.start);
        let is_taken = before.checked_sub(1).is_some_and(|at| self.roles[at].overlaps(span));
        !names_its_own && !is_taken
    }

    fn is_role(&self, token: usize) -> bool {
        let document = self.article.document;
        document.tokens[token].is_word()
            && look_up(document, token, token + 1).word.has(List::Role)
            && !document.lower(token).ends_with('s')
    }

    fn is_capital(&self, token: usize) -> bool {
        let document = self.article.document;
        document.tokens.get(token).is_some_and(|at| at.starts_upper(document.text))
    }
}
