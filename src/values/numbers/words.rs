//! Numbers written in words: "one hundred and five", "two and a half million", "a dozen", "hundreds of thousands".

use super::super::reading::{Reading, Sense};
use super::{Form, Numeral, tidy};

/// Whether a number in words can begin at the atom at all: most words need no more than this.
pub(super) fn may_open(reading: &Reading<'_>, at: usize) -> bool {
    !reading.senses(at).is_empty() || matches!(reading.lower(at), "a" | "an" | "half" | "several" | "few" | "many")
}

pub(super) fn read(reading: &Reading<'_>, at: usize) -> Option<Numeral> {
    vague(reading, at)
        .or_else(|| half_of_scale(reading, at))
        .or_else(|| with_article(reading, at))
        .or_else(|| compound(reading, at))
}

/// "dozens", "tens of thousands", "several hundred"
fn vague(reading: &Reading<'_>, at: usize) -> Option<Numeral> {
    let plural = |at| {
        reading.sense(at, |sense| match sense {
            Sense::Vague(amount) => Some(*amount),
            _ => None,
        })
    };
    let numeral = |end, amount| Some(Numeral { end, amount, scale: 1.0, form: Form::Vague, suffix: None });
    if let Some(amount) = plural(at) {
        let scale = plural(at + 2).or_else(|| whole_scale(reading, at + 2)).filter(|scale| *scale > amount);
        if let Some(scale) = scale.filter(|_| reading.lower(at + 1) == "of") {
            return numeral(at + 3, amount * scale);
        }
        // "tens" and "scores" are vague numbers only in front of "of".
        let alone =
            !reading.is(at, &["tens", "scores"]) || (reading.lower(at) == "scores" && reading.lower(at + 1) == "of");
        return if alone { numeral(at + 1, amount) } else { None };
    }
    let few = usize::from(reading.is(at, &["a"]) && reading.lower(at + 1) == "few");
    if reading.is(at + few, &["several", "few", "many"]) {
        let scale = whole_scale(reading, at + few + 1)?;
        let more = whole_scale(reading, at + few + 2).filter(|more| *more > scale);
        return numeral(at + few + 2 + usize::from(more.is_some()), scale * more.unwrap_or(1.0));
    }
    None
}

/// "half a million", "half-dozen", "a half million", "a quarter of a million"
fn half_of_scale(reading: &Reading<'_>, at: usize) -> Option<Numeral> {
    let article = usize::from(reading.is(at, &["a"]));
    let part = match reading.lower(at + article) {
        "half" => 0.5,
        "quarter" if article == 1 && reading.lower(at + 2) == "of" => 0.25,
        _ => return None,
    };
    let mut scale_at = at + article + 1;
    while reading.is(scale_at, &["a", "-", "of"]) && scale_at < at + article + 3 {
        scale_at += 1;
    }
    if scale_at == at + article + 1 && article == 0 {
        return None;
    }
    let scale = whole_scale(reading, scale_at)?;
    Some(Numeral { end: scale_at + 1, amount: part * scale, scale, form: Form::Words, suffix: None })
}

/// "a hundred", "a dozen", "a million and a half"
fn with_article(reading: &Reading<'_>, at: usize) -> Option<Numeral> {
    if !reading.is(at, &["a", "an"]) {
        return None;
    }
    let scale = whole_scale(reading, at + 1)?;
    // "a million-dollar house" and "a hundred-year plan" have their article from the noun.
    if reading.lower(at + 2) == "-" {
        return None;
    }
    let second = whole_scale(reading, at + 2).filter(|second| *second > scale);
    let scale = scale * second.unwrap_or(1.0);
    let numeral =
        Numeral { end: at + 2 + usize::from(second.is_some()), amount: scale, scale, form: Form::Words, suffix: None };
    Some(with_part(reading, numeral, scale))
}

/// What a run of number words has come to so far.
#[derive(Clone, Copy)]
struct Sum {
    /// Groups that a scale has closed.
    total: f64,
    /// The group being read: 0 to 999.
    group: f64,
    /// The last scale; the next must be smaller.
    scale: f64,
    last: Last,
}

#[derive(Clone, Copy, PartialEq)]
enum Last {
    Nothing,
    Unit,
    Ten,
    Hundred,
    Scale,
}

impl Sum {
    fn amount(self) -> f64 {
        self.total + self.group
    }

