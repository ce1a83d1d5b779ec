//! The dateline: where and when a report was filed, before its first sentence or on a line of its own.

use super::{Case, Document, Paragraph, TokenKind, abbreviations, agencies, lines, written_date};
use crate::date::Date;
use crate::lexicon::WordSet;
use crate::span::ByteSpan;
use std::ops::Range;
use std::sync::LazyLock;

/// The dateline without the dash behind it, and the day it gives when it gives one with its year.
pub(super) fn find(document: &Document<'_>) -> (Option<ByteSpan>, Option<Date>) {
    let first = || document.paragraphs.iter().take(FIRST_PARAGRAPHS);
    let running = first().find(|paragraph| is_running_text(document, paragraph));
    let head = running.and_then(|paragraph| head(document, paragraph));
    let mut lines = first().flat_map(|paragraph| lines::of_paragraph(document, paragraph, MOST_TOKENS * 2));
    let line = lines.find_map(|line| date_line(document, line));
    let dated = [&line, &head].into_iter().flatten().find_map(|tokens| written_date::first(document, tokens.clone()));
    let dateline = match (head, line) {
        (Some(head), Some(line)) if line.start < head.start && dated.is_some() => Some(line),
        (head, line) => head.or(line),
    };
    (dateline.map(|tokens| document.span_of(tokens)), dated)
}

/// The headline, a line under it, the byline, a line with the date, and the first paragraph of the text.
const FIRST_PARAGRAPHS: usize = 5;

const MOST_TOKENS: usize = 24;

/// A line that is nothing but a date with its year: "Tuesday, March 2, 2021", "Published 2 March 2021, 10:15 GMT".
pub(super) fn date_line(document: &Document<'_>, line: Range<usize>) -> Option<Range<usize>> {
    let Range { start, end } = line;
    if end - start > MOST_TOKENS {
        return None;
    }
    let is_label = |token: &usize| {
        matches!(
            document.lower(*token),
            "published" | "posted" | "updated" | "date" | "last" | "first" | "on" | "at" | ":"
        )
    };
    let labels = (start..end).take_while(is_label).count();
    let mut at = start + labels;
    let begin = at;
    if at < end && written_date::is_weekday(document, at) {
        at += 1;
        at += usize::from(at < end && document.lower(at) == ",");
    }
    let (_, length) = written_date::full(document, at, end)?;
    at += length;
    (at..end).all(|token| is_clock_part(document, token)).then_some(begin..at)
}

/// What may stand behind the date on a line of its own: the time of day and marks.
fn is_clock_part(document: &Document<'_>, token: usize) -> bool {
    let word = document.lower(token);
    document.tokens[token].kind != TokenKind::Word
        || matches!(word, "am" | "pm" | "a.m." | "p.m." | "at" | "by" | "updated" | "last")
        || document.tokens[token].case == Case::Upper && word.len() <= 4
}

/// Whether a paragraph is running text, and no headline or other line.
fn is_running_text(document: &Document<'_>, paragraph: &Paragraph) -> bool {
    let marks = ["”", "\"", "’", "'", ")", "]", "»", "''", "’’"];
    let last =
        paragraph.tokens.clone().rev().map(|token| document.token_text(token)).find(|mark| !marks.contains(mark));
    paragraph.sentences.len() > 1 || last.is_some_and(|mark| mark.ends_with(['.', '!', '?', ':', '…']))
}

/// What stands before the dash at the head of a paragraph: "LONDON (Reuters) –", "Brussels, 3 March –".
fn head(document: &Document<'_>, paragraph: &Paragraph) -> Option<Range<usize>> {
    let Range { start, end } = paragraph.tokens;
    let mut found = Found::default();
    let mut at = start;
    while at < end.min(start + MOST_TOKENS) {
        if at > start && is_dash(document, at, end) {
            return (end - at > 2 && found.is_dateline(document, start, at, end)).then_some(start..at);
        }
        at += found.read(document, at, end)?;
    }
    None
}

static LABELS: LazyLock<WordSet> =
    LazyLock::new(|| WordSet::read(include_str!("../lexicon/english/document/dateline-labels.txt")));

/// What was found before the dash.
#[derive(Default)]
struct Found {
    words: usize,
    labels: usize,
    in_capitals: usize,
    commas: usize,
    agency: bool,
    date: bool,
}

impl Found {
    /// Reads the part of a dateline at token `at` and gives its length; `None` where no dateline goes on like this.
    fn read(&mut self, document: &Document<'_>, at: usize, end: usize) -> Option<usize> {
        let token = document.tokens[at];
        let word = document.lower(at);
        if word == "(" {
            return self.bracket(document, at, end);
        }
        if let Some((_, length)) = written_date::full(document, at, end) {
            self.date = true;
            return Some(length);
        }
        let beside = |other: usize| other < end && document.tokens[other].kind == TokenKind::Number;
        if written_date::month(document, at).is_some() && beside(at + 1) {
            self.date = true;
            return Some(2);
        }
        if token.kind == TokenKind::Number && at + 1 < end && written_date::month(document, at + 1).is_some() {
            self.date = true;
            return Some(2);
        }
        if written_date::is_weekday(document, at) && token.starts_upper(document.text) {
            return Some(1);
        }
        if abbreviations::opens_sentence(word) {
            return None;
        }
        if token.is_word() && token.starts_upper(document.text) {
            self.words += 1;
            self.labels += usize::from(LABELS.has(word));
            self.in_capitals += usize::from(token.case == Case::Upper && token.span.len() > 1);
            return Some(1);
        }
        self.commas += usize::from(word == ",");
        matches!(word, "," | "/" | "-" | "and" | "." | "'s" | "'" | "’" | "de" | "la" | "al" | "el" | "of").then_some(1)
    }

