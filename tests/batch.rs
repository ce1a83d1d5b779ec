//! `--jsonl`: one line in, one line out, whatever the line.
#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, Command, Stdio};
use support::string;

fn start(arguments: &[&str]) -> Child {
    Command::new(env!("CARGO_BIN_EXE_article-inspector"))
        .arg("--jsonl")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts")
}

/// Exit code, output lines and what was said on standard error.
fn run(arguments: &[&str], input: &[u8]) -> (Option<i32>, Vec<Value>, String) {
    let mut child = start(arguments);
    let mut stdin = child.stdin.take().expect("it has a standard input");
    let input = input.to_owned();
    let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().expect("the program ends");
    writer.join().expect("the input is written");
    let lines = String::from_utf8(output.stdout).expect("the output is UTF-8");
    let lines = lines.lines().map(|line| serde_json::from_str(line).expect("every line is JSON")).collect();
    (output.status.code(), lines, String::from_utf8_lossy(&output.stderr).into_owned())
}

fn line(id: &str, text: &str) -> String {
    json!({"id": id, "text": text}).to_string() + "\n"
}

#[test]
fn reports_come_in_the_order_of_the_lines_however_long_each_takes() {
    let input: String =
        (0..80).map(|at| line(&format!("a{at}"), &"Ann said “no” to 40 people. ".repeat(at * 7 % 40))).collect();
    for jobs in ["1", "4", "9"] {
        let (code, lines, _) = run(&["--jobs", jobs], input.as_bytes());
        let ids: Vec<&str> = lines.iter().map(|line| string(line, "id")).collect();
        assert_eq!(code, Some(0));
        assert_eq!(ids, (0..80).map(|at| format!("a{at}")).collect::<Vec<_>>());
    }
}

#[test]
fn a_line_gives_the_report_that_the_library_gives() {
    let text = "Café 👩‍🚀 opens\r\n\r\n“Très bien,” said Zoë Łuczak.";
    let (_, lines, _) = run(&["--offsets", "codePoint"], line("x", text).as_bytes());
    let options = article_inspector::Options {
        offsets: article_inspector::report::OffsetUnit::CodePoint,
        ..article_inspector::Options::default()
    };
    let mut report = support::checked_report(text, &options);
    report["id"] = "x".into();
    assert_eq!(lines, [report]);
}

#[test]
fn a_bad_line_is_answered_in_its_place_and_stops_nothing() {
    for (bad, id, code, told) in [
        (&b"nope"[..], Value::Null, "bad-line", "JSON"),
        (b"{\"id\":\"b\"}", json!("b"), "bad-line", "text is missing"),
        (b"{\"id\":\"b\",\"text\":5}", json!("b"), "bad-line", "text is a number"),
        (b"{\"id\":\"b\",\"text\":\"x\",\"day\":1}", json!("b"), "bad-line", "day"),
        (b"{\"id\":\"b\",\"text\":\"x\",\"published\":\"2021-02-29\"}", json!("b"), "bad-line", "2021-02-29"),
        (b"{\"id\":\"b\",\"text\":\"x\",\"text\":\"y\"}", json!("b"), "bad-line", "twice"),
        (b"{\"id\":[],\"text\":\"x\"}", Value::Null, "bad-line", "id"),
        (b"[\"x\"]", Value::Null, "bad-line", "object"),
        (b"{\"text\":\"caf\xE9\"}", Value::Null, "bad-line", "JSON"),
        (b"{\"id\":\"b\",\"text\":\"longer than twenty characters\"}", json!("b"), "too-long", "maxLength"),
    ] {
        let input = [line("a", "Fine.").as_bytes(), bad, b"\n", line("c", "Fine too.").as_bytes()].concat();
        let (exit, lines, said) = run(&["--max-length", "20"], &input);
        let name = String::from_utf8_lossy(bad);
        assert_eq!(exit, Some(1), "{name}");
        assert_eq!((string(&lines[0], "id"), string(&lines[2], "id"), lines.len()), ("a", "c", 3), "{name}");
        assert_eq!((&lines[1]["id"], &lines[1]["line"]), (&id, &json!(2)), "{name}");
        assert_eq!(lines[1]["error"]["code"], code, "{name}");
        assert!(string(&lines[1]["error"], "message").contains(told), "{name}: {}", lines[1]);
        assert!(said.contains("1 of 3 lines"), "{name}: {said}");
    }
}

