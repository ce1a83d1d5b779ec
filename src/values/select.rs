//! Which of the overlapping finds stay.

use super::candidate::Candidate;

/// Keeps the longest finds, the earlier in the list where two are as long, and sorts what is left by place.
/// `atoms` is the number of atoms that the finds lie among.
pub(super) fn longest(mut candidates: Vec<Candidate>, atoms: usize) -> Vec<Candidate> {
    candidates.sort_by_key(|candidate| std::cmp::Reverse(candidate.found.core.len()));
    let mut taken = vec![false; atoms];
    candidates.retain(|candidate| {
        let Some(core) = taken.get_mut(candidate.found.core.clone()) else { return false };
        let free = core.iter().all(|taken| !taken);
        if free {
            core.fill(true);
        }
        free
    });
    candidates.sort_by_key(|candidate| candidate.found.core.start);
    // An approximator belongs to one value: it is cut where the value before it already has the word.
    let mut end = 0;
    for candidate in &mut candidates {
        let shown = &mut candidate.found.shown;
        shown.start = shown.start.max(end);
        end = shown.end;
    }
    candidates
}
