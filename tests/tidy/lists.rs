//! Word lists: `src/lexicon/<language>/**/*.txt`.

use super::files::{File, source_files};
use std::collections::HashSet;
use std::fs;
use std::path::Path;

/// What is wrong with which list. With `TIDY` set, lists are sorted and doubles taken out first.
pub(super) fn faults() -> Vec<String> {
    let lists = |files: Vec<File>| {
        files.into_iter().filter(|file| file.path.starts_with("src/lexicon/") && file.path.ends_with(".txt"))
    };
    if std::env::var_os("TIDY").is_some() {
        for list in lists(source_files()) {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(&list.path);
            let written = fs::write(path, tidied(&list.path, &list.text));
            assert!(written.is_ok(), "{} cannot be written: {written:?}", list.path);
        }
    }
    lists(source_files()).flat_map(|list| list_faults(&list)).collect()
}

/// The list with every line once, and names in the order of the alphabet, block by block.
fn tidied(path: &str, text: &str) -> String {
    let mut seen = HashSet::new();
    let mut lines: Vec<&str> = text
        .lines()
        .map(|line| line.trim_end_matches(' '))
        .filter(|line| line.is_empty() || is_comment(line) || seen.insert(*line))
        .collect();
    if is_of_names(path) {
        let blocks = lines.split_mut(|line| line.is_empty() || is_comment(line));
        blocks.for_each(|block| block.sort_by_cached_key(|line| entry(line).to_lowercase()));
    }
    lines.join("\n") + "\n"
}

fn list_faults(list: &File) -> Vec<String> {
    let mut faults = Vec::new();
    let mut fault = |line: usize, what: String| faults.push(format!("{}:{}: {what}", list.path, line + 1));
    let head: Vec<&str> = list.text.lines().take_while(|line| is_comment(line)).collect();
    if head.is_empty() {
        fault(0, "begins with no comment that says what the list is".to_owned());
    }
    let as_written = is_of_names(&list.path) || head.iter().any(|line| line.to_lowercase().contains("as written"));
    if list.text.contains('\r') || !list.text.ends_with('\n') {
        fault(0, "has to end its lines with line feeds alone, the last one too".to_owned());
    }
    let mut entries = HashSet::new();
    let mut before = String::new();
    for (number, line) in list.text.lines().enumerate() {
        if line.is_empty() || is_comment(line) {
            before.clear();
            continue;
        }
        if line.trim_matches(' ') != line {
            fault(number, format!("{line:?} has spaces around it"));
        }
        if !entries.insert(line) {
            fault(number, format!("{line:?} is there twice"));
        }
        let entry = entry(line);
        let key = entry.to_lowercase();
        if is_of_names(&list.path) && key < before {
            fault(number, format!("{entry:?} belongs before {before:?}"));
        }
        before = key;
        if !as_written && entry != entry.to_lowercase() {
            fault(
                number,
                format!("{entry:?} is not in lower case, and the list does not say “as written” at its head"),
            );
        }
    }
    faults.truncate(3);
    faults
}

/// Lists of names are long, and nobody finds anything in them but by the alphabet; they keep their capitals.
/// Other lists may have an order of their own, as January before February, and are in lower case unless they
/// say at their head that entries are as written.
fn is_of_names(path: &str) -> bool {
    path.contains("/names/")
}

fn entry(line: &str) -> &str {
    line.split('\t').next().unwrap_or_default()
}

fn is_comment(line: &str) -> bool {
    line.starts_with('#')
}
