//! What hangs under a token, and the stretch of text that it takes up.

use super::{FineTag, Relation, Syntax, UniversalPos};
use crate::document::Document;
use crate::span::ByteSpan;

/// What a span leaves out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Without {
    /// Marks of punctuation at either end, except a bracket whose other half is inside.
    pub marks_at_ends: bool,
    /// Relative clauses, at any depth.
    pub relative_clauses: bool,
    /// Appositions, at any depth.
    pub appositions: bool,
}

impl Without {
    /// Everything that can be left out.
    pub const ALL: Self = Self { marks_at_ends: true, relative_clauses: true, appositions: true };
}

/// `top` and all tokens under it, in text order.
pub fn tokens(syntax: &Syntax, top: usize) -> Vec<usize> {
    tokens_where(syntax, top, |_| true)
}

/// `top` and the tokens under it, in text order, without every child for which `keeps` is false and all that hangs there.
pub fn tokens_where(syntax: &Syntax, top: usize, keeps: impl Fn(usize) -> bool) -> Vec<usize> {
    let mut found = vec![top];
    let mut next = 0;
    while let Some(token) = found.get(next).copied() {
        found.extend(syntax.children(token).filter(|child| keeps(*child)));
        next += 1;
    }
    found.sort_unstable();
    found
}

/// From the first to the last token of the subtree of `top`. What is left out in the middle stays inside the span.
pub fn span(document: &Document<'_>, syntax: &Syntax, top: usize, without: Without) -> ByteSpan {
    let tokens = tokens_where(syntax, top, |child| without.keeps(syntax.relation(child)));
    hull(document, syntax, &tokens, without.marks_at_ends)
}

impl Without {
    /// Whether a token with this relation to its head stays.
    pub(super) fn keeps(self, relation: Relation) -> bool {
        match relation {
            Relation::AclRelcl => !self.relative_clauses,
            Relation::Appos => !self.appositions,
            _ => true,
        }
    }
}

/// From the first to the last of `tokens`, which must not be empty, with or without the marks at the ends.
pub(super) fn hull(document: &Document<'_>, syntax: &Syntax, tokens: &[usize], without_marks: bool) -> ByteSpan {
    let trimmed = if without_marks { trimmed(syntax, tokens) } else { tokens };
    let first = document.tokens[trimmed[0]].span;
    trimmed.last().map_or(first, |last| first.to(document.tokens[*last].span))
}

/// `tokens` without marks at either end; all of them where there is nothing else.
fn trimmed<'tokens>(syntax: &Syntax, tokens: &'tokens [usize]) -> &'tokens [usize] {
    let has = |tokens: &[usize], tag: FineTag| tokens.iter().any(|token| syntax.tag(*token) == tag);
    let is_mark = |token: usize| syntax.pos(token) == UniversalPos::Punctuation;
    let mut rest = tokens;
    while let [first, inner @ ..] = rest {
        let pairs = syntax.tag(*first) == FineTag::OpeningBracket && has(inner, FineTag::ClosingBracket);
        if !is_mark(*first) || pairs {
            break;
        }
        rest = inner;
    }
    while let [inner @ .., last] = rest {
        let pairs = syntax.tag(*last) == FineTag::ClosingBracket && has(inner, FineTag::OpeningBracket);
        if !is_mark(*last) || pairs {
            break;
        }
        rest = inner;
    }
    if rest.is_empty() { tokens } else { rest }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::tree;
    use super::*;

    const MAYOR: &str = "Roe/NNP/8/nsubj ,/,/4/punct the/DT/4/det mayor/NN/1/appos who/WP/6/nsubj won/VBD/4/acl:relcl \
                         ,/,/4/punct resigned/VBD/0/root ././8/punct";

    fn written(words: &str, top: &str, without: Without) -> String {
        let tree = tree(words);
        let document = tree.document();
        document.slice(span(&document, &tree.syntax, tree.at(top), without)).to_owned()
    }

    #[test]
    fn a_span_goes_from_the_first_to_the_last_token_under_its_head() {
        assert_eq!(written(MAYOR, "Roe", Without::default()), "Roe , the mayor who won ,");
        assert_eq!(written(MAYOR, "mayor", Without::default()), ", the mayor who won ,");
    }

    #[test]
    fn marks_at_the_ends_relative_clauses_and_appositions_are_left_out_on_demand() {
        let marks = Without { marks_at_ends: true, ..Without::default() };
        assert_eq!(written(MAYOR, "Roe", marks), "Roe , the mayor who won");
        assert_eq!(written(MAYOR, "mayor", Without { relative_clauses: true, ..marks }), "the mayor");
        assert_eq!(written(MAYOR, "Roe", Without::ALL), "Roe");
    }

    #[test]
    fn a_bracket_stays_where_its_other_half_is_inside() {
        let words = "(/-LRB-/2/punct Ireland/NNP/0/root )/-RRB-/2/punct ././2/punct";
        assert_eq!(written(words, "Ireland", Without::ALL), "( Ireland )");
        assert_eq!(written("\"/``/2/punct No/NN/0/root )/-RRB-/2/punct", "No", Without::ALL), "No");
    }

    #[test]
    fn nothing_but_marks_stays_as_it_is() {
        assert_eq!(written("././0/root", ".", Without::ALL), ".");
    }
}
