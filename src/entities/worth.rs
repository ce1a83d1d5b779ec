//! What a stretch is worth as a name: the evidence of the rules, its capitals and its links.

use super::evidence::Tally;
use super::piece::Piece;
use super::runs::Part;
use super::scene::LineCase;
use crate::lexicon::names::List;

/// What a name must bring to be worth marking.
const PRICE: f32 = 2.0;
/// A name that nothing but its capital speaks for costs more.
const UNFOUNDED: f32 = 0.4;

/// Words that close a name: they are seldom left out of one.
pub(super) const HEADS: [List; 5] =
    [List::OrganizationHead, List::PlaceHead, List::EventHead, List::LawHead, List::WorkHead];

/// What a piece is worth as a name: the evidence for its best kind, its capitals, less the price of a name.
pub(super) fn of(piece: &Piece<'_>, tally: &Tally) -> f32 {
    let listed = piece.lists().has_any(&NAMES);
    let evidence = tally.most();
    let mut worth = evidence - PRICE - if evidence > 0.0 { 0.0 } else { UNFOUNDED };
    if listed {
        worth += 2.2 * (piece.word_count() - 1) as f32;
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
