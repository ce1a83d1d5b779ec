//! The line that names who wrote the article.

use super::{Document, agencies, dateline, lines};
use crate::lexicon::WordSet;
use crate::span::ByteSpan;
use std::ops::Range;
use std::sync::LazyLock;

/// The byline, where one is sure: among the first paragraphs, short, and in one of the forms that newsrooms use.
pub(super) fn find(document: &Document<'_>) -> Option<ByteSpan> {
    let first = document.paragraphs.iter().take(FIRST_PARAGRAPHS);
    let lines: Vec<Range<usize>> =
        first.flat_map(|paragraph| lines::of_paragraph(document, paragraph, MOST_TOKENS * 2)).collect();
    let found = lines.iter().enumerate().find_map(|(place, line)| {
        let line = signature(document, line.clone())?;
        let dated = || lines.get(place + 1).is_some_and(|next| dateline::date_line(document, next.clone()).is_some());
        let reads = signed_by(document, line.clone())
            || is_agency(document, line.clone())
            || is_name_with_role(document, line.clone())
            || place == 1 && is_name_in_town(document, line.clone())
            || place == 1 && is_full_name(document, line.clone()) && line.len() < 4 && dated();
        reads.then_some(line)
    })?;
    Some(document.span_of(found))
}

/// Bylines stand above the text, below the headline and a line under it.
const FIRST_PARAGRAPHS: usize = 4;

const MOST_TOKENS: usize = 30;

/// A short line up to a bar or a bullet, behind which dates and counts of comments stand.
fn signature(document: &Document<'_>, line: Range<usize>) -> Option<Range<usize>> {
    let mut tokens = line.clone().take(MOST_TOKENS + 1);
    let end = tokens.find(|token| matches!(document.token_text(*token), "|" | "•" | "·")).unwrap_or(line.end);
    let length = end - line.start;
    let ends_sentence = length > 0 && matches!(document.token_text(end - 1), "." | "!" | "?" | ":" | "…" | "...");
    (1..=MOST_TOKENS).contains(&length).then_some(line.start..end).filter(|_| !ends_sentence)
}

/// "By Jane Roe and John Doe, Staff Writers", "Story by Jane Roe in Paris".
fn signed_by(document: &Document<'_>, tokens: Range<usize>) -> bool {
    let first = document.lower(tokens.start);
    let written = matches!(first, "written" | "story" | "words" | "reported" | "text" | "report" | "posted" | "from");
    let names = if first == "by" {
        tokens.start + 1..tokens.end
    } else if written && tokens.len() > 2 && document.lower(tokens.start + 1) == "by" {
        tokens.start + 2..tokens.end
    } else {
        return false;
    };
    let begins = names.clone().find(|token| !matches!(document.lower(*token), ":" | "the"));
    begins.is_some_and(|token| is_name_part(document, token)) && names.clone().all(|token| may_stand(document, token))
}

/// "Associated Press", "The Canadian Press".
fn is_agency(document: &Document<'_>, tokens: Range<usize>) -> bool {
    let start = tokens.start + usize::from(document.lower(tokens.start) == "the" && tokens.len() > 1);
    is_name_part(document, start) && agencies::length(document, start, tokens.end) == Some(tokens.end - start)
}

/// "Jane Roe, Staff Writer", "Jane Roe, Reuters".
fn is_name_with_role(document: &Document<'_>, tokens: Range<usize>) -> bool {
    let Some(comma) = tokens.clone().find(|token| document.lower(*token) == ",") else {
        return false;
    };
    let is_role = |token: usize| BYLINE_ROLES.has(document.lower(token));
    let behind = comma + 1..tokens.end;
    let agency =
        behind.start < behind.end && agencies::length(document, behind.start, behind.end) == Some(behind.len());
    is_full_name(document, tokens.start..comma)
        && (agency
            || behind.clone().any(is_role)
                && behind
                    .clone()
                    .all(|token| is_role(token) || is_name_part(document, token) || may_stand(document, token)))
}

/// "Jane Roe in Paris": only right below the headline.
fn is_name_in_town(document: &Document<'_>, tokens: Range<usize>) -> bool {
    let Some(at) = tokens.clone().find(|token| document.token_text(*token) == "in") else {
        return false;
    };
    let town = at + 1..tokens.end;
    (1..=4).contains(&town.len())
        && town.clone().all(|token| is_name_part(document, token) || document.lower(token) == ",")
        && is_full_name(document, tokens.start..at)
}

