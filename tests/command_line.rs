//! The program as the shell sees it: what it reads, writes and answers.
#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use serde_json::Value;
use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use support::{list, string};

const ARTICLE: &str = "Bridge closed\n\nThe bridge stays shut, said Ann Berg.\n\nIt cost £48 million.\n";

/// Runs the program with `input` on its standard input.
fn run(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_article-inspector"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut stdin = child.stdin.take().expect("it has a standard input");
    // The input is written beside the run: a long one would wait for its output to be read.
    let input = input.to_owned();
    let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().expect("the program ends");
    writer.join().expect("the input is written");
    output
}

/// A file of this test's own, named after the test.
fn file(name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, bytes).expect("the test's folder can be written");
    path
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn lines(output: &Output) -> Vec<Value> {
    out(output).lines().map(|line| serde_json::from_str(line).expect("every line is JSON")).collect()
}

#[test]
fn a_file_gives_a_page_for_people_without_escape_codes_where_nobody_sees_colours() {
    let path = file("page.txt", ARTICLE);
    let output = run(&[path.to_str().unwrap()], b"");
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    assert!(out(&output).starts_with("Bridge closed\n"), "{}", out(&output));
    assert!(!out(&output).contains('\u{1b}'));
}

#[test]
fn standard_input_is_read_for_a_dash_and_for_no_file_at_all() {
    let dash = run(&["--format", "json", "-"], ARTICLE.as_bytes());
    let nothing = run(&["--format", "json"], ARTICLE.as_bytes());
    assert_eq!(dash.status.code(), Some(0));
    assert_eq!(dash.stdout, nothing.stdout);
    assert_eq!(lines(&dash)[0]["id"], Value::Null);
}

#[test]
fn several_files_give_a_report_each_under_its_name_and_a_missing_one_stops_nothing() {
    let (one, two) = (file("one.txt", ARTICLE), file("two.txt", "Another text."));
    let arguments = ["--format", "json", one.to_str().unwrap(), "no-such-file.txt", two.to_str().unwrap()];
    let output = run(&arguments, b"");
    assert_eq!(output.status.code(), Some(1));
    let ids: Vec<String> = lines(&output).iter().map(|report| string(report, "id").to_owned()).collect();
    assert_eq!(ids, [one.to_str().unwrap(), two.to_str().unwrap()]);
    assert!(err(&output).contains("no-such-file.txt"), "{}", err(&output));
}

#[test]
fn bytes_that_are_no_text_are_an_error_that_says_what_to_do() {
    let output = run(&["-"], b"caf\xE9 society");
    assert_eq!(output.status.code(), Some(1));
    assert!(err(&output).contains("UTF-8") && err(&output).contains("iconv"), "{}", err(&output));
}

#[test]
fn a_format_that_is_not_written_yet_says_so() {
    for format in ["csv", "annotations", "ninjs", "schema-org", "brat", "html", "markdown", "conllu"] {
        let output = run(&["--format", format, "-"], ARTICLE.as_bytes());
        let written = output.status.code() == Some(0) && !output.stdout.is_empty();
        let refused = output.status.code() == Some(2) && err(&output).contains(format);
        assert!(written || refused, "{format}: {output:?}");
    }
}

#[test]
fn arguments_that_make_no_sense_end_with_two_and_name_what_is_accepted() {
    for (arguments, told) in [
        (&["--offsets", "utf32", "-"][..], "codePoint"),
        (&["--layers", "names", "-"], "entities"),
        (&["--wording-categories", "bad", "-"], "scareQuotes"),
        (&["--published", "2021-02-30", "-"], "2021-02-30"),
        (&["--published", "March 3", "-"], "YYYY-MM-DD"),
        (&["--format", "pdf", "-"], "json"),
        (&["--jobs", "0", "--jsonl"], "--jobs"),
        (&["--max-length=-1", "-"], "--max-length"),
        (&["--entities", "no-such-list.json", "-"], "no-such-list.json"),
        (&["--no-such-option"], "--no-such-option"),
    ] {
        let output = run(arguments, ARTICLE.as_bytes());
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {output:?}");
        assert!(err(&output).contains(told), "{arguments:?}: {}", err(&output));
        assert!(output.stdout.is_empty(), "{arguments:?}");
    }
}

#[test]
fn a_list_of_names_with_a_mistake_in_it_is_an_error_that_points_at_the_mistake() {
    for (name, list, told) in [
        ("kind.json", r#"[{"name": "Ann"}]"#, "entities[0].kind"),
        ("animal.json", r#"[{"name": "Rex", "kind": "animal"}]"#, "person"),
        ("key.json", r#"[{"name": "Ann", "kind": "person", "alias": []}]"#, "entities[0].alias"),
        ("aliases.json", r#"[{"name": "Ann", "kind": "person", "aliases": [1]}]"#, "entities[0].aliases[0]"),
        ("item.json", r#"[{"name": "Ann", "kind": "person", "wikidata": "84"}]"#, "Q84"),
        ("object.json", r#"{"name": "Ann", "kind": "person"}"#, "list"),
        ("broken.json", "[", "JSON"),
    ] {
        let path = file(name, list);
        let output = run(&["--entities", path.to_str().unwrap(), "-"], ARTICLE.as_bytes());
        assert_eq!(output.status.code(), Some(2), "{list}");
        assert!(err(&output).contains(told), "{list}: {}", err(&output));
    }
}

#[test]
fn layers_that_are_not_asked_for_are_empty() {
    let output = run(&["--format", "json", "--layers", "values,quotes", "-"], ARTICLE.as_bytes());
    let report = &lines(&output)[0];
    for layer in ["entities", "claims", "sentences", "wording", "checks"] {
        assert!(list(report, layer).is_empty(), "{layer}");
    }
}

#[test]
fn the_day_of_publication_reaches_the_report() {
    let output = run(&["--format", "json", "--published", "2021-03-23", "-"], ARTICLE.as_bytes());
    assert_eq!(lines(&output)[0]["document"]["published"], "2021-03-23");
}

#[test]
fn the_output_goes_to_a_file_but_never_over_an_input() {
    let input = file("kept.txt", ARTICLE);
    let target = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("report.json");
    let output = run(&["--format", "json", "-o", target.to_str().unwrap(), input.to_str().unwrap()], b"");
    assert_eq!((output.status.code(), output.stdout.len()), (Some(0), 0));
    assert!(fs::read_to_string(&target).unwrap().starts_with("{\"schemaVersion\":1,"));

    let output = run(&["--format", "json", "-o", input.to_str().unwrap(), input.to_str().unwrap()], b"");
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(fs::read_to_string(&input).unwrap(), ARTICLE);
}

#[test]
fn help_version_and_completions_are_printed() {
    assert!(out(&run(&["--help"], b"")).contains("--jsonl"));
    assert!(out(&run(&["--version"], b"")).contains(env!("CARGO_PKG_VERSION")));
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let output = run(&["--completions", shell], b"");
        assert!(output.status.success() && out(&output).contains("wording-categories"), "{shell}");
    }
}
