//! The tagger and parser that are part of the binary.

use article_inspector::document::{self, Document};
use article_inspector::models::{ModelError, ModelFile, WordVectors};
use article_inspector::syntax::{self, Syntax};
use proptest::prelude::*;

/// Each token with its part of speech, its relation and its head.
fn grammar(text: &str) -> String {
    let document = document::read(text);
    let syntax = syntax::parse(&document);
    let words = syntax.nodes().iter().enumerate().map(|(token, node)| {
        let head = node.head().map_or("-", |head| document.token_text(head));
        format!("{} {} {} {head}", document.token_text(token), node.pos, node.relation)
    });
    words.collect::<Vec<_>>().join("\n")
}

#[test]
fn a_plain_sentence_is_tagged_and_parsed() {
    assert_eq!(
        grammar("The mayor said that the bridge will reopen on Tuesday."),
        "The DET det mayor\nmayor NOUN nsubj said\nsaid VERB root -\nthat SCONJ mark reopen\nthe DET det bridge\n\
         bridge NOUN nsubj reopen\nwill AUX aux reopen\nreopen VERB ccomp said\non ADP case Tuesday\n\
         Tuesday PROPN obl reopen\n. PUNCT punct said"
    );
}

#[test]
fn a_passive_and_a_relative_clause_are_told() {
    let grammar = grammar("Two men who attacked the guard were arrested by police.");
    for wanted in [
        "men NOUN nsubj:pass arrested",
        "who PRON nsubj attacked",
        "attacked VERB acl:relcl men",
        "were AUX aux:pass arrested",
    ] {
        assert!(grammar.contains(wanted), "{wanted} is not in\n{grammar}");
    }
}

/// Every sentence that has tokens has one root, and every other token a head in the same sentence.
fn assert_trees(document: &Document<'_>, syntax: &Syntax) {
    assert_eq!(syntax.len(), document.tokens.len());
    for sentence in document.sentences.iter().filter(|sentence| !sentence.tokens.is_empty()) {
        let roots = sentence.tokens.clone().filter(|token| syntax.head(*token).is_none()).count();
        assert_eq!(roots, 1, "{:?}", document.slice(sentence.span));
        for token in sentence.tokens.clone() {
            assert!(syntax.head(token).is_none_or(|head| sentence.tokens.contains(&head)));
        }
    }
}

#[test]
fn a_sentence_of_thousands_of_words_is_one_tree() {
    for text in ["the dog and ".repeat(800), "word, ".repeat(800), "((((“".repeat(300), "a".repeat(4_000)] {
        let document = document::read(&text);
        assert_trees(&document, &syntax::parse(&document));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_becomes_trees(text in "(\\PC|\n| the | said | \"|\\. ){0,80}") {
        let document = document::read(&text);
        assert_trees(&document, &syntax::parse(&document));
    }
}

#[test]
fn the_models_in_the_binary_fit_the_code() {
    assert!(syntax::words().is_ok_and(|words| words.find("government").is_some() && words.find("xqzzyv").is_none()));
    assert_ne!(grammar("Prices rose."), "Prices X root -\nrose X root -\n. X root -");
}

#[test]
fn a_wrong_model_is_refused_with_what_is_wrong() {
    let words = include_bytes!("../src/models/words.bin");
    let mut broken = words.to_vec();
    broken[5_000] ^= 1;
    assert_eq!(WordVectors::open(&broken).unwrap_err(), ModelError::Checksum);
    assert_eq!(WordVectors::open(&words[..5_000]).unwrap_err(), ModelError::Checksum);
    assert_eq!(WordVectors::open(b"no model at all").unwrap_err(), ModelError::NoModel);
    let other = ModelFile::open(words, "syntax", "token-features-1").unwrap_err();
    assert!(other.to_string().contains("words on word-hash-1") && other.to_string().contains("train it"), "{other}");
}
