//! Figures: numbers however they are written, read once for every kind of value.

pub(super) mod bound;
mod digits;
mod range;
mod shares;
mod words;

pub(super) use range::joiner;

use super::reading::Reading;
use std::ops::Range;

/// A number or a range of numbers in the text, scale words included: "19.2 million", "10 to 15", "two-thirds".
#[derive(Clone, Debug)]
pub(super) struct Figure {
    /// Its atoms.
    pub(super) atoms: Range<usize>,
    /// The number, or the lower end of the range.
    pub(super) low: f64,
    /// The upper end of a range.
    pub(super) high: Option<f64>,
    /// How it is written; of a range, the lower end.
    pub(super) form: Form,
    /// A letter behind the digits that scales an amount of money ("5m") and may be a unit elsewhere.
    pub(super) suffix: Option<f64>,
}

/// How a number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Digits alone, without separators: "1984", "42".
    Plain,
    /// Digits with separators, a fraction or a scale word: "1,200", "3.5", "2 million".
    Digits,
    /// "twenty-one", "a dozen"
    Words,
    /// A plural that stands for at least as many: "dozens".
    Vague,
    /// A part of a whole: "a third", "one in five".
    Share,
}

/// One number, the end of a figure not yet looked for.
#[derive(Clone, Copy, Debug)]
struct Numeral {
    /// The atom behind it.
    end: usize,
    /// Its value, `scale` included.
    amount: f64,
    /// What the scale words multiply by; 1 without any.
    scale: f64,
    form: Form,
    suffix: Option<f64>,
}

impl Figure {
    /// Reads the figure that begins at an atom.
    pub(super) fn read(reading: &Reading<'_>, at: usize) -> Option<Self> {
        let low = Numeral::read(reading, at)?;
        if let Some(high) = range::upper_end(reading, at, &low) {
            let shared = if low.scale == 1.0 && low.amount < high.amount / high.scale { high.scale } else { 1.0 };
            return Some(Self {
                atoms: at..high.end,
                low: tidy(low.amount * shared),
                high: Some(high.amount),
                form: low.form,
                suffix: high.suffix,
            });
        }
        Some(Self { atoms: at..low.end, low: low.amount, high: None, form: low.form, suffix: low.suffix })
    }

    /// The figure with its letter suffix read as a scale: "5m" as five million.
    pub(super) fn scaled(&self) -> Self {
        let Some(scale) = self.suffix else { return self.clone() };
        Self {
            atoms: self.atoms.start..self.atoms.end + 1,
            low: tidy(self.low * scale),
            high: self.high.map(|high| tidy(high * scale)),
            form: Form::Digits,
            suffix: None,
        }
    }

    /// Whether it is a single whole number, and which.
    pub(super) fn whole(&self) -> Option<u32> {
        let fits = self.high.is_none() && self.low.fract() == 0.0 && (0.0..1e9).contains(&self.low);
        fits.then_some(self.low as u32)
    }
}

impl Numeral {
    fn read(reading: &Reading<'_>, at: usize) -> Option<Self> {
        if reading.digits(at).is_some() {
            return shares::of_digits(reading, at).or_else(|| digits::read(reading, at));
        }
        if !words::may_open(reading, at) {
            return None;
        }
        shares::of_words(reading, at).or_else(|| words::read(reading, at))
    }
}

/// Takes away what binary fractions leave behind: 19.2 × 10⁶ is 19,200,000.
pub(super) fn tidy(amount: f64) -> f64 {
    if amount.fract() == 0.0 {
        return amount;
    }
    format!("{amount:.12e}").parse().unwrap_or(amount)
}
