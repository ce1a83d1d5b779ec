//! Plain numbers and shares in words.

use super::super::candidate::{Find, Found};
use super::super::dates;
use super::super::numbers::{Figure, Form, bound};
use super::super::reading::Reading;
use super::super::{Bound, Normalized, ValueKind};
use super::names;
use crate::rule::Rule;

pub(super) const SHARE: Rule<Find> = Rule {
    id: "value.number.share",
    about: "A part of a whole in words is a fraction: \"two-thirds\" is 0.667.",
    example: "Two-thirds of the seats are free.",
    near_miss: "The second half was dull.",
    find: share,
};

pub(super) const COUNT: Rule<Find> = Rule {
    id: "value.number",
    about: "A number in digits or words that counts something, with its approximator.",
    example: "At least five officials were named.",
    near_miss: "Flight 93 left from Gate 17.",
    find: count,
};

fn share(reading: &Reading<'_>, at: usize) -> Option<Found> {
    let figure = reading.figure(at).filter(|figure| figure.form == Form::Share)?;
    let end = figure.atoms.end;
    if reading.lower(end - 1) == "half" && figure.atoms.len() == 1 {
        let game = [
            "first", "second", "opening", "other", "better", "final", "last", "front", "back", "top", "bottom",
            "lower", "upper", "this", "next", "that", "each", "every", "latter", "-",
        ];
        let measure = [
            "of", "the", "a", "an", "its", "their", "his", "her", "our", "my", "that", "those", "all", ",", ".",
            "were", "are", "said", "say", "have", "had",
        ];
        if game.contains(&reading.before(at, 1)) || !measure.contains(&reading.lower(end)) {
            return None;
        }
    }
    if reading.glued(end)
        && reading.lower(end) == "-"
        && !reading.is(end + 1, &["full", "empty", "share", "owned"])
        && figure.low == 0.5
    {
        return None;
    }
    Some(number(reading, figure))
}

fn count(reading: &Reading<'_>, at: usize) -> Option<Found> {
    let figure = reading.figure(at).filter(|figure| figure.form != Form::Share)?;
    let figure = &in_millions(reading, figure);
    let rejected = names::is_name(reading, figure)
        || dates::is_year(reading, at)
        || dates::is_year_of_name(reading, at)
        || is_pronoun(reading, figure)
        || is_label(reading, figure)
        || figure.suffix.is_some();
    if rejected { None } else { Some(number(reading, figure)) }
}

fn number(reading: &Reading<'_>, figure: &Figure) -> Found {
    let bounded = bound::around(reading, figure.atoms.clone());
    let bound = bounded.bound.or((figure.form == Form::Vague).then_some(Bound::Over));
    let normalized = Normalized::amounts(figure.low, figure.high, bound);
    Found { shown: bounded.atoms, ..Found::new(ValueKind::Number, figure.atoms.clone(), normalized) }
}

/// "5m people": the letter is a scale where a word follows.
fn in_millions(reading: &Reading<'_>, figure: &Figure) -> Figure {
    let Some(scale) = figure.suffix else { return figure.clone() };
    let letter = reading.text(figure.atoms.end);
    // "5G" and "4K" are names, "5t" is a weight that the quantity rule has taken.
    let fits = match scale as u64 {
        1_000 => letter == "k" || figure.low >= 10.0,
        1_000_000 => true,
        _ => figure.form == Form::Digits,
    };
    if fits { figure.scaled() } else { figure.clone() }
}

/// "one" counts only where the words around it say so; "zero" and other number words have uses of their own.
fn is_pronoun(reading: &Reading<'_>, figure: &Figure) -> bool {
    let (start, end) = (figure.atoms.start, figure.atoms.end);
    match reading.lower(start) {
        "one" if figure.high.is_none() && figure.low == 1.0 => {
            let bounded = bound::around(reading, figure.atoms.clone());
            let counts = [
                "only", "just", "killing", "killed", "injuring", "wounding", "injured", "wounded", "fired", "all",
                "exactly", "even", "least",
            ]
            .contains(&reading.before(start, 1));
            let counted = names::is_counted(reading.lower(end))
                && !reading.is(end, &["man", "woman", "case", "home"])
                && !reading
                    .is(start.wrapping_sub(1), &["any", "no", "every", "this", "that", "the", "each", "another", "a"]);
            let compound = reading.lower(end) == "-" || reading.is(end, &["of", "another", "'s", "day", "time", "way"]);
            !(bounded.bound.is_some() || counts || counted)
                || compound && bounded.bound.is_none() && !(counts && reading.lower(end) == "of")
        }
        "zero" if figure.low == 0.0 => {
            reading.is(
                start.wrapping_sub(1),
                &["ground", "net", "patient", "absolute", "sub", "near", "-", "year", "point"],
            ) || reading.is(end, &["-", "tolerance", "sum", "hour", "waste", "emissions", "emission", "carbon", "in"])
        }
        _ => false,
    }
}

/// Figures that number a thing instead of counting it: "1." at the start of a line, `[3]`, "24/7", "50-50".
fn is_label(reading: &Reading<'_>, figure: &Figure) -> bool {
    let (start, end) = (figure.atoms.start, figure.atoms.end);
    if figure.form != Form::Plain {
        return false;
    }
    let before = reading.before(start, 1);
    let list = start == 0 && matches!(reading.lower(end), "." | ")") && !reading.lower(end + 1).is_empty();
    let note = before == "[" && reading.lower(end) == "]";
    let age_group = reading.glued(end) && matches!(reading.lower(end), "s" | "'s");
    let telephone = reading.text(start).len() >= 3
        && figure.high.is_none()
        && before == "("
        && reading.lower(end) == ")"
        && reading.digits(end + 1).is_some();
    // "020 7946 0958"
    let neighbour = |at: usize| reading.digits(at).is_some() && !dates::is_written_year(reading, at);
    let digit_groups = figure.high.is_none() && (start > 0 && neighbour(start - 1) || neighbour(end))
        || before == "+" && reading.glued(start);
    digit_groups || list || note || age_group || telephone
}
