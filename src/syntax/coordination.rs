//! Coordination: "Ann, Bob and Cleo".

use super::{Relation, Syntax};

/// The conjunct that leads the coordination of `token`; `token` itself where it is the first or stands alone.
pub fn first(syntax: &Syntax, token: usize) -> usize {
    let mut at = token;
    while let (Relation::Conj, Some(head)) = (syntax.relation(at), syntax.head(at)) {
        at = head;
    }
    at
}

/// All conjuncts of the coordination of `token`, in text order; `token` alone where it is not coordinated.
///
/// Every conjunct hangs on the first. One that hangs on a later one, as in "Ann and [Bob or Cleo]", is among them.
pub fn conjuncts(syntax: &Syntax, token: usize) -> Vec<usize> {
    let mut found = vec![first(syntax, token)];
    let mut next = 0;
    while let Some(conjunct) = found.get(next).copied() {
        found.extend(syntax.children_by(conjunct, Relation::Conj));
        next += 1;
    }
    found.sort_unstable();
    found
}

/// The conjunction before `conjunct`: "and", "or", "but".
pub fn conjunction(syntax: &Syntax, conjunct: usize) -> Option<usize> {
    syntax.child(conjunct, Relation::Cc)
}

#[cfg(test)]
mod tests {
    use super::super::fixture::tree;
    use super::*;

    #[test]
    fn conjuncts_are_found_from_any_of_them() {
        let tree = tree("Ann/NNP/6/nsubj ,/,/3/punct Bob/NNP/1/conj and/CC/5/cc Cleo/NNP/1/conj left/VBD/0/root");
        for name in ["Ann", "Bob", "Cleo"] {
            assert_eq!(tree.forms(conjuncts(&tree.syntax, tree.at(name))), "Ann Bob Cleo");
            assert_eq!(tree.form(first(&tree.syntax, tree.at(name))), "Ann");
        }
        assert_eq!(tree.forms(conjuncts(&tree.syntax, tree.at("left"))), "left");
        assert_eq!(conjunction(&tree.syntax, tree.at("Cleo")), Some(tree.at("and")));
        assert_eq!(conjunction(&tree.syntax, tree.at("Bob")), None);
    }
}