    /// The sum with one more word; `None` where the word cannot follow.
    fn add(self, sense: &Sense) -> Option<Self> {
        use Last::*;
        match *sense {
            Sense::Cardinal(value) if matches!(self.last, Nothing | Hundred | Scale) => {
                Some(Self { group: self.group + value, last: Unit, ..self })
            }
            Sense::Cardinal(value) if self.last == Ten && (1.0..10.0).contains(&value) => {
                Some(Self { group: self.group + value, last: Unit, ..self })
            }
            Sense::Ten(value) if matches!(self.last, Nothing | Hundred | Scale) => {
                Some(Self { group: self.group + value, last: Ten, ..self })
            }
            Sense::Scale(100.0) if matches!(self.last, Unit | Ten) && self.group < 100.0 => {
                Some(Self { group: self.group * 100.0, last: Hundred, ..self })
            }
            Sense::Scale(12.0) if matches!(self.last, Unit | Ten) && self.total == 0.0 => {
                Some(Self { group: self.group * 12.0, last: Scale, scale: 12.0, ..self })
            }
            Sense::Scale(scale) if scale >= 1000.0 && scale < self.scale && self.group > 0.0 => {
                Some(Self { total: self.total + self.group * scale, group: 0.0, scale, last: Scale })
            }
            _ => None,
        }
    }
}

/// "twenty-one", "one hundred and five thousand", "two and a half million"
fn compound(reading: &Reading<'_>, at: usize) -> Option<Numeral> {
    let start = Sum { total: 0.0, group: 0.0, scale: f64::INFINITY, last: Last::Nothing };
    let add = |sum: Sum, at: usize| reading.sense(at, |sense| sum.add(sense));
    let (mut sum, mut end) = match add(start, at) {
        Some(sum) => (sum, at + 1),
        // "million-dollar", "billion-year"
        None if reading.lower(at) == "dozen" && ["the", "another"].contains(&reading.before(at, 1)) => {
            return Some(Numeral { end: at + 1, amount: 12.0, scale: 12.0, form: Form::Words, suffix: None });
        }
        None if reading.lower(at + 1) == "-" && reading.glued(at + 1) => {
            let scale = whole_scale(reading, at).filter(|scale| *scale >= 100.0)?;
            return Some(Numeral { end: at + 1, amount: scale, scale, form: Form::Words, suffix: None });
        }
        None => return None,
    };
    loop {
        let joined = match reading.lower(end) {
            "-" if reading.glued(end) && reading.glued(end + 1) => add(sum, end + 1),
            "and" if sum.last == Last::Hundred || (sum.last == Last::Scale && sum.scale == 1000.0) => {
                add(sum, end + 1).filter(|next| matches!(next.last, Last::Unit | Last::Ten))
            }
            _ => None,
        };
        if let Some(next) = joined {
            (sum, end) = (next, end + 2);
        } else if let Some(next) = add(sum, end) {
            (sum, end) = (next, end + 1);
        } else {
            break;
        }
    }
    let scale = if sum.group == 0.0 && sum.scale.is_finite() { sum.scale } else { 1.0 };
    let numeral = Numeral { end, amount: sum.amount(), scale, form: Form::Words, suffix: None };
    Some(with_part(reading, numeral, scale))
}

/// Adds "and a half", and the scale behind it: "two and a half million".
fn with_part(reading: &Reading<'_>, numeral: Numeral, scale: f64) -> Numeral {
    let mut at = numeral.end;
    let hyphen = usize::from(reading.lower(at) == "-");
    at += hyphen;
    if reading.lower(at) != "and" {
        return numeral;
    }
    at += 1 + hyphen;
    let part = match (reading.lower(at), reading.lower(at + 1 + hyphen)) {
        ("a" | "one", "half") => 0.5,
        ("a" | "one", "quarter") => 0.25,
        ("a" | "one", "third") => 1.0 / 3.0,
        ("three", "quarters") => 0.75,
        ("two", "thirds") => 2.0 / 3.0,
        _ => return numeral,
    };
    at += 2 + hyphen;
    let behind = whole_scale(reading, at).filter(|_| scale == 1.0);
    let amount = (numeral.amount + part * scale) * behind.unwrap_or(1.0);
    Numeral { end: at + usize::from(behind.is_some()), amount: tidy(amount), scale: behind.unwrap_or(scale), ..numeral }
}

fn whole_scale(reading: &Reading<'_>, at: usize) -> Option<f64> {
    reading.sense(at, |sense| match sense {
        Sense::Scale(scale) => Some(*scale),
        _ => None,
    })
}
