//! Words for the report's own names.

use article_inspector::entities::EntityKind;
use article_inspector::values::{Bound, Edge, Normalized, Number};
use serde::Serialize;

/// An enumeration's name in words: `vagueAttribution` is "vague attribution".
pub(super) fn words(name: impl Serialize) -> String {
    let name = serde_json::to_value(name).unwrap_or_default();
    let mut words = String::new();
    for letter in name.as_str().unwrap_or_default().chars() {
        if letter.is_uppercase() {
            words.push(' ');
        }
        words.extend(if letter == '_' { ' ' } else { letter }.to_lowercase());
    }
    words
}

/// The title of the section for names of a kind.
pub(super) fn title(kind: EntityKind) -> &'static str {
    match kind {
        EntityKind::Person => "People",
        EntityKind::Organization => "Organisations",
        EntityKind::Place => "Places",
        EntityKind::Group => "Groups",
        EntityKind::Event => "Events",
        EntityKind::Work => "Works",
        EntityKind::Law => "Laws",
        EntityKind::Product => "Products",
    }
}

/// "1 word", "1,200 words".
pub(super) fn count(count: usize, one: &str, many: &str) -> String {
    format!("{} {}", number(Number(count as f64)), if count == 1 { one } else { many })
}

/// As [`count`], `None` for zero.
pub(super) fn some(found: u32, one: &str, many: &str) -> Option<String> {
    (found > 0).then(|| count(found as usize, one, many))
}

/// What a value comes to: "at least 48,000,000 GBP". Empty where it could not be resolved.
pub(super) fn value(value: &Normalized) -> String {
    let mut parts = Vec::new();
    parts.extend(value.bound.map(bound).map(str::to_owned));
    parts.extend(value.date.map(|day| day.to_string()));
    parts.extend(value.time.clone());
    parts.extend(value.zone.clone());
    parts.extend(value.amount.map(number));
    if let (Some(from), Some(to)) = (value.from, value.to) {
        parts.push(format!("{} to {}", edge(from), edge(to)));
    }
    parts.extend(value.scores.as_ref().map(|scores| {
        let scores: Vec<String> = scores.iter().map(u32::to_string).collect();
        scores.join("–")
    }));
    parts.extend(value.currency.map(str::to_owned));
    parts.extend(value.unit.clone());
    parts.join(" ")
}

fn bound(bound: Bound) -> &'static str {
    match bound {
        Bound::Min => "at least",
        Bound::Max => "at most",
        Bound::Over => "more than",
        Bound::Under => "less than",
        Bound::About => "about",
    }
}

fn edge(edge: Edge) -> String {
    match edge {
        Edge::Number(amount) => number(amount),
        Edge::Date(day) => day.to_string(),
    }
}

/// With a comma between thousands.
fn number(amount: Number) -> String {
    let written = amount.0.to_string();
    let (whole, fraction) =
        written.split_once('.').map_or((written.as_str(), ""), |(whole, fraction)| (whole, fraction));
    let digits = whole.trim_start_matches('-');
    let mut grouped = String::from(if whole.starts_with('-') { "−" } else { "" });
    for (index, digit) in digits.char_indices() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    if fraction.is_empty() { grouped } else { format!("{grouped}.{fraction}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use article_inspector::claims::ClaimType;
    use article_inspector::wording::Category;

    #[test]
    fn names_of_enumerations_are_written_as_words() {
        assert_eq!(words(Category::VagueAttribution), "vague attribution");
        assert_eq!(words(ClaimType::LawRule), "law rule");
    }

    #[test]
    fn values_read_as_an_editor_would_write_them() {
        let money = Normalized {
            amount: Some(Number(48_000_000.0)),
            currency: Some("GBP"),
            bound: Some(Bound::Min),
            ..Normalized::default()
        };
        assert_eq!(value(&money), "at least 48,000,000 GBP");
        let range = Normalized {
            from: Some(Edge::Number(Number(-1250.5))),
            to: Some(Edge::Number(Number(999.0))),
            ..Normalized::default()
        };
        assert_eq!(value(&range), "−1,250.5 to 999");
        assert_eq!(value(&Normalized::default()), "");
    }
}
