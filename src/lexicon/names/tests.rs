use super::*;
use crate::document::read;

fn first(text: &str) -> Found {
    let document = read(text);
    look_up(&document, 0, document.tokens.len())
}

#[test]
fn a_word_is_found_in_all_its_lists() {
    let found = first("Virginia fell silent");
    assert!(found.word.has(List::State));
    assert!(found.word.has(List::FirstName));
    assert!(!found.word.has(List::Country));
}

#[test]
fn the_longest_phrase_is_found_behind_a_shorter_one() {
    let (length, lists) = first("New York Times editors").phrase.unwrap();
    assert_eq!(length, 3);
    assert!(lists.has(List::Organization));
}

#[test]
fn names_of_one_thing_share_an_identity() {
    let long = first("United States of America").phrase.unwrap().1;
    let short = first("America waits").word;
    assert_eq!(long.identity(), short.identity());
    assert_eq!(long.identity().and_then(item), Some(30));
}

#[test]
fn a_name_of_two_things_has_no_identity() {
    assert_eq!(first("Georgia voted").word.identity(), None);
}

/// Every list is sorted and holds nothing twice, so that a word is added in one place only.
#[test]
fn the_lists_are_tidy() {
    for (_, name) in lists::FILES {
        let path = format!("{}/src/lexicon/english/names/{name}.txt", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.ends_with('\n') && !text.contains('\r'), "{name}: lines end in one line feed");
        let entries: Vec<String> = text
            .lines()
            .filter(|line| !line.starts_with('#'))
            .map(|line| line.split('\t').next().unwrap_or_default().to_lowercase())
            .collect();
        assert!(entries.iter().all(|entry| !entry.is_empty() && entry.trim() == entry), "{name}: no empty entries");
        for pair in entries.windows(2) {
            assert!(pair[0] < pair[1], "{name}: {:?} and {:?} are out of order or the same", pair[0], pair[1]);
        }
    }
}
