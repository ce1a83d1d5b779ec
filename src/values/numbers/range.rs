//! The upper end of a range: "10 to 15", "8–10", "between 3 and 5", "one or two".

use super::super::reading::Reading;
use super::{Form, Numeral};

/// The number that closes the range which begins at `start` with `low`.
pub(super) fn upper_end(reading: &Reading<'_>, start: usize, low: &Numeral) -> Option<Numeral> {
    if matches!(low.form, Form::Vague | Form::Share) {
        return None;
    }
    let high_at = separator(reading, start, low)?;
    let high = Numeral::read(reading, high_at)?;
    let rising = if low.scale == 1.0 { low.amount < high.amount } else { low.amount < high.amount && high.scale > 1.0 };
    let same_sort = !matches!(high.form, Form::Vague | Form::Share);
    (rising && same_sort).then_some(high)
}

/// The atom behind the word or mark that joins the two ends.
fn separator(reading: &Reading<'_>, start: usize, low: &Numeral) -> Option<usize> {
    // "5m-7m", "5m to 7m": the letter belongs to both ends.
    let end = low.end + usize::from(low.suffix.is_some());
    let at = joiner(reading, start, end)?;
    let telephone = reading.digits(start).is_some_and(|digits| digits.len() == 3)
        && reading.digits(at).is_some_and(|digits| digits.len() == 4)
        && is_dash(reading.lower(end));
    let mixed = low.form == Form::Words && reading.digits(at).is_some() && is_dash(reading.lower(end));
    let far = reading.lower(end) == "or"
        && Numeral::read(reading, at).is_none_or(|high| high.amount > low.amount * 3.0 && high.scale == 1.0);
    if telephone || mixed || far { None } else { Some(at) }
}

/// The atom behind "to", "or", "and" or a dash that can join the amount at `start..end` with a larger one.
pub(in crate::values) fn joiner(reading: &Reading<'_>, start: usize, end: usize) -> Option<usize> {
    let hyphenated = reading.glued(end) && reading.glued(end + 1);
    match reading.lower(end) {
        mark if is_dash(mark) && hyphenated => {
            if reading.lower(end + 1) == "to" && is_dash(reading.lower(end + 2)) {
                return Some(end + 3);
            }
            // Chains of hyphens are telephone numbers, models and dates.
            let chain = reading.glued(start) && is_dash(reading.before(start, 1))
                || reading.glued(end + 2) && is_dash(reading.lower(end + 2)) && reading.digits(end + 3).is_some();
            if chain { None } else { Some(end + 1) }
        }
        "to" => (reading.before(start, 1) != "from" || spans(reading, start)).then_some(end + 1),
        "or" => Some(end + 1),
        "and" if reading.before(start, 1) == "between" => Some(end + 1),
        _ => None,
    }
}

/// "rose from 9 to 10" tells of two numbers, "range from 9 to 10" of one range.
fn spans(reading: &Reading<'_>, start: usize) -> bool {
    let verb = reading.before(start, 2);
    verb.starts_with("rang")
        || verb.starts_with("vari")
        || ["vary", "varying", "anywhere", "aged", "ages", "sizes", "lengths", "prices", "lasting", "lasts"]
            .contains(&verb)
}

fn is_dash(mark: &str) -> bool {
    matches!(mark, "-" | "–" | "—" | "−" | "‑")
}