/// Two to four words with capitals, and nothing but letters.
fn is_full_name(document: &Document<'_>, tokens: Range<usize>) -> bool {
    (2..=5).contains(&tokens.len())
        && tokens.clone().all(|token| is_name_part(document, token) || document.lower(token) == "-")
        && !tokens.clone().any(|token| document.token_text(token).contains(|letter: char| letter.is_ascii_digit()))
}

fn is_name_part(document: &Document<'_>, token: usize) -> bool {
    document.tokens[token].is_word() && document.tokens[token].starts_upper(document.text)
}

/// Whether a token can stand in a byline behind "by": names, roles, and the small words between them.
fn may_stand(document: &Document<'_>, token: usize) -> bool {
    is_name_part(document, token)
        || BYLINE_ROLES.has(document.lower(token))
        || matches!(
            document.lower(token),
            "," | "and"
                | "&"
                | "in"
                | "at"
                | "for"
                | "of"
                | "the"
                | "-"
                | "–"
                | "—"
                | "/"
                | "with"
                | "("
                | ")"
                | "'s"
                | "'"
                | ":"
                | "@"
                | "de"
                | "del"
                | "della"
                | "di"
                | "da"
                | "dos"
                | "du"
                | "la"
                | "le"
                | "van"
                | "von"
                | "der"
                | "den"
                | "ter"
                | "al"
                | "el"
                | "bin"
                | "bint"
                | "ibn"
        )
        || document.token_text(token).starts_with('@')
}

static BYLINE_ROLES: LazyLock<WordSet> =
    LazyLock::new(|| WordSet::read(include_str!("../lexicon/english/document/byline-roles.txt")));

#[cfg(test)]
mod tests {
    use crate::document::read;

    fn byline(line: &str) -> Option<String> {
        let text = format!("Storm hits coast\n\n{line}\n\nA storm hit the coast on Friday.");
        let document = read(&text);
        document.byline.map(|span| document.slice(span).to_owned())
    }

    fn whole(line: &str) {
        assert_eq!(byline(line).as_deref(), Some(line));
    }

    #[test]
    fn by_and_names_are_a_byline() {
        whole("By Jane Roe");
        whole("By JANE ROE and JOHN DOE");
        whole("by Jane Roe");
        whole("By Jane Roe and John Doe, Staff Writers");
        whole("By Jane van der Roe, political editor");
        whole("By The Associated Press");
        whole("Words by Jane Roe");
    }

    #[test]
    fn what_stands_behind_a_bar_is_left_out() {
        assert_eq!(byline("By Jane Roe | 3 March 2021").as_deref(), Some("By Jane Roe"));
    }

    #[test]
    fn a_name_with_a_role_or_a_town_is_a_byline() {
        whole("Jane Roe in Paris");
        whole("Jane Roe, Staff Writer");
        whole("Jane Roe, Reuters");
        whole("Associated Press");
    }

    #[test]
    fn a_line_inside_a_paragraph_can_be_a_byline() {
        let document = read("Storm hits coast\nBy Jane Roe\n\nA storm hit the coast on Friday.");
        assert_eq!(document.byline.map(|span| document.slice(span)), Some("By Jane Roe"));
        assert_eq!(document.headline.map(|span| document.slice(span)), Some("Storm hits coast"));
        let document = read("Storm hits coast\n\nJane Roe\n3 March 2021 • 5:30pm\n\nA storm hit the coast on Friday.");
        assert_eq!(document.byline.map(|span| document.slice(span)), Some("Jane Roe"));
        let document = read("Storm Kills Three\n\n3 March 2021\n\nA storm hit the coast on Friday.");
        assert_eq!(document.byline, None);
    }

    #[test]
    fn a_sentence_is_no_byline() {
        assert_eq!(byline("By Friday the storm had reached the coast"), None);
        assert_eq!(byline("By Jane Roe's count, three towns were hit."), None);
        assert_eq!(byline("Protests in London"), None);
        assert_eq!(byline("The mayor, staff said, was safe"), None);
    }
}
