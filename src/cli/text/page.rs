//! Styled text in lines of a given width.

use super::style::Paint;
use unicode_width::UnicodeWidthStr;

/// A page under construction: lines no wider than the page, except where one word is.
pub(super) struct Page {
    width: usize,
    written: String,
}

/// Words with the paint they are shown in. Pieces that no space parts stay on one line.
pub(super) struct Piece {
    text: String,
    paint: Paint,
}

/// `text` in `paint`.
pub(super) fn piece(text: impl Into<String>, paint: Paint) -> Piece {
    Piece { text: text.into(), paint }
}

impl Page {
    /// An empty page; `width` is in terminal columns.
    pub(super) fn new(width: usize) -> Self {
        Self { width, written: String::new() }
    }

    /// A block of text: `first` columns of indent for its first line, `rest` for the others.
    pub(super) fn block(&mut self, first: usize, rest: usize, pieces: &[Piece]) {
        let mut line = Line::default();
        let (mut column, mut indent) = (first, first);
        for word in words(pieces) {
            let width: usize = word.iter().map(|(text, _)| text.width()).sum();
            if !line.runs.is_empty() && column + 1 + width > self.width {
                self.end(indent, std::mem::take(&mut line));
                (column, indent) = (rest, rest);
            }
            if !line.runs.is_empty() {
                // A space between two words of one paint is painted too, so that underlines do not break.
                let inside = line.runs.last().map(|run| run.1) == word.first().map(|part| part.1);
                line.push(" ", if inside { word[0].1 } else { Paint::Plain });
                column += 1;
            }
            word.iter().for_each(|(text, paint)| line.push(text, *paint));
            column += width;
        }
        self.end(indent, line);
    }

    /// An empty line, unless the page just begins.
    pub(super) fn gap(&mut self) {
        if !self.written.is_empty() {
            self.written.push('\n');
        }
    }

    /// The finished page.
    pub(super) fn finish(self) -> String {
        self.written
    }

    fn end(&mut self, indent: usize, line: Line) {
        self.written.extend(std::iter::repeat_n(' ', indent));
        for (text, paint) in line.runs {
            self.written.push_str(&paint.on(&text));
        }
        self.written.push('\n');
    }
}

/// A line under construction, in runs of one paint.
#[derive(Default)]
struct Line {
    runs: Vec<(String, Paint)>,
}

impl Line {
    fn push(&mut self, text: &str, paint: Paint) {
        match self.runs.last_mut() {
            Some((run, last)) if *last == paint => run.push_str(text),
            _ => self.runs.push((text.to_owned(), paint)),
        }
    }
}

/// Cuts pieces at white space; a word may have parts in several paints.
fn words(pieces: &[Piece]) -> Vec<Vec<(String, Paint)>> {
    let mut words: Vec<Vec<(String, Paint)>> = Vec::new();
    let mut glued = false;
    for piece in pieces {
        for part in piece.text.split_inclusive(char::is_whitespace) {
            let word = part.trim_end_matches(char::is_whitespace);
            if !word.is_empty() {
                let clean = (tame(word), piece.paint);
                match words.last_mut() {
                    Some(last) if glued => last.push(clean),
                    _ => words.push(vec![clean]),
                }
            }
            glued = part.len() == word.len();
        }
    }
    words
}

/// Without the characters by which a text could command the terminal or reorder the line.
fn tame(word: &str) -> String {
    let commands = |mark: char| mark.is_control() || matches!(mark, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    word.chars().map(|mark| if commands(mark) { '\u{FFFD}' } else { mark }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(width: usize, pieces: &[Piece]) -> String {
        let mut page = Page::new(width);
        page.block(2, 4, pieces);
        anstream::adapter::strip_str(&page.finish()).to_string()
    }

    #[test]
    fn lines_end_before_the_width_and_go_on_under_their_indent() {
        let text = page(14, &[piece("one two three four", Paint::Plain)]);
        assert_eq!(text, "  one two\n    three four\n");
    }

    #[test]
    fn pieces_without_a_space_between_stay_together() {
        let text = page(12, &[piece("say", Paint::Plain), piece(" abcdefg", Paint::Name), piece(", then", Paint::Dim)]);
        assert_eq!(text, "  say\n    abcdefg,\n    then\n");
    }

    #[test]
    fn wide_characters_count_two_columns() {
        assert_eq!(page(12, &[piece("東京で 発表", Paint::Plain)]), "  東京で\n    発表\n");
    }

    #[test]
    fn words_of_one_paint_share_their_escape_codes() {
        let mut page = Page::new(40);
        page.block(0, 0, &[piece("one two", Paint::Wording), piece(" three", Paint::Plain)]);
        assert_eq!(page.finish(), "\u{1b}[4mone two\u{1b}[0m three\n");
    }

    #[test]
    fn a_text_cannot_command_the_terminal() {
        let text = page(40, &[piece("a\u{1b}[2Jb \u{202e}c", Paint::Plain)]);
        assert_eq!(text, "  a\u{fffd}[2Jb \u{fffd}c\n");
    }
}
