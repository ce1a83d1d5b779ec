//! Acronyms that some run of words in the text spells out.

use super::Article;
use super::acronym::LONGEST;
use rustc_hash::{FxHashMap, FxHashSet};
use std::ops::Range;

/// The fewest letters of an acronym.
const SHORTEST: usize = 3;

/// Words of a name that may give no letter.
const SMALL: [&str; 8] = ["of", "the", "and", "for", "in", "de", "to", "on"];

/// The acronyms whose letters begin the words of a name in the text, in whatever order: a name may be given in English
/// and shortened in its own language.
pub(super) fn spelled_out<'a>(article: &Article<'_>, acronyms: &[&'a str]) -> FxHashSet<&'a str> {
    let mut wanted: FxHashMap<u64, Vec<&'a str>> = FxHashMap::default();
    for acronym in acronyms {
        wanted.entry(sum(acronym.as_bytes())).or_default().push(acronym);
    }
    let mut found = FxHashSet::default();
    if wanted.is_empty() {
        return found;
    }
    let letters = acronyms.iter().fold(0, |set, acronym| acronym.bytes().fold(set, |set, letter| set | bit(letter)));
    for sentence in &article.document.sentences {
        for with_small_words in [false, true] {
            let initials = initials(article, sentence.tokens.clone(), with_small_words);
            let names = (0..initials.len()).filter(|&first| initials[first].is_ascii_uppercase());
            for first in names {
                let most = initials.len().min(first + LONGEST + 1);
                let mut strange = 0;
                for end in first + 1..=most {
                    strange += usize::from(letters & bit(initials[end - 1]) == 0);
                    // No acronym leaves out two words.
                    if strange > 1 {
                        break;
                    }
                    if end - first >= SHORTEST {
                        for sum in sums_of(&initials[first..end]) {
                            found.extend(wanted.get(&sum).into_iter().flatten());
                        }
                    }
                }
            }
        }
    }
    found
}

/// What a name of such words may be shortened to, as sums of letters: all initials, and, for a longer name, all but
/// one ("United Nations International Independent Investigation Commission" is UNIIC).
fn sums_of(initials: &[u8]) -> impl Iterator<Item = u64> {
    let capitals = initials.iter().filter(|initial| initial.is_ascii_uppercase()).count();
    let all = sum(initials);
    let fewer = initials[1..].iter().filter(move |_| initials.len() > 4 && capitals >= 3);
    let fewer = fewer.map(move |initial| all.wrapping_sub(weight(*initial)));
    std::iter::once(all).filter(move |_| capitals >= 2).chain(fewer)
}

/// A letter as a set of letters.
fn bit(letter: u8) -> u32 {
    1 << (letter.to_ascii_uppercase().wrapping_sub(b'A') % 32)
}

/// One number for the same letters in any order.
fn sum(letters: &[u8]) -> u64 {
    letters.iter().fold(0, |sum, letter| sum.wrapping_add(weight(*letter)))
}

/// A number of its own for every letter, large and odd, so that sums of different letters differ.
fn weight(letter: u8) -> u64 {
    let spread = u64::from(letter.to_ascii_uppercase()).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (spread ^ (spread >> 29)).wrapping_mul(0xBF58_476D_1CE4_E5B9) | 1
}

/// The first letters of the words, each as it is written.
fn initials(article: &Article<'_>, tokens: Range<usize>, with_small_words: bool) -> Vec<u8> {
    let document = article.document;
    tokens
        .filter(|&token| document.tokens[token].is_word() && !matches!(document.lower(token), "'s" | "n't"))
        .filter(|&token| with_small_words || !SMALL.contains(&document.lower(token)))
        .filter_map(|token| document.token_text(token).bytes().next())
        .collect()
}
