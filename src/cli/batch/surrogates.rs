//! Half surrogate pairs in JSON, which JavaScript and Python write and no Rust string can hold.

/// `line` with every `\uD800` to `\uDFFF` that has no partner replaced by `\ufffd`, which takes as many units
/// and as many code points, so that offsets stay right. `None` where there is none.
pub(super) fn replaced(line: &[u8]) -> Option<Vec<u8>> {
    let mut fixed = line.to_owned();
    let mut found = false;
    let mut at = 0;
    while at + 1 < line.len() {
        if line[at] != b'\\' {
            at += 1;
            continue;
        }
        let next = at + 6;
        match unit(line, at) {
            Some(0xD800..=0xDBFF) if matches!(unit(line, next), Some(0xDC00..=0xDFFF)) => at = next + 6,
            Some(0xD800..=0xDFFF) => {
                fixed[at + 2..next].copy_from_slice(b"fffd");
                found = true;
                at = next;
            }
            // An escape of another sort: the character behind the backslash begins none of its own.
            _ => at += 2,
        }
    }
    found.then_some(fixed)
}

/// The unit that the escape at `at` stands for, if it is one of the form `\u1234`.
fn unit(line: &[u8], at: usize) -> Option<u16> {
    let digits = line.get(at..at + 6)?.strip_prefix(b"\\u")?;
    // `from_str_radix` would take a sign.
    if !digits.iter().all(u8::is_ascii_hexdigit) {
        return None;
    }
    u16::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_halves_without_a_partner_are_replaced() {
        for whole in [r#""a\u00e9\ud83d\ude00""#, r#""\\ud83d""#, "\"\"", r#""\u""#, "\\"] {
            assert_eq!(replaced(whole.as_bytes()), None, "{whole}");
        }
        for (half, fixed) in [
            (r#""\ud83d""#, r#""\ufffd""#),
            (r#""\ude00\ud83d""#, r#""\ufffd\ufffd""#),
            (r#""\uD83D\uD83D\uDE00""#, r#""\ufffd\uD83D\uDE00""#),
            (r#""\\\ud83dx""#, r#""\\\ufffdx""#),
        ] {
            assert_eq!(replaced(half.as_bytes()).as_deref(), Some(fixed.as_bytes()), "{half}");
        }
    }
}
