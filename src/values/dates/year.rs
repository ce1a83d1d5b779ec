//! Which numbers are years.

use super::super::amounts;
use super::super::numbers::bound;
use super::super::reading::Reading;

/// The year that is written at an atom in four digits, whatever stands around it.
pub(super) fn written(reading: &Reading<'_>, at: usize) -> Option<i16> {
    let digits =
        reading.digits(at).filter(|digits| digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit()))?;
    let year = digits.parse().ok().filter(|year| (1000..=2199).contains(year))?;
    (!reading.glued_word(at + 1)).then_some(year)
}

/// Whether the atom could be a year, whatever stands around it.
pub(in crate::values) fn is_written_year(reading: &Reading<'_>, at: usize) -> bool {
    written(reading, at).is_some_and(|year| (1900..=2100).contains(&year))
}

/// Whether the year belongs to a name: "Euro 2016", "2008 Summer Olympics".
pub(in crate::values) fn is_year_of_name(reading: &Reading<'_>, at: usize) -> bool {
    is_written_year(reading, at) && (name_before(reading, at) || event_behind(reading, at))
}

/// The year that two digits behind an apostrophe stand for: '68.
pub(super) fn short(reading: &Reading<'_>, at: usize) -> Option<i16> {
    let digits = reading.digits(at).filter(|digits| digits.len() == 2)?;
    let year: i16 = digits.parse().ok()?;
    Some(if year < 30 { 2000 + year } else { 1900 + year })
}

/// Whether the digits at an atom are a year and not a count.
pub(in crate::values) fn is_year(reading: &Reading<'_>, at: usize) -> bool {
    let Some(year) = written(reading, at) else { return false };
    let figure_is_more = reading.figure(at).is_some_and(|figure| figure.atoms.len() > 1 && figure.high.is_none());
    let attached = reading.glued(at)
        && !matches!(reading.before(at, 1), "-" | "–" | "—" | "(" | "/" | "\"" | "“" | "‘" | "'" | "[");
    let fraction =
        reading.glued(at + 1) && matches!(reading.lower(at + 1), "%" | ":" | "°" | ".") && reading.glued(at + 2);
    // "555-1234"
    let telephone = reading.glued(at) && at > 1 && reading.digits(at - 2).is_some_and(|digits| digits.len() == 3);
    if figure_is_more || attached || fraction || telephone {
        return false;
    }
    const PREPOSITIONS: [&str; 19] = [
        "in", "since", "of", "by", "from", "until", "till", "to", "between", "during", "after", "before", "and",
        "through", "until", "early", "late", "mid", "around",
    ];
    let before = reading.before(at, 1);
    let dated = PREPOSITIONS.contains(&before) || matches!(before, "(" | "-" | "–" | "—");
    let next = reading.lower(at + 1);
    let plural =
        next != "levels" && next.len() > 3 && next.ends_with('s') && !next.ends_with("ss") && !reading.capital(at + 1)
            || amounts::is_counted(next);
    let counted = amounts::is_counted(next);
    if name_before(reading, at) || event_behind(reading, at) {
        return false;
    }
    if !(1900..=2100).contains(&year) {
        return dated && !plural && !["of", "to", "and", "by", "around", "after", "before"].contains(&before)
            || ["in", "since", "circa", "year"].contains(&before) && !plural;
    }
    let determined =
        ["the", "a", "an", "his", "her", "its", "their", "'s", "our", "this", "that", "s", "'"].contains(&before);
    if determined || ["in", "since", "during", "until", "between"].contains(&before) {
        return !(counted && year % 50 == 0);
    }
    let approximated = bound::around(reading, at..at + 1).bound.is_some() && !dated;
    !(approximated || counted || plural && year % 50 == 0)
}

/// A name that a year closes: "Euro 2016", "Fan Expo Canada 2016".
fn name_before(reading: &Reading<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    let word = reading.lower(before);
    let openers = [
        "in", "since", "by", "from", "until", "the", "after", "before", "between", "during", "of", "for", "on", "at",
        "to", "and", "early", "late", "mid", "around", "circa", "image", "photo", "file", "for",
    ];
    reading.capital(before)
        && reading.sentence(before) == reading.sentence(at)
        && !openers.contains(&word)
        && super::point::month(reading, before).is_none()
        && super::point::weekday(reading, before, true).is_none()
        && !["spring", "summer", "autumn", "fall", "winter"].contains(&word)
        && !reading.in_title_case(at)
        && !(word.len() == 2 && reading.before(before, 1).is_empty())
}

/// A name that a year opens: "2008 Summer Olympics", "2010 FIFA World Cup".
fn event_behind(reading: &Reading<'_>, at: usize) -> bool {
    const EVENTS: [&str; 34] = [
        "olympics",
        "olympic",
        "games",
        "cup",
        "championship",
        "championships",
        "open",
        "prix",
        "paralympics",
        "tour",
        "masters",
        "festival",
        "awards",
        "award",
        "expo",
        "act",
        "constitution",
        "agreement",
        "treaty",
        "protocol",
        "convention",
        "accord",
        "accords",
        "census",
        "series",
        "bowl",
        "league",
        "trophy",
        "grand",
        "marathon",
        "paralympic",
        "finals",
        "biennale",
        "summit",
    ];
    let before = reading.before(at, 1);
    // "In 2008 Summer Games Ltd was founded" has its year from the preposition.
    let prepositional = ["in", "since", "by", "until"].contains(&before);
    !prepositional
        && reading.capital(at + 1)
        && (1..=4).filter(|steps| reading.capital(at + steps)).any(|steps| EVENTS.contains(&reading.lower(at + steps)))
}
