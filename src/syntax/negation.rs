//! Whether a clause says that something is not so.

use super::{Relation, Syntax};
use crate::document::Document;

/// The word that negates the clause of `predicate`: "not", "n't" or "never" beside it, "no" or "neither" before its
/// subject, its object or itself, or one of these itself: "nobody", "nothing".
///
/// Of an auxiliary or a copula, what negates the predicate beside it. A negation in a clause below does not count.
pub fn negation(document: &Document<'_>, syntax: &Syntax, predicate: usize) -> Option<usize> {
    let predicate = match (syntax.relation(predicate).universal(), syntax.head(predicate)) {
        (Relation::Aux | Relation::Cop, Some(head)) => head,
        _ => predicate,
    };
    syntax.children(predicate).find_map(|child| match syntax.relation(child).universal() {
        Relation::Advmod | Relation::Aux | Relation::Cc => negates_beside(document, child).then_some(child),
        // "no hero" beside a copula.
        Relation::Det => negates_before(document.lower(child)).then_some(child),
        Relation::Nsubj | Relation::Obj | Relation::Iobj => in_phrase(document, syntax, child),
        _ => None,
    })
}

/// The word that makes a noun phrase one of nothing: "no", "neither", "nobody".
fn in_phrase(document: &Document<'_>, syntax: &Syntax, head: usize) -> Option<usize> {
    let is_nothing = matches!(document.lower(head), "nobody" | "nothing" | "none" | "neither" | "no-one");
    let before = || syntax.children_by(head, Relation::Det).find(|child| negates_before(document.lower(*child)));
    if is_nothing { Some(head) } else { before() }
}

fn negates_beside(document: &Document<'_>, token: usize) -> bool {
    let next = (token + 1 < document.tokens.len()).then(|| document.lower(token + 1));
    match document.lower(token) {
        // "not only" says that it is so, and more.
        "not" => !matches!(next, Some("only" | "just" | "merely" | "simply")),
        "n't" | "nt" | "never" | "neither" | "nor" | "nowhere" => true,
        _ => false,
    }
}

fn negates_before(word: &str) -> bool {
    matches!(word, "no" | "neither")
}

#[cfg(test)]
mod tests {
    use super::super::fixture::tree;
    use super::*;

    fn of(words: &str, predicate: &str) -> Option<String> {
        let tree = tree(words);
        negation(&tree.document(), &tree.syntax, tree.at(predicate)).map(|token| tree.form(token).to_owned())
    }

    #[test]
    fn words_beside_the_predicate_negate_it() {
        assert_eq!(of("She/PRP/4/nsubj did/VBD/4/aux n't/RB/4/advmod go/VB/0/root", "go").as_deref(), Some("n't"));
        assert_eq!(of("She/PRP/4/nsubj did/VBD/4/aux n't/RB/4/advmod go/VB/0/root", "did").as_deref(), Some("n't"));
        assert_eq!(of("She/PRP/3/nsubj never/RB/3/advmod went/VBD/0/root", "went").as_deref(), Some("never"));
        assert_eq!(of("She/PRP/3/nsubj often/RB/3/advmod went/VBD/0/root", "went"), None);
        let words = "She/PRP/5/nsubj has/VBZ/5/aux not/RB/5/advmod only/RB/5/advmod won/VBN/0/root";
        assert_eq!(of(words, "won"), None);
    }

    #[test]
    fn nothing_as_a_subject_or_an_object_negates() {
        assert_eq!(of("No/DT/2/det man/NN/3/nsubj went/VBD/0/root", "went").as_deref(), Some("No"));
        assert_eq!(of("She/PRP/2/nsubj said/VBD/0/root nothing/NN/2/obj", "said").as_deref(), Some("nothing"));
        assert_eq!(of("He/PRP/4/nsubj is/VBZ/4/cop no/DT/4/det hero/NN/0/root", "hero").as_deref(), Some("no"));
    }

    #[test]
    fn a_negated_clause_below_leaves_the_one_above_alone() {
        let words = "She/PRP/2/nsubj said/VBD/0/root he/PRP/6/nsubj did/VBD/6/aux not/RB/6/advmod go/VB/2/ccomp";
        assert_eq!(of(words, "said"), None);
        assert_eq!(of(words, "go").as_deref(), Some("not"));
    }
}
