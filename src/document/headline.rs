//! The headline.

use super::{Case, Document};
use crate::span::ByteSpan;

/// The first paragraph, when it is not the only one, is short, and does not end like a sentence in running text.
/// A byline or a dateline is no headline; where one stands on a later line of the paragraph, the lines before it are.
pub(super) fn find(document: &Document<'_>) -> Option<ByteSpan> {
    let [first, second, ..] = document.paragraphs.as_slice() else {
        return None;
    };
    let others = [document.byline, document.dateline].into_iter().flatten();
    let end = others.map(|other| other.start).fold(first.span.end, u32::min);
    let tokens = first.tokens.start..document.tokens_in(ByteSpan { start: first.span.start, end }).end;
    let slice = document.tokens.get(tokens.clone()).filter(|slice| !slice.is_empty() && end > first.span.start)?;
    let words = slice.iter().filter(|token| token.space_before && !token.is_punctuation()).count();
    let last = slice.iter().rev().map(|token| token.span.of(document.text)).find(|token| !CLOSING.contains(token))?;
    let sentences = slice.last()?.sentence + 1 - slice.first()?.sentence;
    // A line that goes on with a small letter was only broken there.
    let goes_on = document.tokens[second.tokens.clone()].first().is_some_and(|token| token.case == Case::Lower);
    let in_running_text = matches!(last, "." | ":" | "," | ";") || sentences > MOST_SENTENCES;
    (words <= MOST_WORDS && !in_running_text && !goes_on).then(|| document.span_of(tokens))
}

/// Headlines of two sentences are common: "Storm hits coast. Who pays?"
const MOST_SENTENCES: u32 = 2;

const MOST_WORDS: usize = 25;

const CLOSING: [&str; 8] = ["”", "\"", "’", "'", ")", "]", "»", "''"];

#[cfg(test)]
mod tests {
    use crate::document::read;

    fn headline(text: &str) -> Option<&str> {
        let document = read(text);
        document.headline.map(|span| document.slice(span))
    }

    #[test]
    fn a_short_first_paragraph_without_a_full_stop_is_the_headline() {
        assert_eq!(headline("Storm hits coast\n\nA storm hit the coast."), Some("Storm hits coast"));
        assert_eq!(headline("Envoy returns to U.S.\n\nThe envoy is back."), Some("Envoy returns to U.S."));
        assert_eq!(headline("Who pays for the bridge?\n\nNobody knows."), Some("Who pays for the bridge?"));
    }

    #[test]
    fn the_only_paragraph_is_no_headline() {
        assert_eq!(headline("Storm hits coast"), None);
    }

    #[test]
    fn a_sentence_of_running_text_is_no_headline() {
        assert_eq!(headline("A storm hit the coast.\n\nIt left."), None);
        assert_eq!(headline("“It is over.”\n\nHe left."), None);
        assert_eq!(headline("He asked:\n\n“Is it over?”"), None);
    }

    #[test]
    fn more_than_twenty_five_words_are_no_headline() {
        let long = "word ".repeat(26);
        assert_eq!(headline(&format!("{long}\n\nA storm hit the coast.")), None);
    }

    #[test]
    fn a_line_that_was_only_broken_is_no_headline() {
        assert_eq!(headline("The storm that hit the coast on Friday\nleft two towns without power."), None);
    }

    #[test]
    fn a_byline_or_a_dateline_is_no_headline() {
        assert_eq!(headline("By Jane Roe\n\nA storm hit the coast."), None);
        assert_eq!(headline("Friday, March 5, 2021\n\nA storm hit the coast."), None);
    }
}
