//! Word lists, one entry a line, and how they are looked up.
//!
//! A list is a text file in the folder of its language. Lines that start with `#` and empty lines are skipped;
//! columns are separated by tabs, and the first column is the entry, in lower case unless the list says otherwise.
//! A list is read once, on first use, into a [`WordSet`], a [`WordTable`] or a [`PhraseTable`].

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
