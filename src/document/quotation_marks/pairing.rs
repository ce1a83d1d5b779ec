//! Which mark closes which.

use super::super::{Document, Paragraph, TokenKind};
use super::marks::{self, Neighbour, Pair};
use crate::span::ByteSpan;

/// A mark that opens a passage, and the one that closes it, if any does.
#[derive(Clone, Debug)]
pub(super) struct Opened {
    pub(super) pair: Pair,
    pub(super) mark: ByteSpan,
    pub(super) close: Option<ByteSpan>,
    /// Where the passage around it closes, if that happens before this one does.
    pub(super) cut_off: Option<u32>,
}

/// What the marks of one paragraph say.
pub(super) struct Paired {
    /// What was opened, in order.
    pub(super) opened: Vec<Opened>,
    /// A double mark that closes what the paragraph itself never opened, before it opens anything.
    pub(super) stray_close: Option<ByteSpan>,
}

/// Pairs the marks of one paragraph.
pub(super) fn pair(document: &Document<'_>, index: usize) -> Paired {
    let paragraph = &document.paragraphs[index];
    let mut pairing = Pairing {
        document,
        paragraph,
        opened: Vec::new(),
        open: Vec::new(),
        counts: [0; Pair::COUNT],
        opened_by: None,
        stray_close: None,
    };
    for token in paragraph.tokens.clone() {
        if marks::may_be_mark(&document.tokens[token]) {
            pairing.read(token);
        }
    }
    Paired { opened: pairing.opened, stray_close: pairing.stray_close }
}

struct Pairing<'document, 'text> {
    document: &'document Document<'text>,
    paragraph: &'document Paragraph,
    opened: Vec<Opened>,
    /// What is still open: indices into `opened`.
    open: Vec<usize>,
    /// How many of each pair are open, so that a mark with no partner costs no search.
    counts: [u32; Pair::COUNT],
    /// The last token that opened a passage.
    opened_by: Option<usize>,
    stray_close: Option<ByteSpan>,
}

impl Pairing<'_, '_> {
    fn read(&mut self, token: usize) {
        let previous_opened = token > 0 && self.opened_by == Some(token - 1);
        let before = marks::before(self.document, self.paragraph, token, previous_opened);
        let behind = marks::behind(self.document, self.paragraph, token);
        let looks_opening = before != Neighbour::Solid && behind == Neighbour::Solid;
        let looks_closing = before == Neighbour::Solid && behind != Neighbour::Solid;
        match self.document.token_text(token) {
            "“" if self.is_open(Pair::LowHigh) && !looks_opening => self.close(token, Pair::LowHigh),
            "“" if self.is_open(Pair::CurlyDouble) && looks_closing => self.close(token, Pair::CurlyDouble),
            "“" => self.open(token, Pair::CurlyDouble),
            "”" | "‟" => self.close_double(token, Pair::CurlyDouble, looks_opening),
            "\"" | "＂" => self.straight_double(token, before, behind),
            "‘" if self.is_open(Pair::LowHighSingle) && !looks_opening => self.close(token, Pair::LowHighSingle),
            "‘" if before != Neighbour::Solid => self.open(token, Pair::CurlySingle),
            "’" if self.is_open(Pair::LowHighSingle) => self.close(token, Pair::LowHighSingle),
            "’" => self.close_single(token, Pair::CurlySingle, before, behind),
            "'" if looks_opening => self.open(token, Pair::StraightSingle),
            "'" => self.close_single(token, Pair::StraightSingle, before, behind),
            "`" if looks_opening => self.open(token, Pair::StraightSingle),
            "``" | "‘‘" => self.open(token, Pair::Typewriter),
            "''" | "’’" if self.is_open(Pair::Typewriter) => self.close(token, Pair::Typewriter),
            "''" | "’’" if looks_opening => self.open(token, Pair::Typewriter),
            "«" => self.guillemet(token, Pair::Guillemet, true, looks_opening, looks_closing),
            "»" => self.guillemet(token, Pair::Guillemet, false, looks_opening, looks_closing),
            "‹" => self.guillemet(token, Pair::SingleGuillemet, true, looks_opening, looks_closing),
            "›" => self.guillemet(token, Pair::SingleGuillemet, false, looks_opening, looks_closing),
            "„" => self.open(token, Pair::LowHigh),
            "‚" if looks_opening => self.open(token, Pair::LowHighSingle),
            _ => {}
        }
    }

    fn straight_double(&mut self, token: usize, before: Neighbour, behind: Neighbour) {
        use Neighbour::{Loose, Solid, Space};
        let is_open = self.is_open(Pair::StraightDouble);
        let opens = match (before, behind) {
            (Space | Loose, Solid) => true,
            (Solid, Space | Loose) | (Loose, Space | Loose) | (Space, Loose) => false,
            (Solid, Solid) | (Space, Space) => !is_open,
        };
        if self.is_inch_mark(token, before, behind, is_open) {
            return;
        }
        if opens {
            self.open(token, Pair::StraightDouble);
        } else {
            self.close_double(token, Pair::StraightDouble, false);
        }
    }

