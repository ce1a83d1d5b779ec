//! One report for every file.

use super::arguments::{Arguments, Format};
use super::output::Output;
use super::{Outcome, Stop, complain, input, text};
use article_inspector::export::{ExportError, export};
use article_inspector::{Options, Report, inspect};
use std::io::{IsTerminal, stdin};
use std::path::{Path, PathBuf};

/// Inspects the files in order; one that cannot be read or inspected is reported and the rest goes on.
pub(super) fn run(arguments: &Arguments, options: &Options) -> Result<Outcome, Stop> {
    if let Format::Export(format) = arguments.format
        && !format.is_ready()
    {
        return Err(Stop::Usage(ExportError::NotYet(format).to_string()));
    }
    let files = inputs(arguments)?;
    let mut output = Output::open(arguments)?;
    let mut outcome = Outcome::Fine;
    let mut first = true;
    for path in &files {
        match inspected(path, options) {
            Ok((text, mut report)) => {
                if files.len() > 1 {
                    report.id = Some(path.display().to_string());
                }
                if arguments.format == Format::Text && !first {
                    output.line(b"")?;
                }
                first = false;
                write(&text, &report, arguments.format, &mut output)?;
                output.flush()?;
            }
            Err(message) => outcome = complain(&message, Outcome::SomeFailed),
        }
    }
    Ok(outcome)
}

/// The files that are named; with none, standard input, unless somebody sits there who may not know what to type.
fn inputs(arguments: &Arguments) -> Result<Vec<PathBuf>, Stop> {
    if !arguments.files.is_empty() {
        return Ok(arguments.files.clone());
    }
    if stdin().is_terminal() {
        return Err(Stop::Usage("name a file, or - for standard input; --help tells the rest".to_owned()));
    }
    Ok(vec![PathBuf::from("-")])
}

fn inspected(path: &Path, options: &Options) -> Result<(String, Report), String> {
    let text = input::text(path)?;
    let report = inspect(&text, options).map_err(|error| format!("{}: {error}", input::name(path)))?;
    Ok((text, report))
}

fn write(text: &str, report: &Report, format: Format, output: &mut Output) -> Result<(), Stop> {
    match format {
        Format::Text => {
            let page = text::write(report, report.id.as_deref(), text::width());
            output.page(&page)
        }
        Format::Export(format) => {
            let written = export(text, report, format).map_err(|error| Stop::Usage(error.to_string()))?;
            output.line(written.as_bytes())
        }
    }
}
