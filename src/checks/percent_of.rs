//! "312 of the 480 members, or 75 percent".

use super::{Article, Check, Find, Severity};
use crate::rule::Rule;
use crate::values::{Bound, Number, Value, ValueKind};

pub(super) const RULE: Rule<Find> = Rule {
    id: "check.percentDoesNotFit",
    about: "A part and its whole are told together with a percentage that is not the share of the one in the other.",
    example: "In the end 312 of the 480 members, or 75 percent, voted for it.",
    near_miss: "In the end 312 of the 480 members, or 65 percent, voted for it.",
    find,
};

/// Percentage points by which a rounded share may miss.
const ROUNDING: f64 = 1.0;

/// The same for "about" and "nearly".
const ROUGHLY: f64 = 4.0;

fn find(article: &Article<'_>, found: &mut Vec<Check>) {
    for (index, percent) in article.values.iter().enumerate() {
        let Some(Number(stated)) = percent.normalized.amount.filter(|_| percent.kind == ValueKind::Percent) else {
            continue;
        };
        if percent.normalized.unit.is_some() || !restates(article, percent) {
            continue;
        }
        let Some((part, whole)) = part_and_whole(article, &article.values[..index]) else { continue };
        let (Some(Number(some)), Some(Number(all))) = (part.normalized.amount, whole.normalized.amount) else {
            continue;
        };
        let share = 100.0 * some / all;
        let fits = match percent.normalized.bound {
            None => (share - stated).abs() <= ROUNDING,
            Some(Bound::Over | Bound::Min) => share >= stated - ROUNDING && share <= stated + 2.0 * ROUGHLY,
            Some(Bound::Under | Bound::Max) => share <= stated + ROUNDING && share >= stated - 2.0 * ROUGHLY,
            Some(Bound::About) => (share - stated).abs() <= ROUGHLY,
        };
        if fits || share > 100.0 {
            continue;
        }
        let mut spans = vec![part.span, whole.span, percent.span];
        spans.sort_unstable();
        let slice = |value: &Value| article.document.slice(value.span);
        found.push(Check {
            code: "percentDoesNotFit",
            severity: Severity::Warning,
            message: format!(
                "“{}” of “{}” is {} percent, not “{}”.",
                slice(part),
                slice(whole),
                (share * 10.0).round() / 10.0,
                slice(percent)
            ),
            spans,
        });
    }
}

/// Whether the percentage says again what stands right before it: ", or 75 percent", "(75 percent)".
fn restates(article: &Article<'_>, percent: &Value) -> bool {
    let tokens = article.document.tokens_in(percent.span);
    let back = |steps: usize| tokens.start.checked_sub(steps).map_or("", |token| article.word(token));
    let said_about = matches!(back(1), "about" | "nearly" | "almost" | "roughly" | "around" | "some" | "just" | "only");
    let opens = if said_about { back(2) } else { back(1) };
    opens == "or" || (opens == "(" && article.word(tokens.end) == ")")
}

/// "312 of the 480 members" or "of the 480 members, 312", nothing else between it and the percentage.
fn part_and_whole<'a>(article: &Article<'_>, earlier: &'a [Value]) -> Option<(&'a Value, &'a Value)> {
    let [.., first, second] = earlier else { return None };
    let exact = |value: &Value| value.kind == ValueKind::Number && value.normalized.bound.is_none();
    let same_sentence = article.sentence_of(first.span) == article.sentence_of(second.span);
    if !exact(first) || !exact(second) || !same_sentence {
        return None;
    }
    if follows_of(article, second) && !follows_of(article, first) {
        // "312 of the 480" stands together.
        let gap = article.document.tokens_in(first.span).end..article.document.tokens_in(second.span).start;
        (gap.len() <= 4).then_some((first, second))
    } else if follows_of(article, first) && !follows_of(article, second) {
        Some((second, first))
    } else {
        None
    }
}

/// Whether "of" or "of the" stands right before it.
fn follows_of(article: &Article<'_>, value: &Value) -> bool {
    let first = article.document.tokens_in(value.span).start;
    let back = |steps: usize| first.checked_sub(steps).map_or("", |token| article.word(token));
    let whose = matches!(back(1), "the" | "its" | "their" | "his" | "her" | "all" | "these" | "those");
    (if whose { back(2) } else { back(1) }) == "of"
}
