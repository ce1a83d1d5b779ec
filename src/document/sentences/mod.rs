//! Where sentences end.

mod beginnings;
mod endings;
#[cfg(test)]
mod tests;

use super::abbreviations::Abbreviation;
use super::{Token, TokenKind, lines};
use crate::span::ByteSpan;

/// The lengths in tokens of the sentences of one paragraph, in order; they add up to all of its tokens.
pub(super) fn lengths(text: &str, paragraph: ByteSpan, tokens: &[Token]) -> Vec<usize> {
    let passage = Passage { text: &text[..paragraph.end as usize], tokens };
    let line_starts = lines::deliberate_breaks(text, paragraph);
    let mut line_starts = line_starts.iter().copied().peekable();
    let mut lengths = Vec::new();
    let mut from = 0;
    let mut at = 0;
    while at < tokens.len() {
        let line_begins = line_starts.next_if(|line| *line <= tokens[at].span.start).is_some();
        if at > from && (line_begins || passage.is_caption_credit(at)) {
            lengths.push(at - from);
            from = at;
        }
        let Some(stop) = passage.stop(at) else {
            at += 1;
            continue;
        };
        let ends = !passage.is_list_number(at, from) && passage.begins_sentence(stop.behind, stop.ending);
        at = stop.behind;
        if ends && at < tokens.len() {
            lengths.push(at - from);
            from = at;
        }
    }
    if from < tokens.len() {
        lengths.push(tokens.len() - from);
    }
    lengths
}

/// The tokens of a paragraph; `text` ends where it does.
struct Passage<'text> {
    text: &'text str,
    tokens: &'text [Token],
}

/// What ends, or may end, a sentence.
#[derive(Clone, Copy, PartialEq)]
enum Ending {
    FullStop,
    Abbreviation(Abbreviation),
    Question,
    Ellipsis,
}

/// A mark that may end a sentence, with all that closes along with it.
struct Stop {
    ending: Ending,
    /// The token behind.
    behind: usize,
}

impl Passage<'_> {
    fn slice(&self, at: usize) -> &str {
        self.tokens[at].span.of(self.text)
    }

    /// "1." or "Q." at the head of a paragraph or a line.
    fn is_list_number(&self, at: usize, from: usize) -> bool {
        let first = self.tokens[from];
        let label = first.kind == TokenKind::Number || first.span.len() == 1 && first.is_word();
        let one_token = at == from && first.span.len() == 2 && first.is_word();
        one_token || label && at == from + 1 && !self.tokens[at].space_before
    }

    /// "Photo: Jane Roe" behind a caption that ends without a full stop.
    fn is_caption_credit(&self, at: usize) -> bool {
        self.tokens.get(at + 1).is_some_and(|next| !next.space_before && next.span.of(self.text) == ":")
            && !self.tokens[at - 1].is_punctuation()
            && matches!(
                self.slice(at),
                "Image"
                    | "Images"
                    | "Photo"
                    | "Photos"
                    | "Photograph"
                    | "Picture"
                    | "Pictures"
                    | "Illustration"
                    | "Credit"
            )
    }
}
