//! Where the text comes from.

use super::Stop;
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::{Path, PathBuf};

/// The lines of a batch: from the one file that is named, else from standard input.
pub(super) fn lines(files: &[PathBuf]) -> Result<Box<dyn BufRead + Send>, Stop> {
    match files {
        [] => Ok(Box::new(BufReader::new(io::stdin()))),
        [path] if is_standard_input(path) => Ok(Box::new(BufReader::new(io::stdin()))),
        [path] => match File::open(path) {
            Ok(file) => Ok(Box::new(BufReader::with_capacity(1 << 16, file))),
            Err(error) => Err(Stop::Broken(path.display().to_string(), error)),
        },
        _ => Err(Stop::Usage("--jsonl reads one file: join them, as in `cat *.jsonl | … --jsonl`".to_owned())),
    }
}

/// Whether a path is the name `-`.
pub(super) fn is_standard_input(path: &Path) -> bool {
    path.as_os_str() == "-"
}
