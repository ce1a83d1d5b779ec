//! From byte offsets to the unit that the caller counts in.

use crate::span::{ByteSpan, OffsetUnit};

/// Converts byte offsets of one text: a sorted table with an entry behind every character that is
/// longer in bytes than in the unit, so that plain English costs a handful of entries.
pub struct OffsetMap {
    /// (byte offset behind the character, bytes to subtract from there on)
    shifts: Vec<(u32, u32)>,
}

impl OffsetMap {
    /// Reads `text` once.
    pub fn new(text: &str, unit: OffsetUnit) -> Self {
        let mut shifts = Vec::new();
        if unit != OffsetUnit::Utf8 && !text.is_ascii() {
            let mut shift = 0;
            for (at, character) in text.char_indices().filter(|(_, character)| !character.is_ascii()) {
                let units = if unit == OffsetUnit::Utf16 { character.len_utf16() } else { 1 };
                shift += (character.len_utf8() - units) as u32;
                shifts.push(((at + character.len_utf8()) as u32, shift));
            }
        }
        Self { shifts }
    }

    /// The offset in the unit for a byte offset that lies on a character boundary.
    pub fn convert(&self, byte: u32) -> u32 {
        let after = self.shifts.partition_point(|&(at, _)| at <= byte);
        after.checked_sub(1).map_or(byte, |entry| byte - self.shifts[entry].1)
    }

    /// Start and end of `span` in the unit.
    pub fn convert_span(&self, span: ByteSpan) -> (u32, u32) {
        (self.convert(span.start), self.convert(span.end))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_count_units_before_the_byte_in_every_unit() {
        let text = "a “é” 👩‍🚀 \u{10348}\r\nz";
        for (unit, count) in [
            (OffsetUnit::Utf16, (|head: &str| head.encode_utf16().count()) as fn(&str) -> usize),
            (OffsetUnit::CodePoint, |head: &str| head.chars().count()),
            (OffsetUnit::Utf8, str::len),
        ] {
            let map = OffsetMap::new(text, unit);
            for (byte, _) in text.char_indices().chain([(text.len(), ' ')]) {
                assert_eq!(map.convert(byte as u32) as usize, count(&text[..byte]), "{unit:?} at byte {byte}");
            }
        }
    }
}
