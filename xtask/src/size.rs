//! What the wasm module is made of, so that growth is seen where it happens.

use crate::failure::Failure;
use crate::{project, tools, wasm_build};
use std::collections::BTreeMap;
use std::fs;

const SECTIONS: [&str; 13] = [
    "custom",
    "type",
    "import",
    "function",
    "table",
    "memory",
    "global",
    "export",
    "start",
    "element",
    "code",
    "data",
    "data count",
];

/// Compiles the module and prints its size by section, and that of its code by crate.
pub(crate) fn size() -> Result<(), Failure> {
    let step = "weigh the wasm module";
    wasm_build::build()?;
    // As the compiler wrote it, with the names of the functions; www/pkg's has none any more.
    let file = project::target().join(tools::WASM_TARGET).join("wasm/article_inspector.wasm");
    let module = fs::read(&file).map_err(|error| Failure::new(step, error, "run `cargo xtask build`"))?;
    let report = weigh(&module)
        .ok_or_else(|| Failure::new(step, "the file is not a wasm module", "remove target/ and build again"))?;
    println!("bytes by section, before wasm-bindgen and wasm-opt:");
    print_table(&report.sections);
    println!(
        "bytes of code by crate, generic code by the crate that wrote it (no crate: mostly what wasm-bindgen drops):"
    );
    print_table(&report.crates);
    Ok(())
}

fn print_table(sizes: &BTreeMap<String, usize>) {
    let total: usize = sizes.values().sum();
    let mut rows: Vec<_> = sizes.iter().collect();
    rows.sort_by_key(|(_, size)| std::cmp::Reverse(**size));
    for (name, size) in rows.into_iter().chain([(&"total".to_owned(), &total)]) {
        println!("  {size:>9}  {name}");
    }
}

#[derive(Debug, Default, PartialEq, Eq)]
struct Report {
    sections: BTreeMap<String, usize>,
    crates: BTreeMap<String, usize>,
}

/// `None` for what is not a wasm module.
fn weigh(module: &[u8]) -> Option<Report> {
    let mut rest = Reader { bytes: module.strip_prefix(b"\0asm\x01\0\0\0")? };
    let mut report = Report::default();
    let (mut imported, mut bodies, mut names) = (0, Vec::new(), BTreeMap::new());
    while !rest.bytes.is_empty() {
        let id = rest.byte()?;
        let length = rest.number()?;
        let mut content = Reader { bytes: rest.take(length)? };
        let mut name = (*SECTIONS.get(usize::from(id))?).to_owned();
        match id {
            0 => {
                name = content.name()?.to_owned();
                if name == "name" {
                    names = function_names(&mut content)?;
                }
            }
            2 => imported = imported_functions(&mut content)?,
            10 => {
                for _ in 0..content.number()? {
                    let length = content.number()?;
                    bodies.push(content.take(length)?.len());
                }
            }
            _ => {}
        }
        *report.sections.entry(name).or_default() += length;
    }
    for (index, size) in bodies.into_iter().enumerate() {
        let name = names.get(&(imported + index)).map(|name| format!("{:#}", rustc_demangle::demangle(name)));
        *report.crates.entry(crate_of(name.as_deref().unwrap_or_default()).to_owned()).or_default() += size;
    }
    Some(report)
}

/// Functions that are imported come first in the numbers of all functions.
fn imported_functions(section: &mut Reader<'_>) -> Option<usize> {
    let mut functions = 0;
    for _ in 0..section.number()? {
        section.name()?;
        section.name()?;
        match section.byte()? {
            0 => {
                section.number()?;
                functions += 1;
            }
            // A table, a memory, a global: the compiler imports none of them.
            _ => return None,
        }
    }
    Some(functions)
}

fn function_names<'a>(section: &mut Reader<'a>) -> Option<BTreeMap<usize, &'a str>> {
    let mut names = BTreeMap::new();
    while !section.bytes.is_empty() {
        let kind = section.byte()?;
        let length = section.number()?;
        let mut part = Reader { bytes: section.take(length)? };
        if kind == 1 {
            for _ in 0..part.number()? {
                names.insert(part.number()?, part.name()?);
            }
        }
    }
    Some(names)
}

/// The crate of a function's name, `<alloc::vec::Vec<T> as core::clone::Clone>::clone` for one: the first path in it.
fn crate_of(name: &str) -> &str {
    let path = name.trim_start_matches(['<', '&', '[', '(', '*', ' ']).trim_start_matches("mut ");
    let end = path.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(path.len());
    if path[end..].starts_with("::") { &path[..end] } else { "(no crate)" }
}

/// Reads the parts of a module from the front.
struct Reader<'a> {
    bytes: &'a [u8],
}

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Option<u8> {
        let (&first, rest) = self.bytes.split_first()?;
        self.bytes = rest;
        Some(first)
    }

    /// A number in LEB128.
    fn number(&mut self) -> Option<usize> {
        let mut value = 0;
        for shift in (0..32).step_by(7) {
            let byte = self.byte()?;
            value |= usize::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(value);
            }
        }
        None
    }

    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.bytes.split_at_checked(length)?;
        self.bytes = rest;
        Some(taken)
    }

    fn name(&mut self) -> Option<&'a str> {
        let length = self.number()?;
        std::str::from_utf8(self.take(length)?).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_counts_for_the_crate_that_wrote_it() {
        assert_eq!(crate_of("article_inspector::quotes::find::h0123"), "article_inspector");
        assert_eq!(crate_of("<alloc::vec::Vec<T> as core::clone::Clone>::clone"), "alloc");
        assert_eq!(crate_of("<&mut serde_json::Value as core::fmt::Debug>::fmt"), "serde_json");
        assert_eq!(crate_of("memcpy"), "(no crate)");
    }

    #[test]
    fn code_is_counted_behind_the_imports() {
        // One imported function; two bodies of two and three bytes; names for functions 1 and 2.
        let module = b"\0asm\x01\0\0\0\x02\x05\x01\0\0\0\0\x0a\x08\x02\x02\0\x0b\x03\0\x01\x0b\
            \0\x11\x04name\x01\x0a\x02\x01\x01a\x02\x04c::d";
        let report = weigh(module).unwrap();
        assert_eq!(report.crates, BTreeMap::from([("(no crate)".to_owned(), 2), ("c".to_owned(), 3)]));
        assert_eq!(report.sections.get("code"), Some(&8));
        assert_eq!(weigh(b"<html>"), None);
        assert_eq!(weigh(&module[..20]), None);
    }
}
