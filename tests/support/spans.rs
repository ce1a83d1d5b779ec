//! Every span is in bounds, between characters, not empty, and carries its very slice of the text:
//! worked out here from the text alone, in each unit by its own means.

use serde_json::Value;

/// Where a span of `report` does not fit `text`.
pub fn faults(text: &str, report: &Value) -> Vec<String> {
    let ruler = Ruler::new(text, report["offsetUnit"].as_str().unwrap_or_default());
    let mut faults = Vec::new();
    walk(report, "", &mut |path, span| {
        let (start, end) = (span["start"].as_u64(), span["end"].as_u64());
        let (Some(start), Some(end)) = (start, end) else {
            faults.push(format!("{path}: an offset is no number"));
            return;
        };
        match ruler.slice(start as usize, end as usize) {
            None => faults.push(format!("{path}: {start}..{end} is no slice of the text")),
            Some(slice) if slice.is_empty() => faults.push(format!("{path}: {start}..{end} is empty")),
            Some(slice) if Some(slice.as_str()) != span["text"].as_str() => {
                faults.push(format!("{path}: {start}..{end} is {slice:?} and says {}", span["text"]));
            }
            Some(_) => {}
        }
    });
    if report["document"]["length"].as_u64() != Some(ruler.length() as u64) {
        faults.push(format!("document.length: is {} and not {}", report["document"]["length"], ruler.length()));
    }
    faults
}

/// Calls `visit` with every object that has `start`, `end` and `text`, wherever it stands.
fn walk(value: &Value, path: &str, visit: &mut impl FnMut(&str, &Value)) {
    match value {
        Value::Object(entries) => {
            if ["start", "end", "text"].iter().all(|key| entries.contains_key(*key)) {
                visit(path, value);
            }
            for (key, entry) in entries {
                walk(entry, &format!("{path}.{key}"), visit);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                walk(item, &format!("{path}[{index}]"), visit);
            }
        }
        _ => {}
    }
}

/// The text in one unit.
enum Ruler {
    Utf16(Vec<u16>),
    CodePoint(Vec<char>),
    Utf8(Vec<u8>),
}

impl Ruler {
    fn new(text: &str, unit: &str) -> Self {
        match unit {
            "utf16" => Self::Utf16(text.encode_utf16().collect()),
            "codePoint" => Self::CodePoint(text.chars().collect()),
            _ => Self::Utf8(text.as_bytes().to_vec()),
        }
    }

    fn length(&self) -> usize {
        match self {
            Self::Utf16(units) => units.len(),
            Self::CodePoint(characters) => characters.len(),
            Self::Utf8(bytes) => bytes.len(),
        }
    }

    /// `None` out of bounds, and where an offset falls inside a character.
    fn slice(&self, start: usize, end: usize) -> Option<String> {
        match self {
            Self::Utf16(units) => String::from_utf16(units.get(start..end)?).ok(),
            Self::CodePoint(characters) => characters.get(start..end).map(|slice| slice.iter().collect()),
            Self::Utf8(bytes) => String::from_utf8(bytes.get(start..end)?.to_vec()).ok(),
        }
    }
}
