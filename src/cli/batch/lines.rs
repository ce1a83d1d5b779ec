//! Cuts the input into lines of bounded length.

use std::io::{self, BufRead, Read};

const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// One line of the input.
pub(super) struct Line {
    /// 1 for the first line of the input.
    pub(super) number: u64,
    /// Its bytes, without the line break; `None` where there were more than the longest text can take.
    pub(super) bytes: Option<Vec<u8>>,
}

/// The lines of the input, empty ones left out but counted.
pub(super) struct Lines {
    input: Box<dyn BufRead + Send>,
    number: u64,
    /// In bytes.
    longest: u64,
}

impl Lines {
    /// Lines long enough for a text of `max_length` UTF-16 units.
    pub(super) fn new(input: Box<dyn BufRead + Send>, max_length: u32) -> Self {
        // JSON writes a UTF-16 unit in at most six bytes ("\u00e9"); the rest is for the other keys.
        Self { input, number: 0, longest: u64::from(max_length) * 6 + (1 << 16) }
    }

    /// Skips the rest of an overlong line.
    fn skip(&mut self) -> io::Result<()> {
        loop {
            let buffer = self.input.fill_buf()?;
            let (length, ended) = match buffer.iter().position(|&byte| byte == b'\n') {
                Some(at) => (at + 1, true),
                None => (buffer.len(), buffer.is_empty()),
            };
            self.input.consume(length);
            if ended {
                return Ok(());
            }
        }
    }

    fn read(&mut self) -> io::Result<Option<Line>> {
        loop {
            let mut bytes = Vec::new();
            self.number += 1;
            let limit = self.longest + 1;
            if self.input.by_ref().take(limit).read_until(b'\n', &mut bytes)? == 0 {
                return Ok(None);
            }
            if bytes.len() as u64 == limit && bytes.last() != Some(&b'\n') {
                self.skip()?;
                return Ok(Some(Line { number: self.number, bytes: None }));
            }
            let mark = if self.number == 1 { BYTE_ORDER_MARK } else { b"" };
            let bytes = bytes.strip_prefix(mark).unwrap_or(&bytes).trim_ascii();
            if !bytes.is_empty() {
                return Ok(Some(Line { number: self.number, bytes: Some(bytes.to_owned()) }));
            }
        }
    }
}

impl Iterator for Lines {
    type Item = io::Result<Line>;

    fn next(&mut self) -> Option<Self::Item> {
        self.read().transpose()
    }
}
