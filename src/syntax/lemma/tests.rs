//! Words and their base forms.

use super::super::fixture::tree;
use super::*;

/// Compares the base form of every word of "word lemma, word lemma".
fn all(pos: UniversalPos, tag: FineTag, pairs: &str) {
    for pair in pairs.split(", ") {
        let (word, expected) = pair.split_once(' ').unwrap_or((pair, pair));
        assert_eq!(lemma(word, pos, tag), expected, "{word} as {tag}");
    }
}

#[test]
fn past_tenses_and_participles() {
    let verbs = "said say, took take, withstood withstand, agreed agree, carried carry, died die, led lead, filed file, \
                 filled fill, stopped stop, needed need, created create, defeated defeat, treated treat, hired hire, \
                 required require, repaired repair, offered offer, interfered interfere, changed change, belonged belong, \
                 invited invite, visited visit, vetoed veto, tasted taste, tested test, seized seize, caused cause, \
                 released release, focused focus, developed develop, hoped hope, included include";
    all(UniversalPos::Verb, FineTag::VerbPast, verbs);
    all(UniversalPos::Verb, FineTag::VerbParticiple, "known know, been be, misled mislead, rewritten rewrite");
}

#[test]
fn both_spellings_of_a_verb() {
    let verbs = "travelling travel, traveling travel, cancelling cancel, canceling cancel, labelling label, \
                 controlling control, calling call, installing install, selling sell, fulfilling fulfill, \
                 organising organise, organizing organize, analysing analyse, programming program";
    all(UniversalPos::Verb, FineTag::VerbIng, verbs);
}

#[test]
fn other_forms_of_verbs() {
    all(
        UniversalPos::Verb,
        FineTag::VerbIng,
        "being be, lying lie, applying apply, using use, seeing see, running run",
    );
    all(
        UniversalPos::Verb,
        FineTag::VerbThirdPerson,
        "goes go, has have, tries try, lies lie, watches watch, closes close",
    );
    all(UniversalPos::Verb, FineTag::VerbBase, "found, lay, need");
    all(UniversalPos::Auxiliary, FineTag::Modal, "wo will, 'd would, ca can, might");
}

#[test]
fn nouns() {
    let plurals = "ministers minister, policies policy, movies movie, losses loss, churches church, headaches headache, \
                   houses house, viruses virus, crises crisis, cases case, heroes hero, shoes shoe, spokesmen spokesman, \
                   women woman, people, wives wife, archives archive, criteria criterion, series, staff, news, \
                   beaches beach, 1990s";
    all(UniversalPos::Noun, FineTag::NounPlural, plurals);
    all(UniversalPos::Noun, FineTag::Noun, "bus, news, gas");
}

#[test]
fn comparatives() {
    all(
        UniversalPos::Adjective,
        FineTag::AdjectiveComparative,
        "larger large, bigger big, easier easy, better good, more",
    );
    all(
        UniversalPos::Adjective,
        FineTag::AdjectiveSuperlative,
        "greatest great, latest late, simplest simple, worst bad",
    );
    all(UniversalPos::Adverb, FineTag::AdverbComparative, "sooner soon, earlier early, better well");
    all(UniversalPos::Adjective, FineTag::Adjective, "proper, honest");
}

#[test]
fn in_a_sentence_names_keep_their_capitals_and_a_short_auxiliary_is_told_by_its_verb() {
    for (words, expected) in [
        ("Ann/NNP/3/nsubj 's/VBZ/3/aux gone/VBN/0/root", "Ann have go"),
        ("Ann/NNP/3/nsubj 's/VBZ/3/aux going/VBG/0/root", "Ann be go"),
        ("Ann/NNP/3/nsubj 's/VBZ/3/aux:pass hired/VBN/0/root", "Ann be hire"),
        ("Ann/NNP/3/nmod:poss 's/POS/1/case Cars/NNS/0/root", "Ann 's car"),
    ] {
        let tree = tree(words);
        let document = tree.document();
        let lemmas: Vec<_> = (0..tree.syntax.len()).map(|token| tree.syntax.lemma(&document, token)).collect();
        assert_eq!(lemmas.join(" "), expected);
    }
}

#[test]
fn what_is_no_word_stays() {
    for tag in FineTag::ALL {
        for word in ["", "s", "ed", "ing", "ies", "'", "’s", "èr", "ß", "12er"] {
            assert!(lemma(word, UniversalPos::Other, tag).len() <= word.len() + 5, "{word} as {tag}");
        }
    }
}
