//! Runs the one-construction texts of `tests/quotes/cases.txt`.

use article_inspector::{Options, inspect, report};

/// Cases that are not right yet. One that comes right fails the test until its line here is taken out.
const NOT_YET: &[&str] = &[];

struct Case {
    title: String,
    text: String,
    pieces: Vec<String>,
}

#[test]
fn every_construction_is_read_as_its_case_says() {
    let mut problems = Vec::new();
    for case in cases() {
        let found = pieces(&case.text);
        let expected_to_fail = NOT_YET.contains(&case.title.as_str());
        match (found == case.pieces, expected_to_fail) {
            (false, false) => {
                problems.push(format!("{}\n  wanted {:#?}\n  found  {found:#?}", case.title, case.pieces))
            }
            (true, true) => problems.push(format!("{} is right now: take it out of NOT_YET", case.title)),
            _ => {}
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn the_cases_are_all_there() {
    assert_eq!(cases().len(), 48);
    for title in NOT_YET {
        assert!(cases().iter().any(|case| case.title == *title), "no case is called {title}");
    }
}

fn cases() -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    for line in include_str!("quotes/cases.txt").lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        if let Some(title) = line.strip_prefix("== ") {
            cases.push(Case { title: title.to_owned(), text: String::new(), pieces: Vec::new() });
        } else if let Some(case) = cases.last_mut() {
            match line.strip_prefix("text: ") {
                Some(text) => case.text = text.replace("\\n", "\n"),
                None => case.pieces.push(line.to_owned()),
            }
        }
    }
    cases
}

/// What the report says, written as in the file.
fn pieces(text: &str) -> Vec<String> {
    let Ok(report) = inspect(text, &Options::default()) else { return vec!["no report".to_owned()] };
    let mut pieces: Vec<_> = report.quotes.iter().flat_map(lines).collect();
    pieces.sort();
    pieces.into_iter().map(|(_, line)| line).collect()
}

fn lines(quote: &report::Quote) -> Vec<(u32, String)> {
    let speaker = quote.speaker.as_ref().map_or("-", |speaker| &speaker.span.text);
    let cue = quote.cue.as_ref().map_or("-", |cue| &cue.span.text);
    let kind = format!("{:?}", quote.kind).to_lowercase();
    let line = |part: &report::Span| format!("{kind} | {} | {speaker} | {cue}", bare(&part.text));
    quote.parts.iter().map(|part| (part.start, line(part))).collect()
}

/// Without marks and full stops at the edges.
fn bare(words: &str) -> String {
    words.trim_matches([' ', '.', ',', '“', '”', '‘', '’', '"']).replace('\n', "\\n")
}
