//! A paragraph as the value rules read it: atoms with what each word can mean, and the figures among them.

mod atom;
mod phrases;
mod senses;
mod tense;

use atom::Atom;
pub(super) use phrases::AtomPhrases;
pub(super) use senses::{Sense, of as senses_of};
pub(super) use tense::Tense;

use super::Date;
use super::numbers::Figure;
use crate::document::{Document, Paragraph};
use crate::span::ByteSpan;
use std::ops::Range;

/// One paragraph, ready for the rules. Rules address atoms by their index.
pub(super) struct Reading<'document> {
    document: &'document Document<'document>,
    atoms: Vec<Atom<'document>>,
    /// The figure that begins at an atom, as an index into `figures`.
    figure_at: Vec<Option<u32>>,
    figures: Vec<Figure>,
    /// The day that relative dates count from.
    pub(super) published: Option<Date>,
}

impl<'document> Reading<'document> {
    /// Reads one paragraph.
    pub(super) fn of(document: &'document Document<'document>, paragraph: &Paragraph, published: Option<Date>) -> Self {
        let mut atoms = Vec::with_capacity(paragraph.tokens.len() + 8);
        for token in paragraph.tokens.clone() {
            atom::split(document, token, &mut atoms);
        }
        let figure_at = vec![None; atoms.len()];
        let mut reading = Self { document, atoms, figure_at, figures: Vec::new(), published };
        let mut at = 0;
        while at < reading.atoms.len() {
            let Some(figure) = Figure::read(&reading, at) else {
                at += 1;
                continue;
            };
            reading.figure_at[at] = Some(reading.figures.len() as u32);
            at = figure.atoms.end;
            reading.figures.push(figure);
        }
        reading
    }

    /// How many atoms there are.
    pub(super) fn len(&self) -> usize {
        self.atoms.len()
    }

    /// The figure that begins at this atom.
    pub(super) fn figure(&self, at: usize) -> Option<&Figure> {
        let index = (*self.figure_at.get(at)?)?;
        self.figures.get(index as usize)
    }

    /// The figure that begins at this atom, unless letters right before make it part of a code: "S4C".
    pub(super) fn free_figure(&self, at: usize) -> Option<&Figure> {
        let in_code = self.glued(at) && self.digits(at).is_some() && self.before(at, 1).ends_with(char::is_alphabetic);
        self.figure(at).filter(|_| !in_code)
    }

    /// The atom in lower case; empty beyond either end, so that rules need not ask for the length.
    pub(super) fn lower(&self, at: usize) -> &'document str {
        self.atoms.get(at).map_or("", |atom| atom.lower)
    }

    /// The atom in lower case that stands so many atoms before `at`; empty beyond the start.
    pub(super) fn before(&self, at: usize, steps: usize) -> &str {
        at.checked_sub(steps).map_or("", |before| self.lower(before))
    }

    /// The atom as it is written.
    pub(super) fn text(&self, at: usize) -> &str {
        self.atoms.get(at).map_or("", |atom| self.document.slice(atom.span))
    }

    /// Whether the atom is one of `words`, in lower case.
    pub(super) fn is(&self, at: usize, words: &[&str]) -> bool {
        words.contains(&self.lower(at))
    }

    /// Whether no white space stands before the atom and it is not the first.
    pub(super) fn glued(&self, at: usize) -> bool {
        at > 0 && self.atoms.get(at).is_some_and(|atom| !atom.space_before)
    }

    /// Whether letters or digits stand right behind, without white space.
    pub(super) fn glued_word(&self, at: usize) -> bool {
        self.glued(at) && self.lower(at).starts_with(char::is_alphanumeric)
    }

    /// Whether the atom begins with a capital letter.
    pub(super) fn capital(&self, at: usize) -> bool {
        self.text(at).chars().next().is_some_and(char::is_uppercase)
    }

    /// Whether the atom is the first word of its sentence, or follows an opening quotation mark, a colon or a dash.
    pub(super) fn opens_sentence(&self, at: usize) -> bool {
        let Some(previous) = at.checked_sub(1) else { return true };
        self.sentence(previous) != self.sentence(at)
            || matches!(self.text(previous), "]" | "“" | "\"" | "‘" | "«" | ":" | "—" | "•" | "." | "?" | "!")
    }

    /// The sentence that the atom stands in, as an index into the document's sentences.
    pub(super) fn sentence(&self, at: usize) -> Option<u32> {
        self.atoms.get(at).map(|atom| self.document.tokens[atom.token as usize].sentence)
    }

    /// Whether most words of the atom's sentence have a capital, as in a headline of the American style.
    pub(super) fn in_title_case(&self, at: usize) -> bool {
        let Some(sentence) = self.sentence(at) else { return false };
        senses::title_case(self.document, sentence as usize)
    }

    /// What the atom can mean to the rules.
    pub(super) fn senses(&self, at: usize) -> &'static [Sense] {
        self.atoms.get(at).map_or(&[], |atom| atom.senses)
    }

    /// The first meaning of the atom that `pick` takes.
    pub(super) fn sense<Picked>(&self, at: usize, pick: impl Fn(&Sense) -> Option<Picked>) -> Option<Picked> {
        self.senses(at).iter().find_map(pick)
    }

    /// Digits and how they are written, where the atom is made of them.
    pub(super) fn digits(&self, at: usize) -> Option<&str> {
        self.atoms.get(at).filter(|atom| atom.is_number).map(|atom| self.document.slice(atom.span))
    }

    /// Bytes from the first to the last atom of a range that is not empty.
    pub(super) fn span(&self, atoms: Range<usize>) -> ByteSpan {
        match (self.atoms.get(atoms.start), self.atoms.get(atoms.end.saturating_sub(1))) {
            (Some(first), Some(last)) => first.span.to(last.span),
            _ => ByteSpan::new(0, 0),
        }
    }

    /// Whether the atoms before `at`, back to the start of their sentence, have one of `words` within `reach` atoms.
    pub(super) fn has_before(&self, at: usize, reach: usize, words: &[&str]) -> bool {
        let sentence = self.sentence(at);
        (at.saturating_sub(reach)..at)
            .rev()
            .take_while(|&before| self.sentence(before) == sentence)
            .any(|before| self.is(before, words))
    }

    /// Whether the atoms behind `at`, up to the end of the sentence, have one of `words` within `reach` atoms.
    pub(super) fn has_behind(&self, at: usize, reach: usize, words: &[&str]) -> bool {
        let sentence = at.checked_sub(1).and_then(|before| self.sentence(before));
        (at..at.saturating_add(reach))
            .take_while(|&behind| self.sentence(behind) == sentence)
            .any(|behind| self.is(behind, words))
    }
}
