//! The element's style sheet as a JavaScript module.
//!
//! The element adopts its styles as a constructed sheet, which a strict content security policy allows, and a module
//! is the one form that every bundler and the offline file can carry.

use crate::failure::{Failure, say};
use crate::project;
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

/// Writes the styles of the element, and those of drawn reports, which the element starts without.
pub(crate) fn write() -> Result<(), Failure> {
    write_module("www/styles", "www/pkg/styles.js", "elementStyles")?;
    write_module("www/styles/report", "www/pkg/report-styles.js", "reportStyles")
}

/// Writes `module` with the string `name`: the style sheets of `folder`, in the order of their names.
fn write_module(folder: &str, module: &str, name: &str) -> Result<(), Failure> {
    let failed = |error: std::io::Error| {
        Failure::new(format!("write {module}"), error, "check that www/styles/ is readable and www/pkg/ writable")
    };
    let folder = project::root().join(folder);
    let mut sheets: Vec<PathBuf> = Vec::new();
    if folder.is_dir() {
        for entry in fs::read_dir(&folder).map_err(failed)? {
            sheets.push(entry.map_err(failed)?.path());
        }
    }
    sheets.retain(|path| path.extension().is_some_and(|extension| extension == "css"));
    sheets.sort();
    let mut styles = String::new();
    for sheet in &sheets {
        styles += &fs::read_to_string(sheet).map_err(failed)?;
    }
    let source = format!("/** A style sheet. */\nexport const {name} = {};\n", literal(&styles));
    fs::write(project::root().join(module), source).map_err(failed)?;
    say(&format!("wrote {module} from {} style sheets, {} bytes", sheets.len(), styles.len()));
    Ok(())
}

/// `text` as a JavaScript string literal that is safe in a module and in an inline script.
fn literal(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            // `</script>` and `<!--` would end or change an inline script.
            '<' => out.push_str("\\u003c"),
            '\u{2028}' | '\u{2029}' | '\0'..='\u{1f}' => {
                let _ = write!(out, "\\u{:04x}", character as u32);
            }
            _ => out.push(character),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_style_sheet_survives_as_a_string_literal() {
        let css = "mark::after { content: \"\\201C </script>\u{2028}\"; }\n";
        assert_eq!(literal(css), r#""mark::after { content: \"\\201C \u003c/script>\u2028\"; }\n""#);
    }
}
