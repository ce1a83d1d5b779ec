//! Teams: national sides and clubs that carry the name of a country or a town.

use super::{NameRule, vote};
use crate::document::TokenKind;
use crate::entities::EntityKind::Organization;
use crate::entities::piece::Piece;
use crate::lexicon::names::List;
use crate::rule::Rule;

pub(super) const RESULT: NameRule = Rule {
    id: "entity.organization.team-result",
    about: "A place beats another or stands beside a score: its team is meant.",
    example: "Portugal beat Ireland on Sunday.",
    near_miss: "Police beat protesters in Portugal on Sunday.",
    find: |piece| {
        if !names_place(piece) {
            return None;
        }
        let before = piece.before().map_or("", |before| piece.lower(before));
        let defeats = WINS.contains(&piece.word_after())
            && piece.scene.after(piece.to + 1).is_some_and(|next| {
                piece.scene.is_capital(next) || piece.scene.document.tokens[next].kind == TokenKind::Number
            });
        let defeated = WINS.contains(&before) && !matches!(piece.word_after(), "'s" | "’s");
        if defeats || defeated || score_follows(piece) { vote(Organization, CERTAIN) } else { None }
    },
};

pub(super) const PLURAL: NameRule = Rule {
    id: "entity.organization.team-plural",
    about: "The name of one place is the subject of a verb in the plural: \"France were\" are the eleven players.",
    example: "Rain fell while Portugal were training.",
    near_miss: "The people of Portugal were training.",
    find: |piece| {
        let plural = matches!(piece.word_after(), "are" | "were" | "have" | "need" | "trail");
        let subject = match piece.before() {
            None => true,
            Some(before) => CLAUSE_OPENERS.contains(&piece.lower(before)),
        };
        let last = piece.lower(piece.last());
        let many = last.ends_with('s') && !matches!(last, "wales" | "paris" | "honduras" | "cyprus" | "laos");
        if plural && subject && !many && names_place(piece) { vote(Organization, CERTAIN) } else { None }
    },
};

pub(super) const PLAYER: NameRule = Rule {
    id: "entity.organization.team-player",
    about: "A player's place in the team, or the team's captain, stands behind the name of a place.",
    example: "A shot by Portugal striker Ulvmoen went wide.",
    near_miss: "A speech by Portugal minister Ulvmoen went wrong.",
    find: |piece| {
        let after = piece.word_after();
        let international = after == "international"
            && (piece.has_article()
                || piece.before().is_some_and(|before| matches!(piece.lower(before), "old" | "former"))
                || piece.scene.after(piece.to + 1).is_some_and(|next| piece.scene.is_capital(next)));
        let coach = after == "head" && piece.word_after_at(1) == "coach";
        if (PLAYERS.contains(&after) || international || coach) && names_place(piece) {
            vote(Organization, CERTAIN)
        } else {
            None
        }
    },
};

pub(super) const NICKNAME: NameRule = Rule {
    id: "entity.organization.team-nickname",
    about: "The name of a place and one of the words that teams call themselves: Queens, Lions, Warriors.",
    example: "A crowd cheered Nairobi Queens on Sunday.",
    near_miss: "A crowd cheered the queens of Nairobi on Sunday.",
    find: |piece| {
        let geographic = [List::Country, List::City, List::Town, List::Region, List::State];
        let place = match piece.scene.phrase(piece.from) {
            Some((length, lists)) if lists.has_any(&geographic) => length + 1 == piece.length(),
            _ => piece.length() == 2 && piece.scene.lists(piece.from).has_any(&geographic),
        };
        let nickname = NICKNAMES.contains(&piece.lower(piece.last()));
        if place && nickname { vote(Organization, 7.0) } else { None }
    },
};

const NICKNAMES: [&str; 40] = [
    "bears",
    "blazers",
    "bombers",
    "broncos",
    "bulldogs",
    "bullets",
    "bulls",
    "chiefs",
    "cobras",
    "crusaders",
    "dragons",
    "eagles",
    "falcons",
    "giants",
    "hawks",
    "hurricanes",
    "jaguars",
    "jets",
    "kings",
    "knights",
    "leopards",
    "lionesses",
    "lions",
    "magpies",
    "panthers",
    "pirates",
    "queens",
    "raiders",
    "rebels",
    "rovers",
    "royals",
    "saints",
    "sharks",
    "spartans",
    "stallions",
    "tigers",
    "titans",
    "wanderers",
    "warriors",
    "wolves",
];

pub(super) const SHORT: NameRule = Rule {
    id: "entity.organization.club-short",
    about: "The last word of a club that the article names in full: \"City\" for \"Brauneck City\".",
    example: "Fans of Bristol City left early. On Sunday, referees warned City twice.",
    near_miss: "Fans left early. On Sunday, referees warned the city twice.",
    find: |piece| {
        let word = piece.lower(piece.from);
        let known = || piece.memory.longer_with(word).iter().any(|longer| longer.kind == Organization && longer.last);
        if piece.length() == 1 && is_club_word(word) && known() { vote(Organization, 4.0) } else { None }
    },
};

/// Whether a club is called by this last word of its name alone.
pub(in crate::entities) fn is_club_word(word: &str) -> bool {
    const WORDS: [&str; 18] = [
        "city",
        "united",
        "town",
        "rovers",
        "county",
        "athletic",
        "forest",
        "villa",
        "albion",
        "wanderers",
        "rangers",
        "wednesday",
        "palace",
        "hotspur",
        "orient",
        "argyle",
        "thistle",
        "harriers",
    ];
    WORDS.contains(&word)
}

/// More than a listed country weighs, and its other mentions in the article.
const CERTAIN: f32 = 8.0;

const WINS: [&str; 13] = [
    "beat",
    "beats",
    "beating",
    "thrash",
    "thrashed",
    "thrashing",
    "thumped",
    "trounced",
    "hammered",
    "edged",
    "outplayed",
    "thumping",
    "whitewashed",
];

const CLAUSE_OPENERS: [&str; 13] = [
    "while", "but", "as", "because", "that", "when", "if", "before", "after", "since", "although", "whereas", "though",
];

const PLAYERS: [&str; 27] = [
    "striker",
    "strikers",
    "midfielder",
    "midfielders",
    "defender",
    "defenders",
    "goalkeeper",
    "keeper",
    "winger",
    "captain",
    "skipper",
    "coach",
    "manager",
    "batsman",
    "batter",
    "bowler",
    "spinner",
    "quarterback",
    "full-back",
    "fullback",
    "fly-half",
    "scrum-half",
    "pitcher",
    "squad",
    "fans",
    "players",
    "centre-back",
];

fn names_place(piece: &Piece<'_>) -> bool {
    piece.lists().has_any(&[List::Country, List::City, List::Town, List::Region, List::State])
}

/// "Brauneck 3-0": two small numbers and a dash.
fn score_follows(piece: &Piece<'_>) -> bool {
    let number = |distance: usize| {
        let token = piece.to + distance;
        token < piece.scene.sentence(piece.from).end
            && piece.scene.document.tokens[token].kind == TokenKind::Number
            && piece.lower(token).len() <= 3
    };
    number(0) && matches!(piece.word_after_at(1), "-" | "–" | "‑") && number(2)
}
