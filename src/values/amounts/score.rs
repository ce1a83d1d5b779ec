//! Scores of a match or a vote: "won 6-3", "a 2–1 defeat", "52-48".

use super::super::candidate::{Find, Found};
use super::super::reading::Reading;
use super::super::{Normalized, ValueKind};
use crate::rule::Rule;

pub(super) const SCORE: Rule<Find> = Rule {
    id: "value.number.score",
    about: "Two numbers joined by a dash near a word of winning, losing or voting are the points of two sides.",
    example: "Norway won 6-3 in Oslo.",
    near_miss: "The recipe serves 4-6 guests.",
    find: score,
};

/// Words near a score. Those of the second list also stand right behind it.
const VERBS: &[&str] = &[
    "won",
    "win",
    "wins",
    "winning",
    "beat",
    "beats",
    "beating",
    "beaten",
    "defeat",
    "defeats",
    "defeated",
    "defeating",
    "lost",
    "lose",
    "loses",
    "losing",
    "drew",
    "draw",
    "draws",
    "tied",
    "tie",
    "led",
    "lead",
    "leads",
    "leading",
    "trailed",
    "trailing",
    "score",
    "scores",
    "scored",
    "passed",
    "scoreline",
    "voted",
    "vote",
    "votes",
    "ruled",
    "ended",
    "victory",
    "aggregate",
    "ahead",
    "finished",
    "edged",
    "thrashed",
    "shoot-out",
];
const NOUNS: &[&str] = &[
    "win",
    "victory",
    "defeat",
    "loss",
    "draw",
    "lead",
    "vote",
    "decision",
    "majority",
    "ruling",
    "aggregate",
    "scoreline",
    "score",
    "up",
    "down",
    "ahead",
    "tie",
    "advantage",
    "triumph",
    "thrashing",
    "at",
    "margin",
];

fn score(reading: &Reading<'_>, at: usize) -> Option<Found> {
    let ours = points(reading, at)?;
    let (theirs_at, dashed) = match reading.lower(at + 1) {
        "-" | "–" | "—" | "‑" | "−" if reading.glued(at + 1) == reading.glued(at + 2) => (at + 2, true),
        "to" => (at + 2, false),
        _ => return None,
    };
    let theirs = points(reading, theirs_at)?;
    let end = theirs_at + 1;
    let chained = |at: usize| matches!(reading.lower(at), "-" | "–" | "/") && reading.glued(at);
    if chained(end)
        || reading.glued(at) && is_dash(reading.before(at, 1))
        || reading.glued_word(end)
        || reading.lower(end) == "%"
    {
        return None;
    }
    let noun = NOUNS.contains(&reading.lower(end));
    let near = reading.has_before(at, if dashed { 8 } else { 2 }, VERBS) || reading.has_behind(end, 6, VERBS);
    let between_names =
        dashed && at > 0 && reading.capital(at - 1) && reading.capital(end) && !reading.opens_sentence(end);
    // "6-2, 6-4": the sets of a match.
    let next_set = dashed
        && reading.before(at, 1) == ","
        && at > 4
        && is_dash(reading.lower(at - 3))
        && points(reading, at - 2).is_some();
    let closes = matches!(reading.lower(end), "." | "," | ";" | ")" | "");
    let behind_name = dashed && closes && at > 0 && reading.capital(at - 1) && ours >= theirs && reading.glued(at + 1);
    // An ascending pair in front of a plural noun is a range: "won 10-15 medals".
    let counted = ours < theirs && reading.lower(end).ends_with('s') && reading.lower(end) != "loss";
    if !(noun || between_names || next_set || behind_name || near && !counted) || (!dashed && !near) {
        return None;
    }
    let normalized = Normalized { scores: Some(vec![ours, theirs]), ..Normalized::default() };
    Some(Found::new(ValueKind::Number, at..end, normalized))
}

fn points(reading: &Reading<'_>, at: usize) -> Option<u32> {
    let digits = reading.digits(at)?;
    if digits.len() > 3 || digits.len() > 1 && digits.starts_with('0') { None } else { digits.parse().ok() }
}

fn is_dash(mark: &str) -> bool {
    matches!(mark, "-" | "–" | "—" | "−" | "‑")
}
