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
    if let Some((end, part)) = slashed_part(reading, numeral.end).filter(|_| plain) {
        numeral = Numeral { end, amount: amount + part, form: Form::Digits, ..numeral };
    }
    // "20 000", as the metric countries write it.
    let groups = spaced_groups(reading, at + 1);
    if plain && written.len() <= 3 && groups > 0 {
        let amount = (at + 1..=at + groups).fold(amount, |sum, at| sum * 1000.0 + group(reading, at).unwrap_or(0.0));
        numeral = Numeral { end: at + 1 + groups, amount, form: Form::Digits, ..numeral };
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

/// How many groups of three digits follow, each behind a space: one alone counts only as "000".
fn spaced_groups(reading: &Reading<'_>, at: usize) -> usize {
    let count = (at..at + 4).take_while(|at| group(reading, *at).is_some()).count();
    if count == 1 && reading.text(at) != "000" { 0 } else { count }
}

fn group(reading: &Reading<'_>, at: usize) -> Option<f64> {
    let digits = reading.digits(at).filter(|digits| digits.len() == 3 && !reading.glued(at))?;
    digits.parse().ok()
}

/// "1/2" in "3 1/2"
fn slashed_part(reading: &Reading<'_>, at: usize) -> Option<(usize, f64)> {
    let slash = reading.lower(at + 1) == "/" && reading.glued(at + 1) && reading.glued(at + 2) && !reading.glued(at);
    let over: f64 = reading.digits(at).filter(|_| slash)?.parse().ok()?;
    let under: f64 = reading.digits(at + 2)?.parse().ok()?;
    ([2.0, 3.0, 4.0, 8.0].contains(&under) && over < under).then_some((at + 3, over / under))
}

fn glyph(sense: &Sense) -> Option<f64> {
    match sense {
        Sense::Glyph(part) => Some(*part),
        _ => None,
    }
}
