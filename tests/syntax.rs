//! What holds for any tree at all: helpers over the grammar end, and stay inside the text.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use article_inspector::document::{self, Document};
use article_inspector::export::conllu;
use article_inspector::syntax::{
    FineTag, Node, Relation, Syntax, UniversalPos, clause, complement, coordination, negation, noun_phrase, object,
    passive, subject, subtree, subtree::Without, verb_group,
};
use proptest::prelude::*;

const TEXT: &str =
    "“We didn’t know,” said Ann Berg’s aide, who left. The mayor has to go; nobody (not even Roe) cared.";

/// Nodes with labels from anywhere and heads anywhere, outside the document as well.
fn nodes(tokens: usize) -> impl Strategy<Value = Vec<Node>> {
    let node =
        (prop::option::of(0..tokens + 2), 0..UniversalPos::ALL.len(), 0..FineTag::ALL.len(), 0..Relation::ALL.len())
            .prop_map(|(head, pos, tag, relation)| {
                let pos = UniversalPos::from_index(pos).unwrap();
                Node::new(pos, FineTag::from_index(tag).unwrap(), head, Relation::from_index(relation).unwrap())
            });
    prop::collection::vec(node, tokens)
}

/// Everything that can be asked about `token`; every span must be a slice of the text.
fn ask(document: &Document<'_>, syntax: &Syntax, token: usize) {
    let predicate = clause::predicate_of(syntax, token);
    let head = noun_phrase::head_of(syntax, token);
    let group = verb_group::of(document, syntax, predicate);
    let spans = [
        subtree::span(document, syntax, token, Without::default()),
        subtree::span(document, syntax, token, Without::ALL),
        clause::span(document, syntax, predicate),
        clause::statement_span(document, syntax, predicate),
        noun_phrase::span(document, syntax, head, Without::ALL),
        noun_phrase::with_conjuncts(document, syntax, head, Without::default()),
        noun_phrase::base(document, syntax, head),
        verb_group::span(document, syntax, &group),
    ];
    for span in spans {
        assert!(!document.slice(span).is_empty());
    }
    let found = [
        subject::subject(syntax, token).map(|subject| subject.token),
        subject::antecedent(syntax, token),
        object::object(syntax, token),
        object::indirect_object(syntax, token),
        complement::complement(syntax, token).map(|complement| complement.predicate),
        coordination::conjunction(syntax, token),
        passive::agent(syntax, token),
        negation::negation(document, syntax, token),
    ];
    assert!(found.into_iter().flatten().all(|other| other < syntax.len()));
    assert!(coordination::conjuncts(syntax, token).contains(&token));
    assert!(syntax.is_within(token, predicate) && syntax.is_within(token, head));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_heads_and_labels_make_trees_that_can_be_asked_and_written(nodes in nodes(document::read(TEXT).tokens.len())) {
        let document = document::read(TEXT);
        let syntax = Syntax::from_parts(nodes);
        for token in 0..syntax.len() {
            prop_assert!(syntax.ancestors(token).count() < syntax.len());
            ask(&document, &syntax, token);
        }
        let written = conllu::write(&document, &syntax, None);
        let rows = written.lines().filter(|line| line.contains('\t'));
        prop_assert!(rows.clone().count() >= syntax.len());
        prop_assert!(rows.into_iter().all(|row| row.split('\t').count() == 10));
    }
}
