//! Which tokens are quotation marks, and on which side of a passage each can stand.

use super::super::{Document, Paragraph, QuoteStyle, Token, TokenKind};

/// A pair of marks that belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pair {
    CurlyDouble,
    CurlySingle,
    StraightDouble,
    StraightSingle,
    Guillemet,
    SingleGuillemet,
    LowHigh,
    LowHighSingle,
    Typewriter,
}

impl Pair {
    pub(super) const COUNT: usize = 9;

    /// Whether the marks are also used as apostrophes, so that an unclosed one means nothing.
    pub(super) fn is_single(self) -> bool {
        matches!(self, Self::CurlySingle | Self::StraightSingle | Self::LowHighSingle)
    }

    pub(super) fn style(self) -> QuoteStyle {
        match self {
            Self::CurlyDouble => QuoteStyle::CurlyDouble,
            Self::CurlySingle => QuoteStyle::CurlySingle,
            Self::StraightDouble => QuoteStyle::StraightDouble,
            Self::StraightSingle | Self::Typewriter => QuoteStyle::StraightSingle,
            Self::Guillemet | Self::SingleGuillemet => QuoteStyle::Guillemet,
            Self::LowHigh | Self::LowHighSingle => QuoteStyle::LowHigh,
        }
    }
}

/// What stands on one side of a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Neighbour {
    /// White space, or an end of the paragraph.
    Space,
    /// A mark that does not touch words on this side: a dash, a bracket, a comma.
    Loose,
    /// A word, a number, or a mark that belongs to it.
    Solid,
}

/// What stands before the mark at `token`; `previous_opened` tells whether the token before is a mark that opened a passage.
pub(super) fn before(document: &Document<'_>, paragraph: &Paragraph, token: usize, previous_opened: bool) -> Neighbour {
    if token == paragraph.tokens.start || document.tokens[token].space_before {
        return Neighbour::Space;
    }
    match document.token_text(token - 1) {
        _ if previous_opened => Neighbour::Loose,
        "(" | "[" | "{" | "-" | "–" | "—" | "--" | "/" | "¿" | "¡" | ":" | "=" => Neighbour::Loose,
        _ => Neighbour::Solid,
    }
}

/// What stands behind the mark at `token`.
pub(super) fn behind(document: &Document<'_>, paragraph: &Paragraph, token: usize) -> Neighbour {
    for next in token + 1..paragraph.tokens.end.min(token + 1 + MARKS_IN_A_ROW) {
        if document.tokens[next].space_before {
            return if next == token + 1 { Neighbour::Space } else { Neighbour::Loose };
        }
        match document.token_text(next) {
            "." | "," | ";" | ":" | "!" | "?" | ")" | "]" | "}" | "-" | "–" | "—" | "--" | "/" => {
                return Neighbour::Loose;
            }
            "'s" | "’s" => return Neighbour::Loose,
            // A mark beside a mark stands as that one does: before a word both open, behind one both close.
            "”" | "’" | "\"" | "'" | "''" | "’’" => {}
            _ => return Neighbour::Solid,
        }
    }
    if token + 1 == paragraph.tokens.end { Neighbour::Space } else { Neighbour::Loose }
}

/// More quotation marks than this do not stand in a row.
const MARKS_IN_A_ROW: usize = 3;

/// Whether a token can be a quotation mark at all.
pub(super) fn may_be_mark(token: &Token) -> bool {
    token.kind == TokenKind::Punctuation && token.span.len() <= 6
}

/// The pair that a paragraph's first token opens.
pub(super) fn opening_pair(document: &Document<'_>, paragraph: &Paragraph) -> Option<Pair> {
    let first = paragraph.tokens.start;
    if paragraph.tokens.is_empty() || behind(document, paragraph, first) == Neighbour::Space {
        return None;
    }
    match document.token_text(first) {
        "“" => Some(Pair::CurlyDouble),
        "‘" => Some(Pair::CurlySingle),
        "\"" => Some(Pair::StraightDouble),
        "'" => Some(Pair::StraightSingle),
        "«" => Some(Pair::Guillemet),
        "„" => Some(Pair::LowHigh),
        _ => None,
    }
}
