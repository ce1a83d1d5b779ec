//! Clauses: a predicate with all that belongs to it.

use super::subtree::{hull, tokens_where};
use super::{Relation, Syntax, UniversalPos};
use crate::document::Document;
use crate::span::ByteSpan;

/// The predicate of the innermost clause that holds `token`, which may be `token` itself: a verb, or the noun or
/// adjective beside a copula. In a sentence without a predicate, its head.
pub fn predicate_of(syntax: &Syntax, token: usize) -> usize {
    let mut at = token;
    loop {
        match syntax.head(at) {
            Some(head) if !heads_a_clause(syntax, at) => at = head,
            _ => return at,
        }
    }
}

/// Whether `token` is the predicate of a clause.
pub fn heads_a_clause(syntax: &Syntax, token: usize) -> bool {
    match syntax.relation(token) {
        Relation::Root | Relation::Ccomp | Relation::Csubj | Relation::CsubjPass => true,
        Relation::Xcomp | Relation::Acl | Relation::AclRelcl | Relation::Advcl | Relation::AdvclRelcl => true,
        Relation::Conj | Relation::Parataxis => is_predicate(syntax, token),
        _ => false,
    }
}

/// Whether `token` is a verb in a work of its own, or stands beside a copula, an auxiliary or a subject.
pub fn is_predicate(syntax: &Syntax, token: usize) -> bool {
    syntax.pos(token) == UniversalPos::Verb
        || syntax.children(token).any(|child| {
            let relation = syntax.relation(child).universal();
            matches!(relation, Relation::Cop | Relation::Aux | Relation::Nsubj | Relation::Csubj)
        })
}

/// The tokens of the clause of `predicate`, in text order: those under it, without the clauses that are coordinated
/// with it or stand beside it, such as the "she said" behind what she said.
pub fn tokens(syntax: &Syntax, predicate: usize) -> Vec<usize> {
    tokens_where(syntax, predicate, |child| {
        let relation = syntax.relation(child);
        let beside = syntax.head(child) == Some(predicate)
            && matches!(relation, Relation::Conj | Relation::Parataxis)
            && is_predicate(syntax, child);
        !beside
    })
}

/// From the first to the last token of the clause of `predicate`, without marks at the ends.
pub fn span(document: &Document<'_>, syntax: &Syntax, predicate: usize) -> ByteSpan {
    hull(document, syntax, &tokens(syntax, predicate), true)
}

/// As [`span`], without the conjunction or the "that" which ties the clause to what stands before it.
pub fn statement_span(document: &Document<'_>, syntax: &Syntax, predicate: usize) -> ByteSpan {
    let tokens = tokens(syntax, predicate);
    let ties = |token: usize| match syntax.relation(token) {
        Relation::Cc | Relation::Punct => true,
        Relation::Mark => document.lower(token) == "that",
        _ => false,
    };
    let start = tokens.iter().position(|token| !(syntax.head(*token) == Some(predicate) && ties(*token)));
    hull(document, syntax, &tokens[start.unwrap_or(0)..], true)
}

#[cfg(test)]
mod tests {
    use super::super::fixture::tree;
    use super::*;

    const STORM: &str = "Trees/NNS/2/nsubj fell/VBD/0/root and/CC/5/cc roofs/NNS/5/nsubj flew/VBD/2/conj ,/,/8/punct \
                         police/NNS/8/nsubj said/VBD/2/parataxis ././2/punct";

    fn clause(words: &str, predicate: &str) -> String {
        let tree = tree(words);
        let document = tree.document();
        document.slice(span(&document, &tree.syntax, tree.at(predicate))).to_owned()
    }

    #[test]
    fn coordinated_clauses_and_reports_are_clauses_of_their_own() {
        assert_eq!(clause(STORM, "flew"), "and roofs flew");
        assert_eq!(clause(STORM, "said"), "police said");
        let tree = tree(STORM);
        assert_eq!(tree.forms(tokens(&tree.syntax, tree.at("fell"))), "Trees fell .");
    }

    #[test]
    fn a_statement_is_without_what_ties_it() {
        let tree = tree(
            "Ann/NNP/2/nsubj said/VBD/0/root that/IN/5/mark he/PRP/5/nsubj left/VBD/2/ccomp and/CC/9/cc that/IN/9/mark \
             she/PRP/9/nsubj stayed/VBD/5/conj",
        );
        let document = tree.document();
        for (predicate, statement) in [("left", "he left"), ("stayed", "she stayed")] {
            assert_eq!(document.slice(statement_span(&document, &tree.syntax, tree.at(predicate))), statement);
        }
    }

    #[test]
    fn every_word_belongs_to_the_innermost_clause() {
        let tree = tree(
            "She/PRP/2/nsubj thinks/VBZ/0/root that/IN/7/mark old/JJ/5/amod roads/NNS/7/nsubj are/VBP/7/cop bad/JJ/2/ccomp",
        );
        for (word, predicate) in
            [("She", "thinks"), ("old", "bad"), ("that", "bad"), ("are", "bad"), ("thinks", "thinks")]
        {
            assert_eq!(tree.form(predicate_of(&tree.syntax, tree.at(word))), predicate, "{word}");
        }
    }

    #[test]
    fn coordinated_nouns_are_no_clauses() {
        let tree = tree("Ann/NNP/4/nsubj and/CC/3/cc Bob/NNP/1/conj left/VBD/0/root");
        assert_eq!(tree.form(predicate_of(&tree.syntax, tree.at("Bob"))), "left");
    }
}
