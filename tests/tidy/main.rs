//! The shape of the source itself: what nobody should have to look for in a review.

mod files;
mod lists;

use files::{File, source_files};
use std::collections::BTreeSet;

/// Fails with all faults at once.
fn none(faults: &[String], what_to_do: &str) {
    assert!(faults.is_empty(), "{what_to_do}\n  {}", faults.join("\n  "));
}

#[test]
fn no_source_file_has_more_than_four_hundred_lines() {
    let long: Vec<String> = source_files()
        .iter()
        .filter(|file| file.is_code() && file.text.lines().count() > 400)
        .map(|file| format!("{}: {} lines", file.path, file.text.lines().count()))
        .collect();
    none(&long, "divide these by what they are about:");
}

#[test]
fn no_file_names_a_folder_of_somebodys_machine() {
    // Written in two parts, or this file would be the first to be found.
    let folders =
        [["/wo", "rk/"], ["/ho", "me/"], ["/ro", "ot/"], ["/Us", "ers/"], ["C:\\", "Users"]].map(|part| part.concat());
    let mut found = Vec::new();
    for file in source_files() {
        for (number, line) in file.text.lines().enumerate() {
            if let Some(folder) = folders.iter().find(|folder| line.contains(folder.as_str())) {
                found.push(format!("{}:{}: {folder}", file.path, number + 1));
            }
        }
    }
    none(&found, "write these paths from the root of the project:");
}

#[test]
fn every_folder_of_the_source_is_on_the_architecture_page() {
    let files = source_files();
    let page = files.iter().find(|file| file.path == "src/README.md").map_or("", |file| file.text.as_str());
    let folders: BTreeSet<&str> = files
        .iter()
        .filter_map(|file| file.path.strip_prefix("src/")?.split_once('/'))
        .map(|(folder, _)| folder)
        .collect();
    let missing: Vec<String> = folders
        .iter()
        .filter(|folder| !page.contains(&format!("{folder}/")))
        .map(|folder| format!("src/{folder}/"))
        .collect();
    assert!(folders.len() > 5, "the source was not found");
    none(&missing, "say in src/README.md what these are for:");
}

/// A rule that is in no list never runs, and its example is never tried.
#[test]
fn every_rule_file_is_in_the_list_of_its_family() {
    let files = source_files();
    let listed = |file: &File| {
        let (folder, name) = file.path.trim_end_matches(".rs").rsplit_once('/')?;
        let list = files.iter().find(|other| other.path == format!("{folder}/mod.rs"))?;
        let (_, list) = list.text.split_once("RULES:")?;
        Some(list.split(";").next()?.contains(&format!("{name}::")))
    };
    let rules = files.iter().filter(|file| file.path.starts_with("src/") && !file.path.ends_with("mod.rs"));
    let stray: Vec<String> = rules
        .filter(|file| listed(file) == Some(false) && file.declares_a_rule())
        .map(|file| file.path.clone())
        .collect();
    none(&stray, "add these to the RULES of their folder's mod.rs:");
}

#[test]
fn every_word_list_says_what_it_is_is_read_and_has_one_entry_a_line_in_order() {
    none(
        &lists::faults(),
        "mend these word lists; `TIDY=1 cargo test --test tidy` takes out what is there twice and sorts the rest:",
    );
}

/// The stages in the order in which they build on each other.
const STAGES: [&str; 9] =
    ["document", "syntax", "values", "entities", "quotes", "claims", "wording", "checks", "report"];

#[test]
fn no_stage_reads_a_later_one() {
    let files = source_files();
    let mut found = Vec::new();
    for (place, stage) in STAGES.iter().enumerate() {
        let own: Vec<&File> = files
            .iter()
            .filter(|file| file.path.starts_with(&format!("src/{stage}/")) && !file.path.ends_with("tests.rs"))
            .collect();
        assert!(!own.is_empty(), "the stage {stage} was not found");
        for file in own {
            let code = file.text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
            for later in &STAGES[place + 1..] {
                if code.contains(&format!("crate::{later}::")) {
                    found.push(format!("{}: crate::{later}", file.path));
                }
            }
        }
    }
    none(&found, "move what these take from a later stage to where both can read it:");
}
