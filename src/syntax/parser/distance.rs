//! How far a token stands from its head, in steps that grow.

/// How many different distances are told apart.
pub const DISTANCES: usize = 21;

/// The class of the distance between a token and its head; both are counted from 0 within the sentence,
/// and `None` is the root. Below [`DISTANCES`].
pub fn distance(token: usize, head: Option<usize>) -> usize {
    let Some(head) = head else { return 0 };
    let step = match token.abs_diff(head) {
        near @ 0..=5 => near.saturating_sub(1),
        6..=8 => 5,
        9..=14 => 6,
        15..=24 => 7,
        _ => 8,
    };
    1 + 2 * step + usize::from(token > head)
}
