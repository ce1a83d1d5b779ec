//! Awards, reports, programmes, and titles between quotation marks.

use super::{NameRule, vote};
use crate::entities::EntityKind::Work;
use crate::entities::piece::Piece;
use crate::lexicon::names::List;
use crate::rule::Rule;

pub(super) const HEAD: NameRule = Rule {
    id: "entity.work.head",
    about: "The last word is one that awards, reports and programmes end in: Prize, Award, Show.",
    example: "She won the Ulvmo Prize.",
    near_miss: "She won the prize.",
    find: |piece| {
        let last = piece.last_lists();
        let also_body = last.has_any(&[List::OrganizationHead, List::EventHead]);
        if piece.word_count() > 1 && last.has(List::WorkHead) {
            vote(Work, if also_body { 1.2 } else { 3.0 })
        } else {
            None
        }
    },
};

pub(super) const QUOTED: NameRule = Rule {
    id: "entity.work.quoted-title",
    about: "Words with a capital fill a pair of quotation marks in a sentence about a film, a book or a song.",
    example: "Her novel “Rowan and Rope” won in May.",
    near_miss: "Her banner “Rowan and Rope” hung there in May.",
    find: |piece| {
        let article = piece.before().filter(|&before| piece.lower(before) == "the" && piece.scene.is_capital(before));
        let opening = piece.scene.before(article.unwrap_or(piece.from))?;
        let mark = piece.after()?;
        let closing = if piece.lower(mark) == "," { mark + 1 } else { mark };
        let closed = closing < piece.scene.sentence(piece.from).end && is_mark(piece.lower(closing));
        let words = piece.words().count() + usize::from(article.is_some());
        if is_mark(piece.lower(opening)) && closed && (2..=8).contains(&words) && speaks_of_works(piece) {
            vote(Work, 5.0)
        } else {
            None
        }
    },
};

/// Whether a word for a kind of work, or for making one, stands near.
fn speaks_of_works(piece: &Piece<'_>) -> bool {
    let sentence = piece.scene.sentence(piece.from);
    let near = sentence.start.max(piece.from.saturating_sub(REACH))..sentence.end.min(piece.to + REACH);
    near.into_iter().any(|token| WORKS.contains(&piece.lower(token)))
}

const REACH: usize = 12;

const WORKS: [&str; 43] = [
    "album",
    "albums",
    "author",
    "ballad",
    "bestseller",
    "biography",
    "book",
    "books",
    "cartoon",
    "comedy",
    "composer",
    "director",
    "documentary",
    "drama",
    "episode",
    "essay",
    "exhibition",
    "film",
    "films",
    "hit",
    "memoir",
    "movie",
    "movies",
    "musical",
    "novel",
    "novels",
    "opera",
    "painting",
    "play",
    "poem",
    "screenplay",
    "sequel",
    "series",
    "sitcom",
    "song",
    "songs",
    "soundtrack",
    "starred",
    "stars",
    "thriller",
    "wrote",
    "premiere",
    "premiered",
];

fn is_mark(word: &str) -> bool {
    matches!(word, "\"" | "“" | "”" | "‘" | "’" | "'" | "``" | "''")
}
