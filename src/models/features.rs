//! What a model sees of a token: its beginning, its end, its shape, and the word itself, each hashed to a row of weights.

/// The version of these features; a change of any of them makes a new one.
pub const VERSION: &str = "token-features-1";

/// How many characters of a word's end are looked at.
const LONGEST_SUFFIX: usize = 4;
/// How many characters of a word's beginning are looked at.
const LONGEST_PREFIX: usize = 3;
/// Words up to this length have a row of their own even where they have a vector.
const SHORT: usize = 4;

/// A token as the features see it.
#[derive(Clone, Copy, Debug)]
pub struct Form<'text> {
    /// As written.
    pub text: &'text str,
    /// In lower case.
    pub lower: &'text str,
    /// Whether it is the first of its sentence.
    pub first: bool,
    /// Whether it has a row of its own, and needs none by hash.
    pub has_row: bool,
}

/// Calls `row` with the row of each feature of a token, below `rows`.
pub fn each_row(form: Form<'_>, rows: usize, mut row: impl FnMut(usize)) {
    let mut put = |family: u32, hash: u32| row(reduce(mix(hash ^ family.wrapping_mul(0x9e37_79b9)), rows));
    let length = form.lower.chars().take(SHORT + 1).count();
    let affix = |longest: usize| longest.min(length.saturating_sub(1));
    let mut hash = SEED;
    for (at, character) in form.lower.chars().rev().take(affix(LONGEST_SUFFIX)).enumerate() {
        hash = step(hash, character as u32);
        put(1 + at as u32, hash);
    }
    hash = SEED;
    for (at, character) in form.lower.chars().take(affix(LONGEST_PREFIX)).enumerate() {
        hash = step(hash, character as u32);
        put(11 + at as u32, hash);
    }
    put(20, shape(form.text, form.first));
    put(21, u32::from(form.text.starts_with(char::is_uppercase)));
    if length <= SHORT || !form.has_row {
        put(22, form.lower.chars().fold(SEED, |hash, character| step(hash, character as u32)));
    }
}

/// A hash of the shape: runs of capitals, small letters and digits, other characters as they are.
fn shape(text: &str, first: bool) -> u32 {
    let mut hash = step(SEED, u32::from(first));
    let mut last = 0;
    for character in text.chars() {
        let class = match character {
            'A'..='Z' => 1,
            'a'..='z' => 2,
            '0'..='9' => 3,
            other if other.is_ascii() => other as u32,
            other if other.is_uppercase() => 1,
            other if other.is_lowercase() => 2,
            other if other.is_numeric() => 3,
            other => other as u32,
        };
        if class != last {
            hash = step(hash, class);
        }
        last = class;
    }
    hash
}

/// A hash of a word in lower case, for looking up its vector: FNV-1a over the bytes, mixed once more.
pub fn hash_word(lower: &str) -> u64 {
    let hash = lower
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    let hash = (hash ^ (hash >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    hash ^ (hash >> 29)
}

const SEED: u32 = 0x811c_9dc5;

/// One step of FNV-1a with a whole character.
fn step(hash: u32, character: u32) -> u32 {
    (hash ^ character).wrapping_mul(0x0100_0193)
}

/// Spreads a hash over all its bits (the end of MurmurHash3, Appleby).
fn mix(mut hash: u32) -> u32 {
    hash = (hash ^ (hash >> 16)).wrapping_mul(0x85eb_ca6b);
    hash = (hash ^ (hash >> 13)).wrapping_mul(0xc2b2_ae35);
    hash ^ (hash >> 16)
}

/// A hash as a number below `rows`, without a division (Lemire 2019).
fn reduce(hash: u32, rows: usize) -> usize {
    ((u64::from(hash) * rows as u64) >> 32) as usize
}