    /// 6" and 5'10": a number touches the mark, and no passage waits to be closed, or feet stand before the inches,
    /// or a better mark to close with comes later.
    fn is_inch_mark(&self, token: usize, before: Neighbour, behind: Neighbour, is_open: bool) -> bool {
        let behind_number = before == Neighbour::Solid && self.document.tokens[token - 1].kind == TokenKind::Number;
        let behind_feet = || {
            token >= self.paragraph.tokens.start + 3
                && matches!(self.document.token_text(token - 2), "'" | "’")
                && self.document.tokens[token - 3].kind == TokenKind::Number
        };
        let inside = behind == Neighbour::Space && self.closes_later(token);
        behind_number && (!is_open || behind_feet() || inside)
    }

    /// Closes the nearest open pair of double marks, the given one first: writers mix “ with ".
    fn close_double(&mut self, token: usize, pair: Pair, looks_opening: bool) {
        let pairs = [pair, Pair::CurlyDouble, Pair::LowHigh, Pair::StraightDouble, Pair::Typewriter];
        match pairs.into_iter().find(|pair| self.is_open(*pair)) {
            Some(pair) => self.close(token, pair),
            None if looks_opening => self.open(token, pair),
            None if self.opened.is_empty() && self.stray_close.is_none() => {
                self.stray_close = Some(self.document.tokens[token].span);
            }
            None => {}
        }
    }

    /// Closes a single mark, unless this one is an apostrophe.
    fn close_single(&mut self, token: usize, pair: Pair, before: Neighbour, behind: Neighbour) {
        let innermost = self.open.last().map(|index| self.opened[*index].pair);
        if !innermost.is_some_and(Pair::is_single) || before == Neighbour::Space || behind == Neighbour::Solid {
            return;
        }
        if !self.is_plural_possessive(token, behind) {
            self.close(token, innermost.unwrap_or(pair));
        }
    }

    /// "the workers’ rights": a plural before the mark, a word behind it, and a mark that must be the closing one later on,
    /// before any other opens.
    fn is_plural_possessive(&self, token: usize, behind: Neighbour) -> bool {
        if behind != Neighbour::Space || !ends_plural(self.document.token_text(token - 1)) {
            return false;
        }
        for other in (token + 1..self.paragraph.tokens.end).take(LOOK_AHEAD) {
            match self.document.token_text(other) {
                "‘" | "“" | "”" => return false,
                "’" | "'" | "\"" if self.document.tokens[other].space_before => return false,
                "\"" => return false,
                "’" | "'" => {
                    let behind = marks::behind(self.document, self.paragraph, other);
                    let last = other + 1 == self.paragraph.tokens.end;
                    if last || behind == Neighbour::Loose || !ends_plural(self.document.token_text(other - 1)) {
                        return behind != Neighbour::Solid;
                    }
                }
                _ => {}
            }
        }
        false
    }

    /// Whether the next straight mark closes: then this one, behind a number, stands for inches.
    fn closes_later(&self, token: usize) -> bool {
        let mut later = (token + 1..self.paragraph.tokens.end).take(LOOK_AHEAD);
        later.find(|other| self.document.token_text(*other) == "\"").is_some_and(|other| {
            !self.document.tokens[other].space_before
                && marks::behind(self.document, self.paragraph, other) != Neighbour::Solid
        })
    }

    fn guillemet(&mut self, token: usize, pair: Pair, points_left: bool, looks_opening: bool, looks_closing: bool) {
        let opens = if self.is_open(pair) { points_left && !looks_closing } else { points_left || looks_opening };
        if opens {
            self.open(token, pair);
        } else {
            self.close(token, pair);
        }
    }

    fn is_open(&self, pair: Pair) -> bool {
        self.counts[pair as usize] > 0
    }

    fn open(&mut self, token: usize, pair: Pair) {
        self.open.push(self.opened.len());
        self.opened.push(Opened { pair, mark: self.document.tokens[token].span, close: None, cut_off: None });
        self.counts[pair as usize] += 1;
        self.opened_by = Some(token);
    }

    /// Closes the innermost open `pair`; what was opened inside it and not closed stays unclosed.
    fn close(&mut self, token: usize, pair: Pair) {
        if !self.is_open(pair) {
            return;
        }
        while let Some(index) = self.open.pop() {
            let opened = &mut self.opened[index];
            let mark = self.document.tokens[token].span;
            self.counts[opened.pair as usize] -= 1;
            if opened.pair == pair {
                opened.close = Some(mark);
                return;
            }
            opened.cut_off = Some(mark.start);
        }
    }
}

/// How many tokens are looked ahead at most for a better closing mark.
const LOOK_AHEAD: usize = 60;

fn ends_plural(word: &str) -> bool {
    word.ends_with(['s', 'S'])
}
