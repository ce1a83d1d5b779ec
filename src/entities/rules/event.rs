//! Events.

use super::{NameRule, vote};
use crate::document::TokenKind;
use crate::entities::EntityKind::Event;
use crate::entities::piece::Piece;
use crate::entities::runs::is_year;
use crate::lexicon::names::List;
use crate::rule::Rule;

pub(super) const HEAD: NameRule = Rule {
    id: "entity.event.head",
    about: "The last word is one that events end in: War, Cup, Festival, Summit.",
    example: "They lost the Ulvmo Cup final.",
    near_miss: "They lost the cup.",
    find: |piece| {
        let last = piece.last_lists();
        if piece.word_count() < 2 && !starts_with_year(piece) || !last.has(List::EventHead) {
            return None;
        }
        let also_body = last.has_any(&[List::OrganizationHead, List::PlaceHead, List::LawHead, List::WorkHead]);
        vote(Event, if also_body { 1.2 } else { 2.6 })
    },
};

pub(super) const BEFORE: NameRule = Rule {
    id: "entity.event.opener",
    about: "The first word is one that names of events open with: Hurricane, Operation, Battle.",
    example: "Roofs fell when Typhoon Ulvmo came.",
    near_miss: "Roofs fell when the typhoon came.",
    find: |piece| {
        let single = piece.scene.lists(piece.from).has(List::EventBefore);
        let opened = match piece.scene.phrase(piece.from) {
            Some((length, lists)) if lists.has(List::EventBefore) => piece.length() > length,
            _ => single && piece.length() > 1,
        };
        let strong =
            !matches!(piece.lower(piece.from), "storm" | "euro" | "apollo" | "gemini" | "siege" | "battle" | "grand");
        if opened { vote(Event, if strong { 4.0 } else { 2.5 }) } else { None }
    },
};

pub(super) const HOST: NameRule = Rule {
    id: "entity.event.host",
    about: "A place or an organisation stands before the name of a contest or a meeting that lists know.",
    example: "Crowds saw the Oslo Olympics.",
    near_miss: "Crowds in Oslo saw it.",
    find: |piece| {
        let hosts = [List::Country, List::City, List::Region, List::State, List::Organization];
        let opening = match piece.scene.phrase(piece.from) {
            Some((length, lists)) if lists.has_any(&hosts) && length < piece.length() => length,
            _ if piece.scene.lists(piece.from).has_any(&hosts) && piece.length() > 1 => 1,
            _ => return None,
        };
        let event = piece.scene.lists_of(piece.from + opening, piece.to).has(List::Event);
        if event { vote(Event, 7.0) } else { None }
    },
};

pub(super) const YEAR: NameRule = Rule {
    id: "entity.event.year",
    about: "A year stands before or behind the name of a contest or a meeting.",
    example: "Tickets for the 1994 Ulvmo Games sold out.",
    near_miss: "Tickets from 1994 sold out.",
    find: |piece| {
        if !starts_with_year(piece) && !is_year(piece.lower(piece.last())) || piece.word_count() == 0 {
            return None;
        }
        let evented = piece.words().any(|token| piece.scene.lists(token).has_any(&[List::EventHead, List::Event]))
            || piece.tokens().any(|token| {
                piece
                    .scene
                    .phrase(token)
                    .is_some_and(|(length, lists)| lists.has(List::Event) && token + length <= piece.to)
            });
        if evented { vote(Event, 6.5) } else { None }
    },
};

fn starts_with_year(piece: &Piece<'_>) -> bool {
    piece.scene.document.tokens[piece.from].kind == TokenKind::Number && is_year(piece.lower(piece.from))
}
