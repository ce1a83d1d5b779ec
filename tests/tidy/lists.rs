//! Word lists: `src/lexicon/<language>/<stage>/<list>.txt`.

use super::files::{File, source_files};
use std::collections::HashSet;
use std::fs;
use std::path::Path;

/// What is wrong with which list. With `TIDY` set, lists are sorted and doubles taken out first.
pub(super) fn faults() -> Vec<String> {
    if std::env::var_os("TIDY").is_some() {
        for list in source_files().iter().filter(|file| is_list(file)) {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(&list.path);
            let written = fs::write(path, tidied(list));
            assert!(written.is_ok(), "{} cannot be written: {written:?}", list.path);
        }
    }
    let files = source_files();
    let lists: Vec<&File> = files.iter().filter(|file| is_list(file)).collect();
    assert!(lists.len() > 50, "the word lists were not found");
    lists.iter().flat_map(|list| [head_faults(list), entry_faults(list), use_faults(list, &files)].concat()).collect()
}

fn is_list(file: &File) -> bool {
    file.path.starts_with("src/lexicon/") && file.path.ends_with(".txt")
}

/// The list with every line once, in the order of the alphabet.
fn tidied(list: &File) -> String {
    let mut seen = HashSet::new();
    let mut entries: Vec<&str> =
        entries(list).map(|(_, line)| line.trim_matches(' ')).filter(|line| seen.insert(*line)).collect();
    if !says(list, OWN_ORDER) {
        entries.sort_by_cached_key(|line| word(line).to_lowercase());
    }
    head(list).chain(entries).map(|line| format!("{line}\n")).collect()
}

/// The head says what the list is, what its columns hold and who reads it.
fn head_faults(list: &File) -> Vec<String> {
    let mut faults = Vec::new();
    let name = list.path.rsplit('/').next().unwrap_or_default().trim_end_matches(".txt");
    if !name.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-') {
        faults.push(format!("{}: write its name in lower case with hyphens", list.path));
    }
    if !head(list).next().is_some_and(|line| !line.starts_with(COLUMNS) && !line.starts_with(READERS)) {
        faults.push(format!("{}: begin it with “# ” and what the list is", list.path));
    }
    for (line, meaning) in [(COLUMNS, "what its columns hold"), (READERS, "which files of src/ read it")] {
        if !head(list).any(|one| one.starts_with(line)) {
            faults.push(format!("{}: say in its head, in a line “{line}…”, {meaning}", list.path));
        }
    }
    if list.text.contains('\r') || !list.text.ends_with('\n') {
        faults.push(format!("{}: end every line with a line feed alone, the last one too", list.path));
    }
    faults
}

fn entry_faults(list: &File) -> Vec<String> {
    let mut faults = Vec::new();
    let mut fault = |line: usize, what: String| faults.push(format!("{}:{}: {what}", list.path, line + 1));
    let keeps_capitals = list.path.contains("/names/") || says(list, AS_WRITTEN);
    let mut seen = HashSet::new();
    let mut before = String::new();
    for (number, line) in entries(list) {
        let word = word(line);
        if line.is_empty() || line.starts_with('#') {
            fault(number, "below its head a list has entries alone; take this line out".to_owned());
            continue;
        }
        if line.contains('|') {
            fault(number, format!("{line:?}: give every entry a line of its own"));
        }
        if line.split('\t').any(|column| column.trim_matches(' ') != column) {
            fault(number, format!("{line:?} has blanks around a column"));
        }
        if !seen.insert(line) {
            fault(number, format!("{line:?} is there twice"));
        }
        if !keeps_capitals && word != word.to_lowercase() {
            fault(number, format!("{word:?} is not in lower case, and the head does not say “{AS_WRITTEN}”"));
        }
        let key = word.to_lowercase();
        if !says(list, OWN_ORDER) && key < before {
            fault(number, format!("{word:?} belongs before {before:?}"));
        }
        before = key;
    }
    faults.truncate(3);
    faults
}

/// A list that no code reads adds nothing; one that another file reads than its head says is hard to change safely.
fn use_faults(list: &File, files: &[File]) -> Vec<String> {
    let (folder, name) = list.path.trim_end_matches(".txt").rsplit_once('/').unwrap_or_default();
    let folder = folder.rsplit('/').next().unwrap_or_default();
    let (included, named) = (format!("/{folder}/{name}.txt\""), format!("\"{name}\")"));
    let code = files.iter().filter(|file| file.path.starts_with("src/") && file.path.ends_with(".rs"));
    let readers: Vec<&str> = code
        .filter(|file| {
            file.text.contains(&included)
                || file.text.contains(&named) && TABLES.contains(&(folder, file.path.as_str()))
        })
        .map(|file| file.path.as_str())
        .collect();
    if readers.is_empty() {
        return vec![format!("{}: nothing reads it; include it or take it out", list.path)];
    }
    let line = format!("{READERS}{}.", readers.join(", "));
    let says_so = head(list).any(|one| one == line);
    if says_so { Vec::new() } else { vec![format!("{}: its head has to say “{line}”", list.path)] }
}

/// Files that name all lists of a folder in a table.
const TABLES: [(&str, &str); 2] = [("claims", "src/claims/cues.rs"), ("names", "src/lexicon/names/lists.rs")];

const COLUMNS: &str = "# Columns: ";
const READERS: &str = "# Read by ";
/// In the head of a list whose entries keep their capitals.
const AS_WRITTEN: &str = "Exactly as written.";
/// In the head of a list that is not in the order of the alphabet, as January before February.
const OWN_ORDER: &str = "In an order of their own.";

fn says(list: &File, sentence: &str) -> bool {
    head(list).any(|line| line.ends_with(sentence))
}

fn head(list: &File) -> impl Iterator<Item = &str> {
    list.text.lines().take_while(|line| line.starts_with('#'))
}

/// The lines below the head, each with its number, which starts at 0.
fn entries(list: &File) -> impl Iterator<Item = (usize, &str)> {
    list.text.lines().enumerate().skip_while(|(_, line)| line.starts_with('#'))
}

fn word(line: &str) -> &str {
    line.split('\t').next().unwrap_or_default()
}
