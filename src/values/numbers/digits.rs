//! Numbers written in digits: "1,200", "3.5", "2.4bn", "2½".

use super::super::reading::{Reading, Sense};
use super::{Form, Numeral, tidy};

pub(super) fn read(reading: &Reading<'_>, at: usize) -> Option<Numeral> {
    let written = reading.digits(at)?;
    // A second point makes a version or an address, not a number.
    let amount: f64 = written.replace(',', "").parse().ok()?;
    let plain = written.bytes().all(|byte| byte.is_ascii_digit());
    let mut numeral =
        Numeral { end: at + 1, amount, scale: 1.0, form: if plain { Form::Plain } else { Form::Digits }, suffix: None };
    if let Some(part) = reading.sense(at + 1, glyph).filter(|_| reading.glued(at + 1)) {
        numeral = Numeral { end: at + 2, amount: amount + part, form: Form::Digits, ..numeral };
    }
    while let Some((end, scale)) = scale(reading, numeral.end) {
        // "5 lakh crore" and "300 thousand million" exist; a third scale does not.
        if numeral.scale > 1.0 && (end - at > 4 || scale < 1e5) {
            break;
        }
        numeral = Numeral {
            end,
            amount: tidy(numeral.amount * scale),
            scale: numeral.scale * scale,
            form: Form::Digits,
            suffix: None,
        };
    }
    if numeral.scale == 1.0 && reading.glued(numeral.end) && !reading.glued_word(numeral.end + 1) {
        numeral.suffix = reading.sense(numeral.end, |sense| match sense {
            Sense::Suffix(scale) => Some(*scale),
            _ => None,
        });
    }
    Some(numeral)
}

/// A scale word at the atom or behind one hyphen: the atom behind it, and its value.
fn scale(reading: &Reading<'_>, at: usize) -> Option<(usize, f64)> {
    let hyphen = usize::from(reading.lower(at) == "-" && reading.glued(at) && reading.glued(at + 1));
    let scale = reading.sense(at + hyphen, |sense| match sense {
        Sense::Scale(scale) if *scale >= 100.0 => Some(*scale),
        _ => None,
    })?;
    Some((at + hyphen + 1, scale))
}

fn glyph(sense: &Sense) -> Option<f64> {
    match sense {
        Sense::Glyph(part) => Some(*part),
        _ => None,
    }
}
