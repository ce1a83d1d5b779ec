//! Word lists, one entry a line, and how they are looked up.
//!
//! A list is a text file in the folder of its language and of the stage that reads it; `calendar/` is for several.
//! Its head, lines that start with `#`, says what it is, what its columns hold and which file reads it. Columns are
//! separated by tabs; the first is the entry, in lower case unless the head says "Exactly as written."
//! A list is read once, on first use, into a [`WordSet`], a [`WordTable`] or a [`PhraseTable`].

pub mod calendar;
pub mod names;
mod phrases;
mod words;

pub use phrases::PhraseTable;
pub use words::{WordSet, WordTable};

/// The entries of a list: columns of each line that is neither empty nor a comment.
pub fn entries(list: &'static str) -> impl Iterator<Item = (&'static str, Vec<&'static str>)> {
    list.lines().map(str::trim_end).filter(|line| !line.is_empty() && !line.starts_with('#')).map(|line| {
        let mut columns = line.split('\t');
        (columns.next().unwrap_or_default(), columns.collect())
    })
}