    /// "(Reuters)", "(AP via wire)": an agency in brackets.
    fn bracket(&mut self, document: &Document<'_>, at: usize, end: usize) -> Option<usize> {
        let length = (at..end.min(at + 10)).position(|token| document.lower(token) == ")")? + 1;
        let inside = at + 1..at + length - 1;
        let is_name = |token: usize| document.tokens[token].starts_upper(document.text);
        self.agency = !inside.is_empty()
            && (agencies::length(document, inside.start, inside.end).is_some() || inside.clone().all(is_name));
        self.agency.then_some(length)
    }

    fn is_dateline(&self, document: &Document<'_>, start: usize, dash: usize, end: usize) -> bool {
        let next = document.tokens[(dash + 1).min(end - 1)];
        let shouted = next.case == Case::Upper && next.span.len() > 3;
        let begins = next.kind != TokenKind::Word || next.starts_upper(document.text);
        let town = self.words > 0 && self.words <= 8 && begins && !shouted && self.labels < self.words;
        if document.lower(dash) == ":" {
            // "NEW DELHI: ", but not the name of a speaker in a transcript.
            return town && self.in_capitals == self.words && is_only_colon_head(document, start);
        }
        let in_capitals = document.tokens[start].case == Case::Upper && self.in_capitals > 0;
        let small_place = self.commas > 0 && self.words > 1;
        self.agency || (town && (in_capitals && document.tokens[start].span.len() > 2 || self.date || small_place))
    }
}

/// A dash between words, or a colon.
fn is_dash(document: &Document<'_>, at: usize, end: usize) -> bool {
    let spaced = document.tokens[at].space_before || at + 1 < end && document.tokens[at + 1].space_before;
    match document.token_text(at) {
        "—" | "–" | "--" | "―" => true,
        "-" => spaced || document.token_text(at - 1) == ")",
        ":" => spaced,
        _ => false,
    }
}

/// Whether no other paragraph near begins with capitals and a colon, as speakers in transcripts do.
fn is_only_colon_head(document: &Document<'_>, start: usize) -> bool {
    let others = document.paragraphs.iter().take(20).filter(|paragraph| paragraph.tokens.start != start);
    let mut colon_heads = others.filter(|paragraph| {
        let mut tokens = paragraph.tokens.clone();
        let capitals = tokens.by_ref().take(6).find(|token| document.tokens[*token].case != Case::Upper);
        capitals.is_some_and(|token| token > paragraph.tokens.start && document.token_text(token) == ":")
    });
    colon_heads.next().is_none()
}

#[cfg(test)]
mod tests {
    use crate::document::read;

    fn dateline(first: &str) -> (Option<String>, Option<String>) {
        let text = format!("Storm hits coast\n\n{first}\n\nNobody was hurt.");
        let document = read(&text);
        (document.dateline.map(|span| document.slice(span).to_owned()), document.dated.map(|day| day.to_string()))
    }

    fn is(first: &str, expected: &str, day: Option<&str>) {
        assert_eq!(dateline(first), (Some(expected.to_owned()), day.map(str::to_owned)), "{first}");
    }

    #[test]
    fn a_town_in_capitals_before_a_dash_is_a_dateline() {
        is("LONDON (Reuters) — A storm hit the coast.", "LONDON (Reuters)", None);
        is("NEW YORK -- A storm hit the coast.", "NEW YORK", None);
        is("ST. LOUIS, Mo. (AP) – A storm hit the coast.", "ST. LOUIS, Mo. (AP)", None);
        is("LAGOS (Reuters)-A storm hit the coast.", "LAGOS (Reuters)", None);
        is("NEW DELHI: A storm hit. Nobody was hurt. (PTI)", "NEW DELHI", None);
        is("NEW DELHI: A storm hit the coast.", "NEW DELHI", None);
        is("WASHINGTON, March 3 — A storm hit the coast.", "WASHINGTON, March 3", None);
    }

    #[test]
    fn a_full_date_in_it_dates_the_article() {
        is("WASHINGTON, March 3, 2021 — A storm hit.", "WASHINGTON, March 3, 2021", Some("2021-03-03"));
        is("BRUSSELS, 3 March 2021 - A storm hit.", "BRUSSELS, 3 March 2021", Some("2021-03-03"));
    }

    #[test]
    fn a_town_in_small_letters_needs_a_date_an_agency_or_its_country() {
        is("Brussels, 3 March - A storm hit the coast.", "Brussels, 3 March", None);
        is("Paris (AFP) - A storm hit the coast.", "Paris (AFP)", None);
        is("Evansville, Indiana - A storm hit the coast.", "Evansville, Indiana", None);
        assert_eq!(dateline("Experts - and there are many - disagree."), (None, None));
        assert_eq!(dateline("However, Roe – who won – left early."), (None, None));
        assert_eq!(dateline("Ann, Bob – they all left early."), (None, None));
    }

    #[test]
    fn a_date_on_a_line_of_its_own_is_a_dateline() {
        is("Tuesday, March 3, 2009", "Tuesday, March 3, 2009", Some("2009-03-03"));
        is("Published: 3 March 2009, 10:15 GMT", "3 March 2009", Some("2009-03-03"));
    }

    #[test]
    fn labels_and_speakers_are_no_datelines() {
        assert_eq!(dateline("BREAKING — A storm hit the coast."), (None, None));
        assert_eq!(dateline("SMITH: It was bad.\n\nJONES: Very bad."), (None, None));
    }

    #[test]
    fn a_day_that_does_not_exist_dates_nothing() {
        assert_eq!(dateline("Tuesday, February 30, 2009"), (None, None));
    }
}
