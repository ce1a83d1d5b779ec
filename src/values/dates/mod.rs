//! Days, weeks, months, years and times of day.

mod absolute;
mod ago;
mod clock;
mod era;
mod numeric;
mod part;
mod period;
mod point;
mod quarter;
mod range;
mod relative;
mod season;
mod year;

pub(super) use year::{is_written_year, is_year, is_year_of_name};

use super::candidate::{Candidate, Find};
use super::reading::Reading;
use crate::rule::Rule;

/// The rules. All that fire at an atom are kept; the longest find stays in the end.
pub(super) const RULES: &[Rule<Find>] = &[
    range::RANGE,
    absolute::DAY,
    absolute::WEEKDAY,
    absolute::MONTH,
    absolute::YEAR,
    numeric::ISO,
    numeric::SLASHED,
    era::DECADE,
    era::CENTURY,
    quarter::QUARTER,
    quarter::FISCAL,
    season::SEASON,
    part::PART,
    part::EDGE,
    ago::AGO,
    ago::VAGUE,
    relative::NEAR_DAY,
    relative::PERIOD,
    relative::NEIGHBOUR,
    clock::CLOCK,
    clock::WORD,
];

/// All finds that begin at an atom.
pub(super) fn find(reading: &Reading<'_>, at: usize, candidates: &mut Vec<Candidate>) {
    let found =
        RULES.iter().filter_map(|rule| (rule.find)(reading, at).map(|found| Candidate { found, rule: rule.id }));
    candidates.extend(found);
}
