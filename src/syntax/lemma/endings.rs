//! Lists of endings and what stands in their place.

use crate::lexicon::entries;
use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::sync::LazyLock;

/// Endings, each with its replacement; the longest that fits counts, and `^` stands for the beginning of the word.
pub(super) struct Endings {
    /// What stands behind `^`, a whole word.
    whole: FxHashMap<&'static str, &'static str>,
    ends: FxHashMap<&'static str, &'static str>,
    /// The length of the longest entry in bytes.
    longest: usize,
}

/// Forms of verbs that no rule gives.
pub(super) static IRREGULAR_VERBS: LazyLock<Endings> =
    LazyLock::new(|| Endings::read(include_str!("../../lexicon/english/syntax/irregular-verbs.txt")));

/// Verbs in the third person singular.
pub(super) static THIRD_PERSON: LazyLock<Endings> =
    LazyLock::new(|| Endings::read(include_str!("../../lexicon/english/syntax/third-person-endings.txt")));

/// Nouns in the plural.
pub(super) static PLURAL: LazyLock<Endings> =
    LazyLock::new(|| Endings::read(include_str!("../../lexicon/english/syntax/plural-endings.txt")));

/// What is left of a word without -ed, -ing, -er or -est.
pub(super) static STEM: LazyLock<Endings> =
    LazyLock::new(|| Endings::read(include_str!("../../lexicon/english/syntax/stem-endings.txt")));

impl Endings {
    fn read(list: &'static str) -> Self {
        let mut endings = Self { whole: FxHashMap::default(), ends: FxHashMap::default(), longest: 0 };
        for (ending, columns) in entries(list) {
            // Where nothing stands in its place, as for "s" of the plural, the line ends behind the ending.
            let replacement = columns.first().copied().unwrap_or_default();
            match ending.strip_prefix('^') {
                Some(word) => endings.whole.insert(word, replacement),
                None => endings.ends.insert(ending, replacement),
            };
            endings.longest = endings.longest.max(ending.len());
        }
        endings
    }

    /// `word` with its longest listed ending replaced; `None` where no ending fits.
    pub(super) fn replace<'word>(&self, word: &'word str) -> Option<Cow<'word, str>> {
        if let Some(whole) = self.whole.get(word) {
            return Some(Cow::Borrowed(whole));
        }
        let from = word.len().saturating_sub(self.longest);
        let mut starts = (from..word.len()).filter(|at| word.is_char_boundary(*at));
        let (at, ending) = starts.find_map(|at| Some((at, *self.ends.get(&word[at..])?)))?;
        let (kept, replaced) = word.split_at(at);
        Some(if replaced.starts_with(ending) {
            Cow::Borrowed(&word[..kept.len() + ending.len()])
        } else {
            Cow::Owned(format!("{kept}{ending}"))
        })
    }
}
