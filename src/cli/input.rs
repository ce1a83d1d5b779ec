//! Where the text comes from, and from bytes to text.

use super::Stop;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

/// The lines of a batch: from the one file that is named, else from standard input.
pub(super) fn lines(files: &[PathBuf]) -> Result<Box<dyn BufRead + Send>, Stop> {
    match files {
        [] => Ok(Box::new(BufReader::new(io::stdin()))),
        [path] if is_standard_input(path) => Ok(Box::new(BufReader::new(io::stdin()))),
        [path] => match File::open(path) {
            Ok(file) => Ok(Box::new(BufReader::with_capacity(1 << 16, file))),
            Err(error) => Err(Stop::Broken(name(path), error)),
        },
        _ => Err(Stop::Usage("--jsonl reads one input: join the files with cat".to_owned())),
    }
}

/// The text of a file or of standard input. The error names the input and says what to do.
pub(super) fn text(path: &Path) -> Result<String, String> {
    let bytes = if is_standard_input(path) {
        let mut bytes = Vec::new();
        io::stdin().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        std::fs::read(path)
    };
    let bytes = bytes.map_err(|error| format!("{}: {error}", name(path)))?;
    decode(bytes).map_err(|problem| format!("{}: {problem}", name(path)))
}

/// What an input is called in messages.
pub(super) fn name(path: &Path) -> String {
    if is_standard_input(path) { "standard input".to_owned() } else { path.display().to_string() }
}

fn is_standard_input(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// UTF-8, or UTF-16 behind a byte order mark. The mark itself is no part of the text.
fn decode(bytes: Vec<u8>) -> Result<String, String> {
    match bytes.as_slice() {
        [0xEF, 0xBB, 0xBF, text @ ..] => utf8(text.to_owned()),
        [0xFF, 0xFE, units @ ..] => utf16(units, u16::from_le_bytes),
        [0xFE, 0xFF, units @ ..] => utf16(units, u16::from_be_bytes),
        _ => utf8(bytes),
    }
}

fn utf8(bytes: Vec<u8>) -> Result<String, String> {
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let byte = error.as_bytes().get(at).copied().unwrap_or_default();
        format!(
            "not UTF-8 text (byte {byte:#04X} at {at}): save it as UTF-8, or convert it, \
             as in `iconv -f WINDOWS-1252 -t UTF-8`"
        )
    })
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, String> {
    let wrong = || "starts as UTF-16 text and is none: save it as UTF-8".to_owned();
    if !bytes.len().is_multiple_of(2) {
        return Err(wrong());
    }
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units).collect::<Result<String, _>>().map_err(|_| wrong())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_utf8_or_utf16_and_its_byte_order_mark_falls_away() {
        let text = "“Zoë” 👩‍🚀\r\n";
        let with = |mark: &[u8], rest: Vec<u8>| decode([mark, &rest].concat());
        assert_eq!(decode(text.into()).as_deref(), Ok(text));
        assert_eq!(with(b"\xEF\xBB\xBF", text.into()).as_deref(), Ok(text));
        assert_eq!(with(b"\xFF\xFE", text.encode_utf16().flat_map(u16::to_le_bytes).collect()).as_deref(), Ok(text));
        assert_eq!(with(b"\xFE\xFF", text.encode_utf16().flat_map(u16::to_be_bytes).collect()).as_deref(), Ok(text));
    }

    #[test]
    fn bytes_that_are_no_text_are_refused_with_the_place_and_the_way_out() {
        let error = decode(b"caf\xE9 society".to_vec()).unwrap_err();
        assert!(error.contains("0xE9 at 3") && error.contains("iconv"), "{error}");
        assert!(decode(b"\xFF\xFEa".to_vec()).is_err());
        assert!(decode(b"\xFF\xFE\x00\xD8".to_vec()).is_err(), "half of a surrogate pair");
    }
}
