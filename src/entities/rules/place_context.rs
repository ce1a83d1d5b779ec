//! What stands around the name of a place.

use super::{NameRule, vote};
use crate::document::TokenKind;
use crate::entities::EntityKind::Place;
use crate::entities::piece::Piece;
use crate::lexicon::names::List;
use crate::rule::Rule;

pub(super) const PREPOSITION: NameRule = Rule {
    id: "entity.place.preposition",
    about: "A word of place stands right before the name: in, near, across, north of.",
    example: "Snow fell in Ulvmo.",
    near_miss: "Snow fell on Ulvmo.",
    find: |piece| {
        if piece.has_article()
            || piece.word_count() > 3
            || piece.last_lists().has(List::OrganizationHead) && piece.length() > 1
        {
            return None;
        }
        let before = piece.before().map_or("", |before| piece.lower(before));
        let earlier =
            piece.before().and_then(|before| piece.scene.before(before)).map_or("", |token| piece.lower(token));
        let weight = match before {
            "in" | "near" | "outside" | "across" | "throughout" | "northern" | "southern" | "eastern" | "western"
            | "central" | "downtown" | "inside" => 1.8,
            "of" if matches!(
                earlier,
                "city"
                    | "town"
                    | "village"
                    | "province"
                    | "state"
                    | "region"
                    | "district"
                    | "north"
                    | "south"
                    | "east"
                    | "west"
                    | "suburb"
                    | "capital"
                    | "port"
                    | "island"
                    | "northeast"
                    | "northwest"
                    | "southeast"
                    | "southwest"
                    | "outskirts"
                    | "county"
                    | "people"
                    | "streets"
                    | "republic"
            ) =>
            {
                2.8
            }
            "at" | "from" | "to" | "around" | "into" | "over" | "through" | "toward" | "towards" => 0.6,
            _ => return None,
        };
        vote(Place, weight)
    },
};

pub(super) const DATELINE: NameRule = Rule {
    id: "entity.place.dateline",
    about: "The name opens the dateline, which says where the report was written.",
    example: "ULVMO KNOB, June 3 (Reuters) - Snow fell all day on the harbour and the market square.",
    near_miss: "ULVMO KNOB sold its last boat to a museum in June after a long and costly auction.",
    find: |piece| {
        let line = piece.scene.document.dateline?;
        let tokens = piece.scene.document.tokens_in(line);
        let opens = piece.from == tokens.start || piece.before().is_some_and(|before| piece.lower(before) == "/");
        // "SMITH: We agree" is a speaker, not a place.
        let closes = piece.after().is_none_or(|after| {
            piece.scene.document.tokens[after].kind == TokenKind::Punctuation && piece.lower(after) != ":"
        });
        let dated = piece.tokens().any(|token| {
            piece.scene.lists(token).has(List::Calendar) || piece.scene.document.tokens[token].kind == TokenKind::Number
        });
        let inside = tokens.start <= piece.from && piece.to <= tokens.end;
        if inside && opens && closes && !dated { vote(Place, 5.0) } else { None }
    },
};

pub(super) const CITY_AND_STATE: NameRule = Rule {
    id: "entity.place.city-and-state",
    about: "A comma and a country, state or region follow the name, or the name follows a place and a comma.",
    example: "The factory in Ulvmo, Ohio, closed.",
    near_miss: "The factory, Ulvmo, closed.",
    find: |piece| {
        if piece.word_after() != "," || piece.word_count() > 3 || piece.last_lists().has(List::OrganizationHead) {
            return None;
        }
        let next = piece.to + 1;
        if next >= piece.scene.sentence(piece.from).end || !piece.scene.is_capital(next) {
            return None;
        }
        let wide = [List::Country, List::State, List::Region];
        let listed = piece.scene.lists(next).has_any(&wide)
            || piece.scene.phrase(next).is_some_and(|(_, lists)| lists.has_any(&wide));
        let before = piece.before().map_or("", |before| piece.lower(before));
        if !listed || is_listing(piece) {
            None
        } else {
            vote(Place, if matches!(before, "in" | "at" | "of" | "from" | "near" | "to") { 2.8 } else { 1.2 })
        }
    },
};

pub(super) const COMMON_NOUN: NameRule = Rule {
    id: "entity.place.common-noun",
    about: "A word for a kind of place follows the name in lower case: province, district, residents; or \"-based\".",
    example: "Floods hit Ulvmo district again.",
    near_miss: "Floods hit Ulvmo again.",
    find: |piece| {
        if piece.word_count() > 3 || piece.last_lists().has(List::OrganizationHead) && piece.length() > 1 {
            return None;
        }
        let after = piece.word_after();
        let noun = matches!(
            after,
            "province"
                | "district"
                | "region"
                | "city"
                | "county"
                | "state"
                | "airport"
                | "residents"
                | "prefecture"
                | "valley"
                | "river"
                | "area"
                | "peninsula"
                | "island"
                | "islands"
                | "border"
                | "coast"
                | "prison"
                | "suburb"
                | "village"
                | "town"
                | "governorate"
        );
        let based = matches!(after, "-" | "‑") && matches!(piece.word_after_at(1), "based" | "born" | "bound");
        if noun || based { vote(Place, 1.8) } else { None }
    },
};

/// "Ulvmo, Norway and Sweden": a list of places rather than a place inside another.
fn is_listing(piece: &Piece<'_>) -> bool {
    piece.word_after_at(2) == "and"
}
