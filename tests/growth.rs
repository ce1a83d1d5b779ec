//! Time grows with the text and no faster, whatever the text is made of.
//!
//! Timings say something only of the program that people run: `cargo test --release --test growth`.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use article_inspector::{Options, inspect};
use std::time::Instant;

/// What a stage that looks back, looks ahead or compares everything with everything would stumble over.
const PATTERNS: [(&str, &str); 38] = [
    (
        "ordinary news",
        "Mayor Ines Okafor said on Tuesday that the bridge, which cost £48 million, would open in March. “We waited 12 years,” she told reporters.\n\n",
    ),
    ("one long sentence", "and the minister said that the council of Aldford "),
    ("names alone", "Ann Berg, Tom Ray, Ida Holm, Lars Lund, "),
    ("one name", "Berg "),
    ("capitals alone", "THE BRIDGE IS CLOSED AGAIN "),
    ("opening marks", "“"),
    ("straight marks", "\" "),
    ("apostrophes", "' "),
    ("opening brackets", "([{"),
    ("quotations without speakers", "“We waited.” "),
    ("reporting words", "said said told "),
    ("numbers", "1,200 48 3.5 per cent, 7 March, "),
    ("digits without a space", "1234567890"),
    ("letters without a space", "abcdefghij"),
    ("pronouns", "She said he told her that they saw him. "),
    ("line breaks", "a\n"),
    ("one quoted word after another", "\"a\" "),
    ("marks between letters", "\"a"),
    ("quotations joined by and", "“Yes,” and "),
    ("single opening marks", "‘"),
    ("genitives", "'s "),
    ("numbers of things", "No. 5 "),
    ("initials", "A. "),
    ("days", "May 5 "),
    ("digits and commas", "1,"),
    ("digits and blanks", "1 "),
    ("amounts", "$5 "),
    ("acronyms", "UN "),
    ("runs of fourteen names", "Ann Ann Ann Ann Ann Ann Ann Ann Ann Ann Ann Ann Ann Ann x. "),
    ("names of bodies", "Bank of the United Nations Act for "),
    ("hyphens", "a-"),
    ("pronouns alone", "he "),
    ("reports inside reports", "he said she told "),
    ("characters without case", "中"),
    ("combined characters", "👨‍👩‍👧"),
    ("quotations alike", "“We will not sell a single tree of this forest,” he said.\n\n"),
    ("letters unexplained", "the KNMR took "),
    ("parts of a total", "14 men: eight old, four young and three "),
];

/// How many times longer the longer text is.
const FACTOR: usize = 8;

/// The worst there is today is a text of nothing but "said", every word of which opens a quotation, and one of
/// acronyms alone: four to five times.
const MOST_TIMES_NEWS: f64 = 6.0;

/// The shortest of several runs: other work on the machine can only lengthen a run.
fn fastest(text: &str, runs: usize) -> f64 {
    let options = Options { max_length: u32::MAX, ..Options::default() };
    let time = || {
        let start = Instant::now();
        let report = inspect(text, &options).unwrap();
        let took = start.elapsed();
        drop(report);
        took.as_secs_f64()
    };
    (0..runs).map(|_| time()).fold(f64::INFINITY, f64::min)
}

/// The pattern over and over, in about so many bytes.
fn text(pattern: &str, bytes: usize) -> String {
    pattern.repeat(bytes / pattern.len())
}

/// The lowest of a few measurements, ended early where one is low enough: noise can only make it higher.
fn lowest(enough: f64, measure: impl Fn() -> f64) -> f64 {
    let mut low = f64::INFINITY;
    for _ in 0..4 {
        low = low.min(measure());
        if low <= enough {
            break;
        }
    }
    low
}

/// The longer text of each kind may take a good deal more than its share of the time, for memory grows slower
/// when there is much of it, but not what comparing every place with every other would take: that is
/// sixty-four times as long.
#[test]
#[cfg_attr(debug_assertions, ignore = "timings need --release")]
fn eight_times_the_text_takes_about_eight_times_as_long() {
    let most = 2.5 * FACTOR as f64;
    let mut slow = Vec::new();
    for (name, pattern) in PATTERNS {
        let (short, long) = (text(pattern, 40_000), text(pattern, 40_000 * FACTOR));
        let growth = lowest(most, || fastest(&long, 2) / fastest(&short, 3));
        if growth > most {
            slow.push(format!("{name}: {growth:.0} times as long"));
        }
    }
    assert!(slow.is_empty(), "{FACTOR} times the text:\n{}", slow.join("\n"));
}

/// No kind of text takes so much longer than news of its length that a page would seem to hang.
#[test]
#[cfg_attr(debug_assertions, ignore = "timings need --release")]
fn strange_texts_take_not_much_longer_than_ordinary_news() {
    let news = text(PATTERNS[0].1, 60_000);
    let mut slow = Vec::new();
    for (name, pattern) in PATTERNS {
        // Half and half, because what the news names may be looked for everywhere in the rest.
        let (alone, mixed) = (text(pattern, 60_000), text(PATTERNS[0].1, 30_000) + "\n\n" + &text(pattern, 30_000));
        for strange in [alone, mixed] {
            let times = lowest(MOST_TIMES_NEWS, || fastest(&strange, 2) / fastest(&news, 3));
            if times > MOST_TIMES_NEWS {
                slow.push(format!("{name}: {times:.1} times as long as news"));
            }
        }
    }
    assert!(slow.is_empty(), "{}", slow.join("\n"));
}

#[test]
#[cfg_attr(debug_assertions, ignore = "timings need --release")]
fn ten_megabytes_of_news_give_a_sound_report() {
    let text = PATTERNS[0].1.repeat(10_000_000 / PATTERNS[0].1.len());
    let report = inspect(&text, &Options { max_length: u32::MAX, ..Options::default() }).unwrap();
    assert_eq!(report.document.length as usize, text.encode_utf16().count());
    assert_eq!(report.document.paragraphs.len(), 10_000_000 / PATTERNS[0].1.len());
    let last = report.document.sentences.last().unwrap();
    assert_eq!(last.text, "“We waited 12 years,” she told reporters.");
}