#[test]
fn a_line_longer_than_any_text_may_be_is_skipped_and_not_held_in_memory() {
    let long = line("b", &"a".repeat(100_000));
    let input = [line("a", "Fine."), long, line("c", "Fine.")].concat();
    let (exit, lines, _) = run(&["--max-length", "50"], input.as_bytes());
    assert_eq!((exit, lines.len()), (Some(1), 3));
    assert_eq!((&lines[1]["line"], &lines[1]["error"]["code"]), (&json!(2), &json!("too-long")));
}

#[test]
fn empty_lines_are_passed_over_and_counted() {
    let input = format!("\u{feff}{}\r\n\n  \n{}nope", line("a", "Fine."), line("b", "Fine."));
    let (_, lines, _) = run(&[], input.as_bytes());
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[2]["line"], 6);
}

#[test]
fn an_id_may_be_a_number_or_missing() {
    let (exit, lines, _) = run(&[], b"{\"id\":7,\"text\":\"x\"}\n{\"text\":\"x\"}\n{\"id\":null,\"text\":\"x\"}\n");
    assert_eq!(exit, Some(0));
    assert_eq!((&lines[0]["id"], &lines[1]["id"], &lines[2]["id"]), (&json!("7"), &Value::Null, &Value::Null));
}

#[test]
fn half_a_surrogate_pair_in_a_line_becomes_a_replacement_character_of_the_same_width() {
    let (exit, lines, _) = run(&[], b"{\"id\":\"a\",\"text\":\"\\ud83d x \\\\ud83d \\ud83d\\ude00 \\ude00\"}\n");
    assert_eq!(exit, Some(0), "{lines:?}");
    assert_eq!(lines[0]["document"]["paragraphs"][0]["text"], "\u{fffd} x \\ud83d 😀 \u{fffd}");
    assert_eq!(lines[0]["document"]["length"], 15);
}

#[test]
fn a_day_on_the_line_wins_over_the_day_for_all() {
    let input = b"{\"text\":\"x\",\"published\":\"2001-01-31\"}\n{\"text\":\"x\"}\n";
    let (_, lines, _) = run(&["--published", "1999-12-31"], input);
    let days: Vec<&str> = lines.iter().map(|line| string(&line["document"], "published")).collect();
    assert_eq!(days, ["2001-01-31", "1999-12-31"]);
}

#[test]
fn a_program_that_sends_one_line_and_waits_gets_its_answer() {
    let mut child = start(&[]);
    let mut stdin = child.stdin.take().unwrap();
    let mut answers = BufReader::new(child.stdout.take().unwrap()).lines();
    for id in ["a", "b", "c"] {
        stdin.write_all(line(id, "Fine.").as_bytes()).unwrap();
        let answer: Value = serde_json::from_str(&answers.next().unwrap().unwrap()).unwrap();
        assert_eq!(answer["id"], id);
    }
    drop(stdin);
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn a_reader_that_has_seen_enough_ends_the_run_without_a_word() {
    let mut child = start(&[]);
    let mut stdin = child.stdin.take().unwrap();
    let writer = std::thread::spawn(move || {
        let line = line("a", &"Ann said no. ".repeat(200));
        while stdin.write_all(line.as_bytes()).is_ok() {}
    });
    let mut first = [0; 100];
    child.stdout.take().unwrap().read_exact(&mut first).unwrap();
    // The reading end is closed by now.
    assert_eq!(child.wait().unwrap().code(), Some(0));
    writer.join().unwrap();
    let mut said = String::new();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert_eq!(said, "");
}
