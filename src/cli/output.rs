//! Where the output goes.

use super::Stop;
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

/// Standard output or a file, buffered, with its name for error messages.
pub(super) struct Output {
    name: String,
    writer: BufWriter<Box<dyn Write>>,
}

impl Output {
    /// Opens `path`, or standard output.
    pub(super) fn open(path: Option<&Path>) -> Result<Self, Stop> {
        let (name, writer): (String, Box<dyn Write>) = match path {
            None => ("standard output".to_owned(), Box::new(io::stdout().lock())),
            Some(path) => match File::create(path) {
                Ok(file) => (path.display().to_string(), Box::new(file)),
                Err(error) => return Err(Stop::Broken(path.display().to_string(), error)),
            },
        };
        Ok(Self { name, writer: BufWriter::with_capacity(1 << 16, writer) })
    }

    /// Writes `bytes` and a line break.
    pub(super) fn line(&mut self, bytes: &[u8]) -> Result<(), Stop> {
        let written = self.writer.write_all(bytes).and_then(|()| self.writer.write_all(b"\n"));
        written.map_err(|error| Stop::Broken(self.name.clone(), error))
    }

    /// Hands everything on that has been written so far.
    pub(super) fn flush(&mut self) -> Result<(), Stop> {
        self.writer.flush().map_err(|error| Stop::Broken(self.name.clone(), error))
    }
}
