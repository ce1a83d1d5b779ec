//! Lists of endings and what stands in their place.

use crate::lexicon::WordTable;
use std::borrow::Cow;
use std::sync::LazyLock;

/// Endings, each with its replacement; the longest that fits counts, and `^` stands for the beginning of the word.
pub(super) struct Endings(WordTable);

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

/// More letters than any ending has.
const LONGEST: usize = 16;

impl Endings {
    fn read(list: &'static str) -> Self {
        Self(WordTable::read(list))
    }

    /// `word` with its longest listed ending replaced; `None` where no ending fits.
    pub(super) fn replace<'word>(&self, word: &'word str) -> Option<Cow<'word, str>> {
        if word.len() < LONGEST
            && let Some(whole) = self.get(&format!("^{word}"))
        {
            return Some(Cow::Borrowed(whole));
        }
        let starts = word.char_indices().map(|(at, _)| at).filter(|at| word.len() - at < LONGEST);
        let (at, ending) = starts.filter_map(|at| Some((at, self.get(&word[at..])?))).next()?;
        let (kept, replaced) = word.split_at(at);
        Some(if replaced.starts_with(ending) {
            Cow::Borrowed(&word[..kept.len() + ending.len()])
        } else {
            Cow::Owned(format!("{kept}{ending}"))
        })
    }

    fn get(&self, ending: &str) -> Option<&'static str> {
        // Where nothing stands in its place, as for "s" of the plural, the line ends behind the ending.
        self.0.get(ending).map(|columns| columns.first().copied().unwrap_or_default())
    }
}
