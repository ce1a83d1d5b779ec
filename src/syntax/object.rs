//! What a verb acts on.

use super::clause::heads_a_clause;
use super::subject::antecedent;
use super::{Relation, Syntax};

/// The direct object of `verb`: "hired Roe". A relative pronoun gives the noun that it stands for, and in a relative
/// clause without one ("the car she bought") it is that noun where the verb has nothing else.
pub fn object(syntax: &Syntax, verb: usize) -> Option<usize> {
    match syntax.child(verb, Relation::Obj) {
        Some(object) => Some(antecedent(syntax, object).unwrap_or(object)),
        None => left_out(syntax, verb),
    }
}

/// Whoever gets something or is told something: "gave Roe a book".
pub fn indirect_object(syntax: &Syntax, verb: usize) -> Option<usize> {
    let object = syntax.child(verb, Relation::Iobj)?;
    Some(antecedent(syntax, object).unwrap_or(object))
}

/// The noun that a relative clause without a pronoun is about, where the clause has a subject and no other complement.
fn left_out(syntax: &Syntax, verb: usize) -> Option<usize> {
    if syntax.relation(verb) != Relation::AclRelcl {
        return None;
    }
    let mut has_subject = false;
    for child in syntax.children(verb) {
        match syntax.relation(child) {
            Relation::Nsubj => has_subject = antecedent(syntax, child).is_none(),
            // "the house she lives in" and "the way that it works" leave out something else.
            Relation::Obl | Relation::Cop | Relation::AuxPass | Relation::Advmod | Relation::Mark => return None,
            Relation::Ccomp | Relation::Xcomp => return None,
            _ if antecedent(syntax, child).is_some() || heads_a_clause(syntax, child) => return None,
            _ => {}
        }
    }
    syntax.head(verb).filter(|_| has_subject)
}

#[cfg(test)]
mod tests {
    use super::super::fixture::tree;
    use super::*;

    fn of(words: &str, verb: &str) -> [Option<String>; 2] {
        let tree = tree(words);
        let (direct, indirect) = (object(&tree.syntax, tree.at(verb)), indirect_object(&tree.syntax, tree.at(verb)));
        [direct, indirect].map(|found| found.map(|token| tree.form(token).to_owned()))
    }

    #[test]
    fn objects_are_direct_and_indirect() {
        let words = "They/PRP/2/nsubj gave/VBD/0/root Roe/NNP/2/iobj a/DT/5/det book/NN/2/obj";
        assert_eq!(of(words, "gave"), [Some("book".to_owned()), Some("Roe".to_owned())]);
        assert_eq!(of("They/PRP/2/nsubj left/VBD/0/root", "left"), [None, None]);
    }

    #[test]
    fn in_a_relative_clause_the_noun_is_the_object() {
        let words = "cars/NNS/0/root which/WDT/4/obj she/PRP/4/nsubj bought/VBD/1/acl:relcl";
        assert_eq!(of(words, "bought"), [Some("cars".to_owned()), None]);
        let words = "cars/NNS/0/root she/PRP/3/nsubj bought/VBD/1/acl:relcl";
        assert_eq!(of(words, "bought"), [Some("cars".to_owned()), None]);
        let words = "houses/NNS/0/root she/PRP/3/nsubj lives/VBZ/1/acl:relcl in/IN/3/obl";
        assert_eq!(of(words, "lives"), [None, None]);
        let words = "people/NNS/0/root who/WP/3/nsubj eat/VBP/1/acl:relcl";
        assert_eq!(of(words, "eat"), [None, None]);
    }
}
