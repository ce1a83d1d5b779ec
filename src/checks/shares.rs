//! Shares of a whole that do not make a whole.

use super::{Article, Check, Find, Severity};
use crate::rule::Rule;
use crate::span::ByteSpan;
use crate::values::{Number, Value, ValueKind};

pub(super) const RULE: Rule<Find> = Rule {
    id: "check.sharesDoNotAddUp",
    about: "The sentence divides a whole into shares, the rest included, and they do not make a hundred.",
    example: "Some 40% walked to work, 35% took the bus and the remaining 15% drove.",
    near_miss: "Some 40% walked to work, 45% took the bus and the remaining 15% drove.",
    find,
};

/// Rounded shares may miss a hundred by as much.
const ROUNDING: f64 = 1.5;

/// Words that say that with this share the whole is told.
const REST: &[&str] = &["remaining", "remainder", "rest"];

fn find(article: &Article<'_>, found: &mut Vec<Check>) {
    let shares: Vec<&Value> = article.values.iter().filter(|value| value.kind == ValueKind::Percent).collect();
    let sentence_of = |value: &&Value| article.document.sentence_at(value.span.start);
    for group in shares.chunk_by(|one, next| sentence_of(one) == sentence_of(next)) {
        let Some(sum) = sum(group) else { continue };
        let names_rest = group.last().is_some_and(|last| follows_rest(article, last.span));
        let is_whole = (sum - 100.0).abs() <= ROUNDING;
        // Far from a hundred, the shares are of different wholes.
        if group.len() < 2 || !names_rest || is_whole || !(60.0..=140.0).contains(&sum) {
            continue;
        }
        found.push(Check {
            code: "sharesDoNotAddUp",
            severity: Severity::Note,
            message: format!("With the rest, these shares make {}%, not 100%.", (sum * 10.0).round() / 10.0),
            spans: group.iter().map(|value| value.span).collect(),
        });
    }
}

/// The sum of exact shares; `None` where one is a range, a bound or in percentage points.
fn sum(group: &[&Value]) -> Option<f64> {
    let exact = |value: &&&Value| value.normalized.unit.is_none();
    if !group.iter().all(|value| exact(&value)) {
        return None;
    }
    group.iter().map(|value| value.normalized.amount.map(|Number(amount)| amount)).sum()
}

/// Whether "remaining" or "the rest" stands right before the share.
fn follows_rest(article: &Article<'_>, share: ByteSpan) -> bool {
    let first = article.document.tokens_in(share).start;
    (first.saturating_sub(3)..first).any(|token| REST.contains(&article.document.lower(token)))
}
