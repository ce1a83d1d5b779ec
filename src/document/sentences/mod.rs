//! Where sentences end.

mod beginnings;
mod endings;
mod labels;
mod speakers;
#[cfg(test)]
mod tests;

use super::abbreviations::Abbreviation;
use super::{Token, lines};
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
        if at > from && (line_begins || passage.is_set_off(from..at)) {
            lengths.push(at - from);
            from = at;
        }
        let Some(stop) = passage.stop(at) else {
            at += 1;
            continue;
        };
        let ends = !passage.is_label(from..at) && passage.begins_sentence(from..stop.behind, stop.ending);
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
    Smiley,
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
}
