//! Ships, aircraft, spacecraft, devices.

use super::{NameRule, vote};
use crate::entities::EntityKind::Product;
use crate::entities::piece::Piece;
use crate::lexicon::names::List;
use crate::rule::Rule;

pub(super) const BEFORE: NameRule = Rule {
    id: "entity.product.opener",
    about: "The first word is one that names of ships, aircraft and devices open with: USS, Boeing, Soyuz.",
    example: "Sailors left HMS Ulvmo.",
    near_miss: "Sailors left Ulvmo.",
    find: |piece| {
        let opens = piece.scene.lists(piece.from).has(List::ProductBefore) && piece.length() > 1;
        let ship = piece.scene.is_acronym_here(piece.from) && piece.word_count() > 1;
        let model = has_digit(piece.lower(piece.last()));
        if opens && (ship || model) { vote(Product, 4.0) } else { None }
    },
};

pub(super) const MODEL: NameRule = Rule {
    id: "entity.product.model",
    about: "Capitals and digits make up a model: F-16, A330, T-72.",
    example: "Two QK-47s were seized.",
    near_miss: "Two of 47 were seized.",
    find: |piece| {
        if piece.length() != 1 && (piece.length() != 3 || piece.lower(piece.from + 1) != "-") {
            return None;
        }
        let letters: usize =
            piece.words().map(|token| piece.lower(token).chars().filter(|letter| letter.is_alphabetic()).count()).sum();
        let code = letters <= 3 && has_digit(piece.lower(piece.last()));
        let known = piece.lists().has_any(&[List::Organization, List::Event, List::Calendar]) || is_amount(piece);
        let upper = piece.scene.is_acronym_here(piece.from) || piece.scene.is_capital(piece.from);
        if code && upper && !known { vote(Product, 2.2) } else { None }
    },
};

/// "N950", "Sh5.20", "N200bn": a sum of money; "304A" behind "Section": a paragraph.
fn is_amount(piece: &Piece<'_>) -> bool {
    let word = piece.lower(piece.last());
    let coin = ["n", "sh", "rs", "r", "k", "p"].iter().find_map(|coin| word.strip_prefix(coin));
    let scaled = ["m", "bn", "tn", "k", "million", "billion", "trillion"];
    let sum = coin.is_some_and(|sum| {
        let digits = sum.bytes().filter(u8::is_ascii_digit).count();
        let scale = sum.trim_start_matches(|letter: char| letter.is_ascii_digit() || letter == '.' || letter == ',');
        digits > 0
            && (scaled.contains(&scale)
                || scale.is_empty() && (sum.contains(['.', ',']) || word.starts_with('n') && digits > 2))
    });
    let paragraph = piece.before().is_some_and(|before| {
        matches!(piece.lower(before), "section" | "article" | "clause" | "sections" | "articles" | "paragraph" | "room")
    });
    sum || paragraph
}

fn has_digit(word: &str) -> bool {
    word.bytes().any(|byte| byte.is_ascii_digit())
}
