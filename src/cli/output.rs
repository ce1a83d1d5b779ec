//! Where the output goes.

use super::Stop;
use super::arguments::Arguments;
use anstream::adapter::strip_str;
use anstream::{AutoStream, ColorChoice};
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

/// Standard output or a file, buffered, with its name for error messages.
pub(super) struct Output {
    name: String,
    /// Whether whoever reads it wants colours: a terminal does, unless `NO_COLOR` and the like say otherwise.
    coloured: bool,
    writer: BufWriter<Box<dyn Write>>,
}

impl Output {
    /// Opens the file that the arguments name, or standard output.
    pub(super) fn open(arguments: &Arguments) -> Result<Self, Stop> {
        let path = arguments.output.as_deref();
        if let Some(path) = path.filter(|path| arguments.files.iter().any(|input| same(input, path))) {
            let message = format!("{} is an input: write the output somewhere else", path.display());
            return Err(Stop::Usage(message));
        }
        let (name, writer): (String, Box<dyn Write>) = match path {
            None => ("standard output".to_owned(), Box::new(io::stdout().lock())),
            Some(path) => match File::create(path) {
                Ok(file) => (path.display().to_string(), Box::new(file)),
                Err(error) => return Err(Stop::Broken(path.display().to_string(), error)),
            },
        };
        let coloured = path.is_none() && AutoStream::choice(&io::stdout()) != ColorChoice::Never;
        Ok(Self { name, coloured, writer: BufWriter::with_capacity(1 << 16, writer) })
    }

    /// Writes `bytes` and a line break.
    pub(super) fn line(&mut self, bytes: &[u8]) -> Result<(), Stop> {
        let written = self.writer.write_all(bytes).and_then(|()| self.writer.write_all(b"\n"));
        written.map_err(|error| Stop::Broken(self.name.clone(), error))
    }

    /// Writes text with escape codes for colours, which stay only where a person sees them.
    pub(super) fn page(&mut self, page: &str) -> Result<(), Stop> {
        let written = if self.coloured {
            self.writer.write_all(page.as_bytes())
        } else {
            write!(self.writer, "{}", strip_str(page))
        };
        written.map_err(|error| Stop::Broken(self.name.clone(), error))
    }

    /// Hands everything on that has been written so far.
    pub(super) fn flush(&mut self) -> Result<(), Stop> {
        self.writer.flush().map_err(|error| Stop::Broken(self.name.clone(), error))
    }
}

/// Whether both paths lead to one file that exists.
fn same(one: &Path, other: &Path) -> bool {
    matches!((one.canonicalize(), other.canonicalize()), (Ok(one), Ok(other)) if one == other && one.is_file())
}
