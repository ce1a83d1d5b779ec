//! Cuts a run into names: the cut with the most evidence wins.
//!
//! Every stretch that could be a name is judged by all rules; the best sequence of names and skipped words
//! is found by dynamic programming over the run, as in a semi-Markov model whose features are the rules.

use super::EntityKind;
use super::evidence::Tally;
use super::memory::Memory;
use super::piece::Piece;
use super::rules::{RULES, SAME_NAME};
use super::runs::{Part, Run, is_particle};
use super::scene::Scene;
use super::worth;
use crate::lexicon::names::List;
use std::ops::Range;

/// A name as it was cut out of a run.
#[derive(Clone, Debug)]
pub(super) struct Name {
    pub(super) tokens: Range<usize>,
    pub(super) tally: Tally,
}

/// No name is longer, in tokens.
const LONGEST_NAME: usize = 14;
/// Nor longer than this in a run of more tokens than [`LONG_RUN`]: a list, a table or a line in capitals, in which
/// every word could be part of a dozen names.
const LONGEST_NAME_OF_LONG_RUN: usize = 4;
const LONG_RUN: usize = 14;
/// In a run of more tokens than [`MIDDLING_RUN`] a name of more than this has an "of", an "and" or a hyphen in it.
const LONGEST_NAME_WITHOUT_LINK: usize = 5;
const MIDDLING_RUN: usize = 9;
/// Two names side by side with nothing between are rare, but for "the Norwegian Ole Ulvmo".
const NEIGHBOUR: f32 = 2.5;
const NEIGHBOUR_OF_GROUP: f32 = 1.2;

/// The names of one run, in text order.
pub(super) fn split(scene: &Scene<'_>, memory: &Memory, run: &Run) -> Vec<Name> {
    let length = run.tokens.len();
    let longest_name = if length > LONG_RUN { LONGEST_NAME_OF_LONG_RUN } else { LONGEST_NAME };
    // Best way to come to each position, and whether its last step was a name.
    let mut ways: Vec<Way> = vec![Way::NOWHERE; length + 1];
    ways[0] = Way { score: 0.0, back: 0, name: None };
    for start in 0..length {
        let here = ways[start].score;
        if here == f32::NEG_INFINITY {
            continue;
        }
        let token = run.tokens.start + start;
        let (skipped, cost) = skip(scene, run, start);
        improve(&mut ways, start + skipped, Way { score: here + cost, back: start, name: None });
        if run.parts[start] == Part::Link || matches!(scene.document.lower(token), "the" | "a" | "an") {
            continue;
        }
        let side_by_side = match &ways[start].name {
            Some(tally) if tally.best().0 == EntityKind::Group => NEIGHBOUR_OF_GROUP,
            Some(_) => NEIGHBOUR,
            None => 0.0,
        };
        for stop in start + 1..=length.min(start + longest_name) {
            if run.parts[stop - 1] == Part::Link {
                continue;
            }
            let long = length > MIDDLING_RUN && stop - start > LONGEST_NAME_WITHOUT_LINK;
            if long && !run.parts[start..stop].contains(&Part::Link) {
                continue;
            }
            let piece = Piece::new(scene, memory, run, token, run.tokens.start + stop);
            if piece.word_count() == 0 {
                continue;
            }
            let tally = judge(&piece);
            let score = here + worth::of(&piece, &tally) - side_by_side;
            improve(&mut ways, stop, Way { score, back: start, name: Some(tally) });
        }
    }
    collect(&ways, run)
}

/// All rules' votes on one piece.
pub(super) fn judge(piece: &Piece<'_>) -> Tally {
    let mut tally = Tally::default();
    for (index, rule) in RULES.iter().enumerate() {
        if let Some(vote) = (rule.find)(piece) {
            // Memory repeats what another rule saw first; that rule is the better reason.
            let voice = if rule.id == SAME_NAME.id { vote.weight * 0.2 } else { vote.weight };
            tally.add(vote, index, voice);
        }
    }
    tally
}

#[derive(Clone, Copy)]
struct Way {
    score: f32,
    back: usize,
    name: Option<Tally>,
}

impl Way {
    const NOWHERE: Self = Self { score: f32::NEG_INFINITY, back: 0, name: None };
}

fn improve(ways: &mut [Way], at: usize, way: Way) {
    if way.score > ways[at].score {
        ways[at] = way;
    }
}

fn collect(ways: &[Way], run: &Run) -> Vec<Name> {
    let mut names = Vec::new();
    let mut at = ways.len() - 1;
    while at > 0 {
        let way = &ways[at];
        if let Some(tally) = way.name {
            names.push(Name { tokens: run.tokens.start + way.back..run.tokens.start + at, tally });
        }
        at = way.back;
    }
    names.reverse();
    names
}

/// How many tokens to pass over from `start`, and what it costs to leave them unmarked.
fn skip(scene: &Scene<'_>, run: &Run, start: usize) -> (usize, f32) {
    let token = run.tokens.start + start;
    if run.parts[start] != Part::Word {
        return (1, if cuts_name(scene, run, start) { -2.0 } else { 0.0 });
    }
    if let Some((length, lists)) = scene.phrase(token)
        && lists.has_any(&[List::Role, List::Honorific])
        && start + length <= run.parts.len()
    {
        return (length, 0.3);
    }
    let lists = scene.lists(token);
    let cost = if lists.has_any(&[List::Role, List::Honorific, List::Calendar]) {
        0.0
    } else {
        match (scene.capital_is_idle(token), scene.is_common(token)) {
            (true, true) => 0.0,
            (true, false) => -0.3,
            (false, true) if start > 0 && run.parts[start - 1] == Part::Word && lists.has_any(&worth::HEADS) => -2.0,
            (false, true) => -0.3,
            (false, false) => -2.0,
        }
    };
    (1, cost)
}

/// Whether a name would be cut at a particle, or at a hyphen that does not join two countries or peoples.
fn cuts_name(scene: &Scene<'_>, run: &Run, start: usize) -> bool {
    let token = run.tokens.start + start;
    let geographic = [List::Country, List::Group, List::City, List::Region, List::State, List::Organization];
    if run.parts[start] != Part::Link || start == 0 {
        return false;
    }
    if is_particle(scene.document.lower(token)) && run.parts[start - 1] == Part::Word {
        return true;
    }
    matches!(scene.document.lower(token), "-" | "‑")
        && start + 1 < run.parts.len()
        && !(scene.lists(token - 1).has_any(&geographic) && scene.lists(token + 1).has_any(&geographic))
}
