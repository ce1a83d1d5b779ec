//! Packs the lists of names into one sorted map from phrase to class, so that nothing is parsed when the page loads.
//!
//! A class is a set of lists and, where the lists know it, the identity of the thing named, which joins
//! "U.S." to "United States" and carries a Wikidata item.

#[allow(dead_code, unreachable_pub, reason = "the core shares the file and uses the rest of it")]
#[path = "src/lexicon/names/lists.rs"]
mod lists;

use lists::{FILES, List};
use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;
use std::{env, error, fs, path::Path};

#[derive(Clone, Copy, Default)]
struct Entry {
    lists: u64,
    identity: Option<u16>,
}

fn main() -> Result<(), Box<dyn error::Error>> {
    let folder = Path::new("src/lexicon/english/names");
    println!("cargo:rerun-if-changed={}", folder.display());
    println!("cargo:rerun-if-changed=src/lexicon/names/lists.rs");
    println!("cargo:rerun-if-changed=build.rs");
    let mut phrases: BTreeMap<String, Entry> = BTreeMap::new();
    let mut items: Vec<u32> = Vec::new();
    for (list, name) in FILES {
        let file = folder.join(name).with_extension("txt");
        let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            read_line(*list, line, &mut phrases, &mut items)
                .map_err(|error| format!("{}: {line}: {error}", file.display()))?;
        }
    }
    write_map(&phrases, &items)
}

/// Reads `name`, `name<TAB>gender` in the list of given names, or `name<TAB>item<TAB>other form…`.
fn read_line(
    list: List,
    line: &str,
    phrases: &mut BTreeMap<String, Entry>,
    items: &mut Vec<u32>,
) -> Result<(), Box<dyn error::Error>> {
    let columns: Vec<&str> = line.split('\t').collect();
    let (name, rest) = columns.split_first().ok_or("an empty line")?;
    if list == List::FirstName {
        let gender = match rest.first() {
            Some(&"f") => List::Female.bit(),
            Some(&"m") => List::Male.bit(),
            Some(&"b") => 0,
            _ => return Err("a given name needs f, m or b".into()),
        };
        phrases.entry(fold(name)).or_default().lists |= list.bit() | gender;
        return Ok(());
    }
    let identity = if rest.is_empty() {
        None
    } else {
        let item = match rest[0].strip_prefix('Q') {
            Some(digits) => digits.parse()?,
            None if rest[0].is_empty() => 0,
            None => return Err("the second column is a Wikidata item or empty".into()),
        };
        items.push(item);
        Some(u16::try_from(items.len())?)
    };
    for form in std::iter::once(name).chain(rest.iter().skip(1)) {
        let entry = phrases.entry(fold(form)).or_default();
        // Two things of one name have no identity.
        entry.identity = match (entry.identity, identity) {
            (Some(known), Some(new)) if known != new => Some(0),
            (known, new) => known.or(new),
        };
        entry.lists |= list.bit();
        let letters = form.chars().filter(|letter| letter.is_alphabetic()).count();
        let tells = matches!(
            list,
            List::Country
                | List::State
                | List::City
                | List::Organization
                | List::Event
                | List::Work
                | List::Law
                | List::Product
                | List::Calendar
        );
        if tells
            && letters > 1
            && letters <= 6
            && !form.contains(' ')
            && form.chars().all(|letter| !letter.is_lowercase())
        {
            entry.lists |= List::Acronym.bit();
        }
    }
    Ok(())
}

/// As `Document::lower` has it.
fn fold(form: &str) -> String {
    form.to_lowercase().replace('’', "'")
}

fn write_map(phrases: &BTreeMap<String, Entry>, items: &[u32]) -> Result<(), Box<dyn error::Error>> {
    let mut classes: Vec<(u64, u16)> = Vec::new();
    let mut numbers: HashMap<(u64, u16), u64> = HashMap::new();
    let mut map = fst::MapBuilder::memory();
    for (phrase, entry) in phrases {
        let class = (entry.lists, entry.identity.unwrap_or(0));
        let number = *numbers.entry(class).or_insert_with(|| {
            classes.push(class);
            classes.len() as u64
        });
        map.insert(phrase, number)?;
    }
    let out = env::var("OUT_DIR")?;
    fs::write(Path::new(&out).join("names.fst"), map.into_inner()?)?;
    let mut tables = String::new();
    writeln!(tables, "/// Lists and identity of every class; class numbers start at 1.")?;
    writeln!(tables, "static CLASSES: [(u64, u16); {}] = {classes:?};", classes.len())?;
    writeln!(tables, "/// Wikidata items by identity, 0 where none is certain; identities start at 1.")?;
    writeln!(tables, "static ITEMS: [u32; {}] = {items:?};", items.len())?;
    fs::write(Path::new(&out).join("names.rs"), tables)?;
    Ok(())
}
