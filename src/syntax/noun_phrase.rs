//! Noun phrases.

use super::clause::is_predicate;
use super::subtree::{Without, hull, tokens_where};
use super::{Relation, Syntax};
use crate::document::Document;
use crate::span::ByteSpan;

/// The head of the smallest noun phrase that holds `token`: "mayor" for the "former" of "the former mayor of Hull".
/// `token` itself where it modifies no noun.
pub fn head_of(syntax: &Syntax, token: usize) -> usize {
    let mut at = token;
    while let Some(head) = syntax.head(at).filter(|_| is_inner(syntax.relation(at)) || is_ending(syntax, at)) {
        at = head;
    }
    at
}

/// The noun phrase of `head` with all that modifies it, without the preposition before it and without what `without`
/// names. Of a noun beside a copula, without the rest of its clause.
///
/// A conjunct's own phrase has no other conjunct in it; [`with_conjuncts`] has all.
pub fn span(document: &Document<'_>, syntax: &Syntax, head: usize, without: Without) -> ByteSpan {
    phrase(document, syntax, head, without, |child| !is_conjunct(syntax, child))
}

/// As [`span`], with the conjuncts that hang on `head`.
pub fn with_conjuncts(document: &Document<'_>, syntax: &Syntax, head: usize, without: Without) -> ByteSpan {
    phrase(document, syntax, head, without, |child| !(is_conjunct(syntax, child) && is_predicate(syntax, child)))
}

/// The phrase of `head` with those of its modifiers for which `keeps` is true.
fn phrase(
    document: &Document<'_>,
    syntax: &Syntax,
    head: usize,
    without: Without,
    keeps: impl Fn(usize) -> bool,
) -> ByteSpan {
    let tokens = tokens_where(syntax, head, |child| {
        let below = syntax.head(child) != Some(head);
        without.keeps(syntax.relation(child)) && (below || modifies(syntax, child) && keeps(child))
    });
    hull(document, syntax, &tokens, without.marks_at_ends)
}

/// The base noun phrase of `head`: from its first determiner, adjective or compound noun to the head, and behind it only
/// the rest of a name: "the former mayor" of "the former mayor of Hull".
pub fn base(document: &Document<'_>, syntax: &Syntax, head: usize) -> ByteSpan {
    let tokens = tokens_where(syntax, head, |child| {
        let on_top = syntax.head(child) == Some(head);
        !on_top || is_inner(syntax.relation(child)) && !(child > head && syntax.relation(child) == Relation::Amod)
    });
    hull(document, syntax, &tokens, true)
}

/// Whether a token with this relation belongs to the base noun phrase of its head.
fn is_inner(relation: Relation) -> bool {
    matches!(
        relation,
        Relation::Det
            | Relation::DetPredet
            | Relation::Amod
            | Relation::Nummod
            | Relation::NmodPoss
            | Relation::NmodDesc
            | Relation::Compound
            | Relation::Flat
            | Relation::Fixed
            | Relation::Goeswith
    )
}

/// Whether `child` is part of the noun phrase of its head.
fn modifies(syntax: &Syntax, child: usize) -> bool {
    let relation = syntax.relation(child);
    is_inner(relation)
        || matches!(relation.universal(), Relation::Nmod | Relation::Acl | Relation::Appos | Relation::Conj)
        || matches!(relation, Relation::Dep | Relation::Punct | Relation::CcPreconj)
}

fn is_conjunct(syntax: &Syntax, child: usize) -> bool {
    matches!(syntax.relation(child), Relation::Conj | Relation::CcPreconj)
}

/// Whether `token` is the "'s" behind its head.
fn is_ending(syntax: &Syntax, token: usize) -> bool {
    syntax.relation(token) == Relation::Case && syntax.head(token).is_some_and(|head| head < token)
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{Tree, tree};
    use super::*;

    const MAYOR: &str = "by/IN/4/case the/DT/4/det former/JJ/4/amod mayor/NN/0/root of/IN/6/case Hull/NNP/4/nmod ,/,/8/punct \
                         Roe/NNP/4/appos ,/,/11/punct who/WP/11/nsubj left/VBD/4/acl:relcl";

    fn slices(tree: &Tree, head: &str, without: Without) -> [String; 2] {
        let document = tree.document();
        let head = tree.at(head);
        [span(&document, &tree.syntax, head, without), base(&document, &tree.syntax, head)]
            .map(|span| document.slice(span).to_owned())
    }

    #[test]
    fn a_noun_phrase_is_whole_or_base() {
        let mayor = tree(MAYOR);
        assert_eq!(
            slices(&mayor, "mayor", Without::default()),
            ["the former mayor of Hull , Roe , who left", "the former mayor"]
        );
        assert_eq!(slices(&mayor, "mayor", Without::ALL)[0], "the former mayor of Hull");
        assert_eq!(slices(&mayor, "Hull", Without::ALL), ["Hull", "Hull"]);
    }

    #[test]
    fn modifiers_and_endings_lead_to_the_head() {
        let mayor = tree(MAYOR);
        assert_eq!(mayor.form(head_of(&mayor.syntax, mayor.at("former"))), "mayor");
        assert_eq!(mayor.form(head_of(&mayor.syntax, mayor.at("Hull"))), "Hull");
        let car = tree("Ann/NNP/4/nmod:poss Berg/NNP/1/flat 's/POS/1/case car/NN/0/root");
        assert_eq!(car.form(head_of(&car.syntax, car.at("Berg"))), "car");
        assert_eq!(slices(&car, "car", Without::ALL), ["Ann Berg 's car", "Ann Berg 's car"]);
        assert_eq!(slices(&car, "Ann", Without::ALL), ["Ann Berg", "Ann Berg"]);
    }

    #[test]
    fn conjuncts_are_phrases_of_their_own_or_one_phrase() {
        let tree = tree("the/DT/2/det mayor/NN/0/root and/CC/5/cc his/PRP$/5/nmod:poss aide/NN/2/conj");
        let document = tree.document();
        assert_eq!(slices(&tree, "mayor", Without::ALL)[0], "the mayor");
        assert_eq!(slices(&tree, "aide", Without::ALL)[0], "his aide");
        let all = with_conjuncts(&document, &tree.syntax, tree.at("mayor"), Without::ALL);
        assert_eq!(document.slice(all), "the mayor and his aide");
    }

    #[test]
    fn a_noun_beside_a_copula_is_without_its_clause() {
        let tree = tree("Roe/NNP/4/nsubj is/VBZ/4/cop the/DT/4/det mayor/NN/0/root now/RB/4/advmod ././4/punct");
        assert_eq!(slices(&tree, "mayor", Without::ALL), ["the mayor", "the mayor"]);
    }
}
