//! Which words of the system are which words of the treebank, as the evaluation of the CoNLL 2018 shared task aligns them.

use std::ops::Range;

/// A word for aligning.
#[derive(Clone, Debug, PartialEq)]
pub struct AlignedWord<'text> {
    /// The word as written; compared without regard to case, and only in and around multiword tokens.
    pub form: &'text str,
    /// Its characters, counted without white space; for a word of a multiword token, those of the whole token.
    pub span: Range<u32>,
    /// Whether it is part of a multiword token.
    pub in_multiword: bool,
}

/// The pairs of words that are the same, as indices into `gold` and `system`, in order.
pub fn align(gold: &[AlignedWord<'_>], system: &[AlignedWord<'_>]) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    let mut at = (0, 0);
    while let (Some(one), Some(other)) = (gold.get(at.0), system.get(at.1)) {
        if one.in_multiword || other.in_multiword {
            let from = multiword_start(one, other, at);
            at = multiword_end(gold, system, from);
            let same = common_subsequence(&gold[from.0..at.0], &system[from.1..at.1]);
            pairs.extend(same.into_iter().map(|(one, other)| (from.0 + one, from.1 + other)));
        } else if one.span == other.span {
            pairs.push(at);
            at = (at.0 + 1, at.1 + 1);
        } else if one.span.start <= other.span.start {
            at.0 += 1;
        } else {
            at.1 += 1;
        }
    }
    pairs
}

/// A single word that begins before the multiword token stands outside.
fn multiword_start(one: &AlignedWord<'_>, other: &AlignedWord<'_>, at: (usize, usize)) -> (usize, usize) {
    if one.in_multiword {
        let outside = !other.in_multiword && other.span.start < one.span.start;
        (at.0, at.1 + usize::from(outside))
    } else {
        (at.0 + usize::from(one.span.start < other.span.start), at.1)
    }
}

/// Where on both sides the words begin that lie behind the multiword token at `from`, and behind all that overlap it.
fn multiword_end(gold: &[AlignedWord<'_>], system: &[AlignedWord<'_>], from: (usize, usize)) -> (usize, usize) {
    let (mut one, mut other) = from;
    let at_start = [gold.get(one), system.get(other)];
    let mut end = at_start.into_iter().flatten().find(|word| word.in_multiword).map_or(0, |word| word.span.end);
    let is_behind = |word: Option<&AlignedWord<'_>>, end: u32| {
        word.is_none_or(|word| if word.in_multiword { word.span.start >= end } else { word.span.end > end })
    };
    while !is_behind(gold.get(one), end) || !is_behind(system.get(other), end) {
        let gold_is_first = match (gold.get(one), system.get(other)) {
            (Some(gold), Some(system)) => gold.span.start <= system.span.start,
            (gold, _) => gold.is_some(),
        };
        let taken = if gold_is_first { &gold[one] } else { &system[other] };
        if taken.in_multiword {
            end = end.max(taken.span.end);
        }
        if gold_is_first { one += 1 } else { other += 1 }
    }
    (one, other)
}

/// The longest common subsequence of the forms.
fn common_subsequence(gold: &[AlignedWord<'_>], system: &[AlignedWord<'_>]) -> Vec<(usize, usize)> {
    let same = |one: usize, other: usize| gold[one].form.to_lowercase() == system[other].form.to_lowercase();
    let mut longest = vec![vec![0_usize; system.len() + 1]; gold.len() + 1];
    for one in (0..gold.len()).rev() {
        for other in (0..system.len()).rev() {
            longest[one][other] = if same(one, other) {
                longest[one + 1][other + 1] + 1
            } else {
                longest[one + 1][other].max(longest[one][other + 1])
            };
        }
    }
    let mut pairs = Vec::new();
    let (mut one, mut other) = (0, 0);
    while one < gold.len() && other < system.len() {
        if same(one, other) {
            pairs.push((one, other));
            (one, other) = (one + 1, other + 1);
        } else if longest[one][other] == longest[one + 1][other] {
            one += 1;
        } else {
            other += 1;
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Words between spaces; `+` parts the words of a multiword token.
    fn words(text: &str) -> Vec<AlignedWord<'_>> {
        let mut start = 0;
        let mut words = Vec::new();
        for token in text.split(' ') {
            let forms: Vec<&str> = token.split('+').collect();
            let end = start + forms.iter().map(|form| form.chars().count() as u32).sum::<u32>();
            let in_multiword = forms.len() > 1;
            words.extend(forms.into_iter().map(|form| AlignedWord { form, span: start..end, in_multiword }));
            start = end;
        }
        words
    }

    fn pairs(gold: &str, system: &str) -> Vec<(usize, usize)> {
        align(&words(gold), &words(system))
    }

    #[test]
    fn words_with_the_same_characters_are_the_same() {
        assert_eq!(pairs("the well-known mayor", "the well - known mayor"), [(0, 0), (2, 4)]);
        assert_eq!(pairs("10 km away", "10km away"), [(2, 1)]);
    }

    #[test]
    fn inside_a_multiword_token_words_are_compared_by_their_forms() {
        assert_eq!(pairs("they do+n't go", "they do n't go"), [(0, 0), (1, 1), (2, 2), (3, 3)]);
        assert_eq!(pairs("they do+n't go", "they don 't go"), [(0, 0), (3, 3)]);
        assert_eq!(pairs("they do+n't go", "they don't go"), [(0, 0), (3, 2)]);
        assert_eq!(pairs("they don't go", "they do+n't go"), [(0, 0), (2, 3)]);
    }

    #[test]
    fn a_side_that_ends_early_leaves_the_rest_unaligned() {
        assert_eq!(pairs("they do+n't", "they"), [(0, 0)]);
        assert_eq!(pairs("they", "they do n't"), [(0, 0)]);
    }
}
