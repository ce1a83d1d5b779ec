//! What no full stop sets off: numbers of lists and captions, credits of pictures, drawn lines.

use super::super::TokenKind;
use super::Passage;
use std::ops::Range;

/// A drawn line has at least so many marks.
const SHORTEST_LINE: usize = 5;

/// The number of a list has at most so many digits.
const MOST_DIGITS: usize = 3;

impl Passage<'_> {
    /// Whether the stop behind `before`, the sentence so far, is that of a label: "1.", "Q." or "Figure 2." at the head
    /// of a paragraph or a line, "1." behind a colon.
    pub(super) fn is_label(&self, before: Range<usize>) -> bool {
        let Some(last) = before.clone().next_back() else {
            // "b." is one token where it is read as an initial.
            let first = self.tokens[before.start];
            return first.span.len() == 2 && first.is_word();
        };
        let is_touched = self.tokens.get(before.end).is_some_and(|stop| !stop.space_before);
        if !is_touched || self.slice(before.end) != "." {
            return false;
        }
        let label = self.tokens[last];
        let is_number = label.kind == TokenKind::Number && label.span.len() <= MOST_DIGITS;
        let is_letter = label.is_word() && label.span.len() == 1;
        before.len() == 1 && (is_number || is_letter)
    }

    /// Whether a new sentence begins behind `before`, the sentence so far, though no mark ends that one.
    pub(super) fn is_set_off(&self, before: Range<usize>) -> bool {
        let at = before.end;
        self.is_caption_credit(at)
            || self.is_drawn_line(at)
            || self.is_drawn_line(at - 1)
            || self.is_caption_label(before)
    }

    /// "Figure 1.5" at the head of a paragraph, where no mark sets it off from the caption behind it.
    fn is_caption_label(&self, before: Range<usize>) -> bool {
        let next = self.tokens[before.end];
        before.start == 0
            && before.len() == 2
            && CAPTIONS.contains(&self.slice(0))
            && self.tokens[1].kind == TokenKind::Number
            && next.space_before
            && (next.starts_upper(self.text) || self.slice(before.end) == "(")
    }

    /// A line drawn in marks, which touches nothing: "-----".
    fn is_drawn_line(&self, at: usize) -> bool {
        let slice = self.slice(at);
        slice.len() >= SHORTEST_LINE
            && slice.bytes().all(|mark| matches!(mark, b'-' | b'=' | b'*' | b'~'))
            && self.tokens[at].space_before
            && self.tokens.get(at + 1).is_none_or(|next| next.space_before)
    }

    /// "Photo: Jane Roe" behind a caption that ends without a full stop.
    fn is_caption_credit(&self, at: usize) -> bool {
        self.tokens.get(at + 1).is_some_and(|next| !next.space_before && next.span.of(self.text) == ":")
            && !self.tokens[at - 1].is_punctuation()
            && CREDITS.contains(&self.slice(at))
    }
}

const CAPTIONS: [&str; 4] = ["Figure", "Fig.", "Table", "Chart"];

const CREDITS: [&str; 9] =
    ["Image", "Images", "Photo", "Photos", "Photograph", "Picture", "Pictures", "Illustration", "Credit"];
