//! An assertion with what it refers to spelled out.

use super::scope::Scope;
use super::types::Substitution;
use crate::entities::MentionForm;
use crate::span::ByteSpan;
use crate::values::{Date, Edge, Value, ValueKind};

/// The wording of the assertion with pronouns and relative dates replaced, and what was replaced, in text order.
pub(super) fn spell_out(scope: &Scope<'_>) -> (String, Vec<Substitution>) {
    let mut substitutions = pronouns(scope);
    substitutions.extend(dates(scope));
    substitutions.sort_by_key(|substitution| substitution.span.start);
    let (text, whole) = (scope.context.document.text, scope.span());
    let (mut normalized, mut at) = (String::new(), whole.start);
    substitutions.retain(|substitution| {
        if substitution.span.start < at || substitution.span.end > whole.end {
            return false;
        }
        normalized.push_str(ByteSpan { start: at, end: substitution.span.start }.of(text));
        normalized.push_str(&substitution.to);
        at = substitution.span.end;
        true
    });
    normalized.push_str(ByteSpan { start: at, end: whole.end }.of(text));
    (normalized, substitutions)
}

fn pronouns(scope: &Scope<'_>) -> Vec<Substitution> {
    let document = scope.context.document;
    let entities = scope.context.entities;
    let mut found = Vec::new();
    for (mention, entity) in entities.touching(scope.span()).filter(|(mention, _)| mention.form == MentionForm::Pronoun)
    {
        let Some(entity) = entities.list.get(entity) else { continue };
        let Some(full) = entity.mentions.get(entity.name) else { continue };
        let token = document.tokens_in(mention.span).start;
        let name = document.slice(full.span);
        let to = if is_possessive(scope, token) { possessive(name) } else { name.to_owned() };
        found.push(Substitution { span: mention.span, to });
    }
    found
}

/// Whether the pronoun stands for an owner; "her" does where a word follows that can be owned.
fn is_possessive(scope: &Scope<'_>, token: usize) -> bool {
    match scope.lower(token) {
        "his" => true,
        "her" => {
            const NOT_OWNED: &[&str] = &[
                "to", "in", "on", "at", "for", "from", "with", "by", "as", "that", "and", "or", "but", "of", "a", "an",
                "the", "when", "after", "before", "because", "if", "not", "into", "about", "was", "is",
            ];
            let next = token + 1;
            scope.tokens.contains(&next) && scope.token(next).is_word() && !NOT_OWNED.contains(&scope.lower(next))
        }
        _ => false,
    }
}

fn possessive(name: &str) -> String {
    if name.ends_with('s') { format!("{name}'") } else { format!("{name}'s") }
}

fn dates(scope: &Scope<'_>) -> Vec<Substitution> {
    let text = scope.context.document.text;
    let values = &scope.context.values[scope.values()];
    values
        .iter()
        .filter(|value| value.kind == ValueKind::Date && !has_year(value.span.of(text)))
        .filter_map(|value| Some(Substitution { span: value.span, to: resolved(scope, value)? }))
        .collect()
}

fn has_year(text: &str) -> bool {
    text.split(|letter: char| !letter.is_ascii_digit()).any(|digits| digits.len() == 4)
}

/// The date in full, with a preposition where the text has none.
fn resolved(scope: &Scope<'_>, value: &Value) -> Option<String> {
    let normalized = &value.normalized;
    let (written, preposition) = match (normalized.date, normalized.from, normalized.to) {
        (Some(day), _, _) => (day_in_words(day), "on"),
        (None, Some(Edge::Date(from)), Some(Edge::Date(to))) => period(from, to),
        _ => return None,
    };
    let first = scope.context.document.tokens_in(value.span).start;
    const PREPOSITIONS: &[&str] = &[
        "in", "on", "by", "since", "from", "until", "till", "of", "during", "for", "before", "after", "through",
        "between", "and", "to", "the", "'s", "late", "early",
    ];
    let led = first > scope.tokens.start && PREPOSITIONS.contains(&scope.lower(first - 1));
    Some(if led || first == scope.tokens.start { written } else { format!("{preposition} {written}") })
}

fn period(from: Date, to: Date) -> (String, &'static str) {
    let year = from.year();
    let starts_year = Date::year_start(year) == Some(from);
    let ends_year = Date::year_end(to.year()) == Some(to);
    if starts_year && ends_year && year == to.year() {
        (year.to_string(), "in")
    } else if starts_year && ends_year {
        (format!("{year} to {}", to.year()), "in")
    } else if from == from.month_start() && to == from.month_end() {
        (format!("{} {year}", from.month_name()), "in")
    } else {
        (format!("{} to {}", day_in_words(from), day_in_words(to)), "in the days of")
    }
}

fn day_in_words(date: Date) -> String {
    format!("{} {} {}", date.day(), date.month_name(), date.year())
}
