use super::*;
use crate::fixture::treebank;

#[test]
fn documents_paragraphs_and_sentences_come_out_in_order() {
    let documents = read(&treebank("== a\nStorm hits\n\nIt rained . | They left .\n== b\nGo !")).unwrap();
    let shape: Vec<Vec<usize>> =
        documents.iter().map(|text| text.paragraphs.iter().map(|each| each.sentences.len()).collect()).collect();
    assert_eq!(shape, [vec![1, 2], vec![1]]);
    let ids: Vec<&str> = documents.iter().map(|document| document.id.as_str()).collect();
    assert_eq!(ids, ["a", "b"]);
    assert_eq!(documents[0].sentences().count(), 3);
}

#[test]
fn a_file_without_marks_for_documents_is_one_document() {
    let documents = read("1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n").unwrap();
    assert_eq!(documents.len(), 1);
    assert_eq!(documents[0].paragraphs.len(), 1);
}

#[test]
fn every_column_is_read() {
    let line = "1\tdogs\tdog\tNOUN\tNNS\tNumber=Plur\t0\troot\t_\tGloss=x|SpaceAfter=No";
    let documents = read(line).unwrap();
    let word = &documents[0].paragraphs[0].sentences[0].words[0];
    let expected = Word {
        form: "dogs".into(),
        lemma: "dog".into(),
        upos: "NOUN".into(),
        xpos: "NNS".into(),
        features: "Number=Plur".into(),
        head: 0,
        relation: "root".into(),
        space_after: false,
    };
    assert_eq!(*word, expected);
}

#[test]
fn multiword_tokens_name_their_words_and_empty_nodes_are_left_out() {
    let documents = read(&treebank("They do+n't go")).unwrap();
    let sentence = documents[0].sentences().next().unwrap();
    assert_eq!(sentence.words.len(), 4);
    assert_eq!(sentence.multiword_tokens[0].form, "don't");
    assert_eq!(sentence.multiword_tokens[0].words, 1..3);
    let empty = "1\tGo\tgo\t_\t_\t_\t0\troot\t_\t_\n1.1\tgone\tgo\t_\t_\t_\t_\t_\t0:root\t_\n";
    assert_eq!(read(empty).unwrap()[0].sentences().next().unwrap().words.len(), 1);
}

#[test]
fn a_broken_line_is_named() {
    let line = |text: &str| read(text).unwrap_err().line;
    assert_eq!(line("# a comment\n1\tGo"), 2);
    assert_eq!(line("2\tGo\tgo\t_\t_\t_\t0\troot\t_\t_"), 1);
    assert_eq!(line("1\tGo\tgo\t_\t_\t_\t7\troot\t_\t_\n"), 1);
}
