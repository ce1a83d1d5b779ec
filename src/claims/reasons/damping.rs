//! Weather reports and match reports are full of figures that nobody needs checked.

use crate::claims::cues::Cue;
use crate::claims::scope::Scope;

/// What the weights are multiplied by: 1, or less for weather and match results.
pub(super) fn factor(scope: &Scope<'_>) -> f64 {
    let sport = scope.count(Cue::Sport);
    let weather = scope.count(Cue::Weather);
    if (sport >= 2 || weather >= 2) && !scope.has(Cue::Harm) { 0.4 } else { 1.0 }
}
