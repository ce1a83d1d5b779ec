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
use super::scene::{LineCase, Scene};
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
/// What a name must bring to be worth marking.
const PRICE: f32 = 2.0;
/// Two names side by side with nothing between are rare, but for "the Norwegian Ole Ulvmo".
const NEIGHBOUR: f32 = 2.5;
const NEIGHBOUR_OF_GROUP: f32 = 1.2;
/// A name that nothing but its capital speaks for costs more.
const UNFOUNDED: f32 = 0.4;

/// The names of one run, in text order.
pub(super) fn split(scene: &Scene<'_>, memory: &Memory, run: &Run) -> Vec<Name> {
    let length = run.tokens.len();
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
        for stop in start + 1..=length.min(start + LONGEST_NAME) {
            if run.parts[stop - 1] == Part::Link {
                continue;
            }
            let piece = Piece::new(scene, memory, run, token, run.tokens.start + stop);
            if piece.words().next().is_none() {
                continue;
            }
            let tally = judge(&piece);
            let score = here + worth(&piece, &tally) - side_by_side;
            improve(&mut ways, stop, Way { score, back: start, name: Some(tally) });
        }
    }
    collect(&ways, run)
}

/// All rules' votes on one piece.
pub(super) fn judge(piece: &Piece<'_>) -> Tally {
    let mut tally = Tally::default();
    for rule in RULES {
        if let Some(vote) = (rule.find)(piece) {
            // Memory repeats what another rule saw first; that rule is the better reason.
            let voice = if rule.id == SAME_NAME.id { vote.weight * 0.2 } else { vote.weight };
            tally.add(vote, rule.id, voice);
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
            (false, true) if start > 0 && run.parts[start - 1] == Part::Word && lists.has_any(&HEADS) => -2.0,
            (false, true) => -0.3,
            (false, false) => -2.0,
        }
    };
    (1, cost)
}

/// Words that close a name: they are seldom left out of one.
const HEADS: [List; 5] = [List::OrganizationHead, List::PlaceHead, List::EventHead, List::LawHead, List::WorkHead];

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

/// What a piece is worth as a name: the evidence for its best kind, its capitals, less the price of a name.
fn worth(piece: &Piece<'_>, tally: &Tally) -> f32 {
    let listed = piece.lists().has_any(&NAMES);
    let (_, evidence, _) = tally.best();
    let mut worth = evidence - PRICE - if evidence > 0.0 { 0.0 } else { UNFOUNDED };
    if listed {
        worth += 2.2 * (piece.words().count() - 1) as f32;
    } else if opens_with_place(piece) && piece.last_lists().has_any(&HEADS) {
        worth += 1.5;
    }
    for token in piece.tokens() {
        worth += match piece.part(token) {
            Part::Word => capital(piece, token, listed),
            Part::Edge => 0.2,
            Part::Link if listed => 0.5,
            Part::Link => link(piece, token),
        };
    }
    if is_generic(piece) {
        worth -= 3.5;
    }
    let first = piece.scene.lists(piece.from);
    if piece.words().all(|token| piece.scene.lists(token).has_any(&[List::Role, List::Honorific]))
        && !listed
        && evidence < 3.5
    {
        worth -= 3.0;
    }
    if !listed && piece.length() > 1 && first.has_any(&[List::Role, List::Honorific]) {
        worth -= 2.0;
    }
    worth
}

/// Common words alone, right behind another word with a capital: "International Airport" behind a person's name,
/// "Security Council" behind "U.N." are the end of a longer name.
fn is_generic(piece: &Piece<'_>) -> bool {
    let scene = piece.scene;
    let Some(before) = piece.before() else { return false };
    scene.is_capital(before)
        && scene.document.tokens[piece.from].space_before
        && !scene.capital_is_idle(before)
        && !scene.lists(before).has_any(&[List::Role, List::Honorific, List::Calendar])
        && piece.words().all(|token| scene.is_common(token))
        && piece.last_lists().has_any(&HEADS)
}

/// "Norwegian Water Authority", "New York Daily News".
fn opens_with_place(piece: &Piece<'_>) -> bool {
    let geographic = [List::Country, List::Group, List::City, List::Region, List::State, List::Organization];
    let phrase = piece.scene.phrase(piece.from);
    piece.scene.lists(piece.from).has_any(&geographic) && piece.length() > 1
        || phrase.is_some_and(|(length, lists)| lists.has_any(&geographic) && length < piece.length())
}

const NAMES: [List; 14] = [
    List::Country,
    List::State,
    List::Region,
    List::City,
    List::Group,
    List::Organization,
    List::Company,
    List::Outlet,
    List::Party,
    List::Event,
    List::Work,
    List::Law,
    List::Product,
    List::Town,
];

fn capital(piece: &Piece<'_>, token: usize, listed: bool) -> f32 {
    let scene = piece.scene;
    let idle = scene.capital_is_idle(token);
    let common = scene.is_common(token);
    let calendar = !listed && scene.lists(token).has(List::Calendar);
    match (idle, common) {
        _ if calendar => -0.5,
        (true, true) if listed && scene.line(token) != LineCase::Capitals => 0.3,
        (true, true) => -1.0,
        (true, false) => 0.5,
        (false, true) => 0.4,
        (false, false) => 1.0,
    }
}

fn link(piece: &Piece<'_>, token: usize) -> f32 {
    let scene = piece.scene;
    let openers =
        [List::OrganizationOf, List::PlaceBefore, List::LawHead, List::WorkHead, List::EventHead, List::EventBefore];
    let opened = piece.is_opened_before(token, &openers);
    match piece.lower(token) {
        "-" | "–" | "‑" => {
            let geographic = [List::Country, List::Group, List::City, List::Region, List::State];
            let both = scene.lists(token - 1).has_any(&geographic) && scene.lists(token + 1).has_any(&geographic);
            if both { -3.0 } else { 0.0 }
        }
        "&" | "+" | "." => 0.0,
        "," => -0.3,
        "of" | "for" if opened => 0.0,
        "of" | "for" => -2.5,
        "the" => 0.0,
        "and" if opened || piece.last_lists().has(List::OrganizationHead) => -0.8,
        "and" => -3.0,
        "in" | "on" | "to" | "against" | "with" | "without" | "from" | "at" | "by" if opened => -0.8,
        "in" | "on" | "to" | "against" | "with" | "without" | "from" | "at" | "by" => -3.0,
        "'s" | "'" | "’s" | "’" => {
            let named = scene.lists(token - 1).has_any(&[
                List::Country,
                List::City,
                List::Region,
                List::State,
                List::Organization,
            ]);
            let heads = [List::OrganizationHead, List::EventHead, List::PlaceHead];
            if !named && piece.last_lists().has_any(&heads) { -0.5 } else { -3.0 }
        }
        "/" => -2.0,
        _ => 0.0,
    }
}
