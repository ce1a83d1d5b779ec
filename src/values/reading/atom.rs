//! Atoms: tokens cut further, between digits, letters and marks.

use super::senses::{self, Sense};
use crate::document::{Document, TokenKind};
use crate::span::ByteSpan;

/// A run of digits, a run of letters or a single mark. "5m", "$5m" and "5-year" come to the same atoms
/// however the tokens are cut, so no rule depends on that.
#[derive(Clone, Copy, Debug)]
pub(in crate::values) struct Atom<'document> {
    /// Where it stands.
    pub(in crate::values) span: ByteSpan,
    /// The token it comes from.
    pub(super) token: u32,
    /// The atom in lower case.
    pub(super) lower: &'document str,
    /// Whether white space, or the paragraph's start, stands before it.
    pub(super) space_before: bool,
    /// Whether it is made of digits and their separators.
    pub(super) is_number: bool,
    /// What it can mean.
    pub(super) senses: &'static [Sense],
}

/// Appends the atoms of one token.
pub(super) fn split<'document>(document: &'document Document<'_>, token: usize, atoms: &mut Vec<Atom<'document>>) {
    let (whole, lower) = (document.tokens[token], document.lower(token));
    let text = document.token_text(token);
    let mut push = |from: usize, to: usize, lower_from: usize, lower_to: usize| {
        let lower = &lower[lower_from..lower_to];
        let is_number = lower.starts_with(|first: char| first.is_ascii_digit());
        atoms.push(Atom {
            span: ByteSpan::new(whole.span.start as usize + from, whole.span.start as usize + to),
            token: token as u32,
            lower,
            space_before: from == 0 && whole.space_before,
            is_number,
            senses: if is_number { &[] } else { senses::of(lower) },
        });
    };
    let simple =
        whole.kind == TokenKind::Word && text.chars().all(|letter| letter.is_alphabetic() || "'’".contains(letter));
    // A curly apostrophe or a rare letter changes its length in lower case; such words have no digits worth cutting.
    if simple || lower.len() != text.len() {
        push(0, text.len(), 0, lower.len());
        return;
    }
    let mut from = 0;
    while let Some(length) = run(&text[from..]) {
        // Equal lengths do not promise equal boundaries.
        if !lower.is_char_boundary(from) || !lower.is_char_boundary(from + length) {
            push(from, text.len(), from.min(lower.len()), lower.len());
            return;
        }
        push(from, from + length, from, from + length);
        from += length;
    }
}

/// Cuts any text into atoms, for reading phrases: each with whether white space stands before it.
pub(super) fn cut(text: &str) -> impl Iterator<Item = (bool, &str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let trimmed = rest.trim_start();
        let space = trimmed.len() < rest.len();
        let length = run(trimmed)?;
        let (atom, behind) = trimmed.split_at(length);
        rest = behind;
        Some((space, atom))
    })
}

/// Length in bytes of the atom at the start of `text`, which has no white space in front.
fn run(text: &str) -> Option<usize> {
    let first = text.chars().next()?;
    if first.is_ascii_digit() {
        return Some(digits(text.as_bytes()));
    }
    if !first.is_alphabetic() {
        return Some(first.len_utf8());
    }
    let inner = |letter: char| letter.is_alphabetic() || ".'’".contains(letter);
    let end = text.find(|letter| !inner(letter)).unwrap_or(text.len());
    // "p.m." keeps its last point, "km." does not.
    let word = &text[..end];
    let keeps_point = word.trim_end_matches('.').contains('.');
    Some(if keeps_point { end } else { word.trim_end_matches(['.', '\'', '’']).len().max(first.len_utf8()) })
}

/// Length of the digits at the start, with separators that have digits on both sides: "1,200.5", "1,00,000".
fn digits(text: &[u8]) -> usize {
    let count = |from: usize| text[from..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    let mut end = count(0);
    while let Some(separator) = text.get(end) {
        let behind = count(end + 1);
        let groups = *separator == b',' && (behind == 3 || (behind == 2 && text.get(end + 3) == Some(&b',')));
        if !(groups || (*separator == b'.' && behind > 0)) {
            break;
        }
        end += 1 + behind;
    }
    end
}

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn digits_letters_and_marks_part_company() {
        let atoms = |text: &'static str| cut(text).map(|(_, atom)| atom).collect::<Vec<_>>();
        assert_eq!(atoms("US$1,200.5m"), ["US", "$", "1,200.5", "m"]);
        assert_eq!(atoms("nine-month-old"), ["nine", "-", "month", "-", "old"]);
        assert_eq!(atoms("6:00p.m. on 21st"), ["6", ":", "00", "p.m.", "on", "21", "st"]);
        assert_eq!(atoms("1,2 and 3,456,78"), ["1", ",", "2", "and", "3,456", ",", "78"]);
    }
}
