//! "14 people: eight women, four men and three children".

use super::{Article, Check, Find, Severity};
use crate::rule::Rule;
use crate::span::ByteSpan;
use crate::values::{Number, Value, ValueKind};

pub(super) const RULE: Rule<Find> = Rule {
    id: "check.partsDoNotAddUp",
    about: "A total is told together with all its parts, and the parts make another sum.",
    example: "The flood took 14 villagers: eight women, four men and three children.",
    near_miss: "The flood took 14 villagers: eight women, three men and three children.",
    find,
};

/// Tokens between the total and the mark behind which its parts are listed.
const TO_MARK: usize = 6;

/// Tokens of one part behind its number.
const IN_PART: usize = 6;

/// Words that say that the list holds some parts only, or that its parts overlap.
const INCOMPLETE: &[&str] =
    &["of", "including", "among", "whom", "which", "least", "mostly", "mainly", "per", "by", "to", "or", "than"];

fn find(article: &Article<'_>, found: &mut Vec<Check>) {
    for (index, total) in article.values.iter().enumerate() {
        let Some(amount) = count(total) else { continue };
        let Some(parts) = parts(article, total, &article.values[index + 1..]) else { continue };
        let sum: f64 = parts.iter().filter_map(|part| count(part)).sum();
        if sum == amount {
            continue;
        }
        let spans: Vec<ByteSpan> = std::iter::once(total.span).chain(parts.iter().map(|part| part.span)).collect();
        found.push(Check {
            code: "partsDoNotAddUp",
            severity: Severity::Warning,
            message: format!(
                "The parts make {sum}, and the total is given as “{}”.",
                article.document.slice(total.span)
            ),
            spans,
        });
    }
}

/// A whole number of things, given exactly.
fn count(value: &Value) -> Option<f64> {
    let Number(amount) = value.normalized.amount?;
    let is_exact = value.kind == ValueKind::Number && value.normalized.bound.is_none();
    (is_exact && amount >= 1.0 && amount.fract() == 0.0).then_some(amount)
}

/// The counts that are listed behind a colon or a dash after the total, when they are the whole list.
fn parts<'a>(article: &Article<'a>, total: &Value, later: &'a [Value]) -> Option<Vec<&'a Value>> {
    let sentence = article.sentence_of(total.span);
    let first = article.document.tokens_in(total.span).end;
    let mark = (first..sentence.end.min(first + TO_MARK))
        .find(|&token| matches!(article.word(token), ":" | "—" | "–" | "-" | "("))?;
    let spaced = |token: usize| article.document.tokens.get(token).is_some_and(|token| token.space_before);
    // "14-year-old" and a bare "14:" count nothing.
    let sets_off = match article.word(mark) {
        "(" | "—" | "–" => mark > first || (spaced(mark) && article.word(mark) != "("),
        _ => mark > first && spaced(mark + 1),
    };
    if !sets_off {
        return None;
    }
    let mut at = mark + 1;
    let mut parts = Vec::new();
    let (mut has_and, mut ends_with_comma) = (false, false);
    for value in later {
        if article.document.tokens_in(value.span).start != at {
            break;
        }
        count(value)?;
        parts.push(value);
        at = article.document.tokens_in(value.span).end;
        let end = (at..sentence.end.min(at + IN_PART)).find(|&token| ends_part(article, token))?;
        // The part is a number and what it counts.
        if end == at || (at..end).any(|token| INCOMPLETE.contains(&article.word(token))) {
            return None;
        }
        at = end;
        if article.word(at) == "," && article.word(at + 1) == "and" {
            at += 1;
        }
        if !matches!(article.word(at), "," | "and") {
            break;
        }
        ends_with_comma = has_and;
        has_and |= article.word(at) == "and";
        at += 1;
    }
    // "five women, two men and a boy, police said"
    let is_closed = ends_with_comma || matches!(article.word(at), "." | ";" | "—" | "–" | ")");
    (parts.len() >= 2 && has_and && is_closed).then_some(parts)
}

fn ends_part(article: &Article<'_>, token: usize) -> bool {
    matches!(article.word(token), "," | "and" | "." | ";" | "—" | "–" | ")" | "(" | ":")
}
