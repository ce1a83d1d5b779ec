//! Whole articles with everything that is found in them: one test for every folder of `tests/articles/`.
//!
//! A folder holds `article.txt`, `expected.txt` and `about.md`, which says where the article is set, the day it
//! appeared (`published: YYYY-MM-DD`), and which of the findings are known to be wrong. A new folder needs no code.
#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use article_inspector::Options;
use libtest_mimic::{Arguments, Failed, Trial};
use std::fs;
use std::path::{Path, PathBuf};

fn main() {
    let arguments = Arguments::from_args();
    let articles = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/articles");
    let mut folders: Vec<PathBuf> = fs::read_dir(articles).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    assert!(!folders.is_empty(), "there is no article");
    let trials = folders.into_iter().map(|folder| {
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Trial::test(name, move || inspect_article(&folder))
    });
    libtest_mimic::run(&arguments, trials.collect()).exit();
}

fn inspect_article(folder: &Path) -> Result<(), Failed> {
    let read = |name: &str| fs::read_to_string(folder.join(name)).map_err(|error| format!("{name}: {error}"));
    let (text, about) = (read("article.txt")?, read("about.md")?);
    let published = about.lines().find_map(|line| line.strip_prefix("published: "));
    let published = published.map(|day| day.trim().parse::<article_inspector::values::Date>()).transpose()?;
    let report = support::checked_report(&text, &Options { published, ..Options::default() });
    let now = support::listing::write(&report);
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(folder.join("expected.txt"), &now)?;
    }
    let expected = read("expected.txt")?;
    if expected == now { Ok(()) } else { Err(difference(&expected, &now).into()) }
}

/// The lines that are in one and not in the other.
fn difference(expected: &str, now: &str) -> String {
    let mut lines = vec!["the findings are no longer those of expected.txt:".to_owned()];
    let missing = |of: &str, from: &str, sign: char| -> Vec<String> {
        let from: std::collections::HashSet<&str> = from.lines().collect();
        of.lines().filter(|line| !from.contains(line)).map(|line| format!("{sign} {line}")).collect()
    };
    lines.extend(missing(expected, now, '-'));
    lines.extend(missing(now, expected, '+'));
    lines.push(
        "Where that is meant: UPDATE_EXPECTED=1 cargo test --test articles, then read the difference in git."
            .to_owned(),
    );
    lines.join("\n")
}
