//! Parts of a whole: "two-thirds", "half", "one in three", "2/3".

use super::super::reading::{Reading, Sense};
use super::{Form, Numeral, digits, words};

/// A share that begins with digits: "2/3", "9 out of 10", "1 in 5".
pub(super) fn of_digits(reading: &Reading<'_>, at: usize) -> Option<Numeral> {
    if reading.lower(at + 1) == "/" && reading.glued(at + 1) && reading.glued(at + 2) && reading.lower(at + 3) != "/" {
        let (over, under) = (plain(reading, at)?, plain(reading, at + 2)?);
        // "9/11" is a day and "24/7" is no share at all.
        let whole = reading.is(at + 3, &["of", "majority", "vote"]) && !reading.glued(at + 3);
        return if whole && over < under { share(at + 3, over / under) } else { None };
    }
    ratio(reading, at, digits::read(reading, at)?)
}

/// A share that begins with a word: "a third", "three quarters", "half", "one in three".
pub(super) fn of_words(reading: &Reading<'_>, at: usize) -> Option<Numeral> {
    if let Some(part) = reading.sense(at, |sense| match sense {
        Sense::Glyph(part) => Some(*part),
        _ => None,
    }) {
        return share(at + 1, part);
    }
    if reading.lower(at) == "half" {
        let of_scale = words::read(reading, at);
        let hyphen = reading.lower(at + 1) == "-" && reading.glued(at + 1);
        return of_scale.or_else(|| if hyphen { None } else { share(at + 1, 0.5) });
    }
    let article = reading.is(at, &["a"]);
    let count = match words::read(reading, at) {
        Some(count) if matches!(count.form, Form::Words) => count,
        None if article => Numeral { end: at + 1, amount: 1.0, scale: 1.0, form: Form::Words, suffix: None },
        other => return other.filter(|numeral| numeral.form == Form::Share),
    };
    let hyphen = usize::from(reading.lower(count.end) == "-" && reading.glued(count.end + 1));
    let part_at = count.end + hyphen;
    let part = reading.sense(part_at, |sense| match sense {
        Sense::Share(part) => Some(*part),
        _ => None,
    });
    let Some(part) = part else { return ratio(reading, at, count) };
    let plural = reading.lower(part_at).ends_with('s') || reading.lower(part_at) == "halves";
    let quarters = part == 0.25 && count.amount == 2.0;
    let fits = !quarters && plural == (count.amount > 1.0) && part * count.amount < 1.0;
    // "two quarters", "three fifths"; but "four quarters" and "one second" are something else.
    if fits && singular_is_share(reading, part_at, article) { share(part_at + 1, part * count.amount) } else { None }
}

/// "one in three", "nine out of ten", "one in every five"
fn ratio(reading: &Reading<'_>, at: usize, over: Numeral) -> Option<Numeral> {
    let at_under = match (reading.lower(over.end), reading.lower(over.end + 1)) {
        ("out", "of") => over.end + 2,
        ("in", "every") => over.end + 2,
        ("in", _) => over.end + 1,
        _ => return None,
    };
    let out_of = reading.lower(over.end) == "out";
    let under = if reading.digits(at_under).is_some() {
        digits::read(reading, at_under)
    } else {
        words::read(reading, at_under)
    }?;
    let whole = over.amount.fract() == 0.0 && under.amount.fract() == 0.0;
    if !whole || over.amount < 1.0 || over.amount >= under.amount || under.form == Form::Vague {
        return None;
    }
    // "two in ten" is a share, "two in 2008" and "three in 20 minutes" are not.
    let year = under.form == Form::Plain && (1000.0..2100.0).contains(&under.amount);
    let round = [10.0, 100.0, 1_000.0, 10_000.0, 100_000.0, 1_000_000.0].contains(&under.amount);
    let timed =
        reading.is(under.end, &["days", "years", "months", "weeks", "hours", "minutes", "seconds", "games", "matches"]);
    let first = over.amount == 1.0 && reading.before(at, 1) != "-";
    if !out_of && (year && !round || timed || !(first || round)) {
        return None;
    }
    share(under.end, over.amount / under.amount)
}

/// "a third of" is a share, "a third goal" is an ordinal, "a quarter" alone may be three months.
fn singular_is_share(reading: &Reading<'_>, part_at: usize, article: bool) -> bool {
    if !article {
        return true;
    }
    let next = reading.lower(part_at + 1);
    let closes = !next.starts_with(char::is_alphabetic) && next != "-";
    match reading.lower(part_at) {
        "quarter" => {
            let approximated = super::bound::around(reading, part_at - 1..part_at + 1).bound.is_some();
            next == "of" || closes && approximated
        }
        "half" => true,
        _ => {
            closes
                || [
                    "of", "to", "in", "by", "from", "and", "or", "more", "less", "fewer", "higher", "lower", "smaller",
                    "larger", "as", "on", "are", "is", "were", "was", "say", "said", "have", "had", "since", "after",
                    "before", "last", "this", "over", "during", "within", "when", "while", "at", "for", "because",
                ]
                .contains(&next)
        }
    }
}

fn share(end: usize, amount: f64) -> Option<Numeral> {
    // Shares in words are reported to three digits: 0.333.
    let rounded = format!("{amount:.2e}").parse().unwrap_or(amount);
    Some(Numeral { end, amount: rounded, scale: 1.0, form: Form::Share, suffix: None })
}

fn plain(reading: &Reading<'_>, at: usize) -> Option<f64> {
    digits::read(reading, at)
        .filter(|numeral| numeral.form == Form::Plain && numeral.amount > 0.0)
        .map(|numeral| numeral.amount)
}
