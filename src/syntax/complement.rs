//! The clause that completes a verb: what is said, known, wanted.

use super::{Relation, Syntax};

/// A complement clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Complement {
    /// Its predicate.
    pub predicate: usize,
    /// How it hangs together with the verb.
    pub kind: ComplementKind,
}

/// How a complement clause hangs together with its verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ComplementKind {
    /// With a subject of its own: "said that it was late".
    Clause,
    /// With its subject outside: "wants to leave".
    Open,
    /// The words come first, or around, and the verb stands beside them: "It was late, she said".
    Beside,
    /// The words come behind a colon or open a sentence of their own: "She said: it is late".
    Behind,
}

/// The complement clause of `verb`.
pub fn complement(syntax: &Syntax, verb: usize) -> Option<Complement> {
    let own = |relation, kind| syntax.child(verb, relation).map(|predicate| Complement { predicate, kind });
    own(Relation::Ccomp, ComplementKind::Clause)
        .or_else(|| own(Relation::Xcomp, ComplementKind::Open))
        .or_else(|| beside(syntax, verb))
        .or_else(|| behind(syntax, verb))
}

/// The clause that a verb with a subject and nothing else stands beside.
fn beside(syntax: &Syntax, verb: usize) -> Option<Complement> {
    let has = |relation: Relation| syntax.child(verb, relation).is_some();
    if syntax.relation(verb) != Relation::Parataxis || !has(Relation::Nsubj) || has(Relation::Obj) {
        return None;
    }
    let predicate = syntax.head(verb)?;
    Some(Complement { predicate, kind: ComplementKind::Beside })
}

/// The clause that hangs on the verb, behind it, and has no object before it to belong to.
fn behind(syntax: &Syntax, verb: usize) -> Option<Complement> {
    let predicate = syntax.children_by(verb, Relation::Parataxis).find(|child| *child > verb)?;
    let is_complete = syntax.child(verb, Relation::Obj).is_some();
    (!is_complete).then_some(Complement { predicate, kind: ComplementKind::Behind })
}

#[cfg(test)]
mod tests {
    use super::super::fixture::tree;
    use super::*;

    fn of(words: &str, verb: &str) -> Option<(String, ComplementKind)> {
        let tree = tree(words);
        complement(&tree.syntax, tree.at(verb)).map(|found| (tree.form(found.predicate).to_owned(), found.kind))
    }

    #[test]
    fn complements_inside_the_clause() {
        let words = "She/PRP/2/nsubj said/VBD/0/root he/PRP/4/nsubj left/VBD/2/ccomp";
        assert_eq!(of(words, "said"), Some(("left".to_owned(), ComplementKind::Clause)));
        let words = "She/PRP/2/nsubj wants/VBZ/0/root to/TO/4/mark go/VB/2/xcomp";
        assert_eq!(of(words, "wants"), Some(("go".to_owned(), ComplementKind::Open)));
    }

    #[test]
    fn complements_beside_and_behind_the_clause() {
        let words = "He/PRP/2/nsubj left/VBD/0/root ,/,/5/punct she/PRP/5/nsubj said/VBD/2/parataxis";
        assert_eq!(of(words, "said"), Some(("left".to_owned(), ComplementKind::Beside)));
        let words = "She/PRP/2/nsubj said/VBD/0/root :/:/5/punct he/PRP/5/nsubj left/VBD/2/parataxis";
        assert_eq!(of(words, "said"), Some(("left".to_owned(), ComplementKind::Behind)));
    }

    #[test]
    fn a_verb_with_an_object_or_alone_has_none() {
        let words = "She/PRP/2/nsubj sold/VBD/0/root it/PRP/2/obj ;/:/6/punct he/PRP/6/nsubj left/VBD/2/parataxis";
        assert_eq!(of(words, "sold"), None);
        assert_eq!(of(words, "left"), Some(("sold".to_owned(), ComplementKind::Beside)), "no list of verbs is asked");
        assert_eq!(of("She/PRP/2/nsubj slept/VBD/0/root", "slept"), None);
    }
}
