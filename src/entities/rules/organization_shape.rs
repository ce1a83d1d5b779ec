//! What the name of an organisation looks like.

use super::{NameRule, vote};
use crate::entities::EntityKind::Organization;
use crate::lexicon::names::List;
use crate::rule::Rule;

pub(super) const HEAD: NameRule = Rule {
    id: "entity.organization.head",
    about: "The last word is one that organisations end in: Committee, Airlines, Ministry.",
    example: "The Brauneck Water Authority agreed.",
    near_miss: "The authority agreed.",
    find: |piece| {
        if piece.word_count() < 2 && (piece.length() < 2 || piece.word_count() == 0) {
            return None;
        }
        let head = piece.last_lists().has(List::OrganizationHead);
        // The head of "Institute for Fiscal Studies" stands first; see the rule for openers.
        let personal = piece.scene.lists(piece.from).has(List::FirstName)
            && piece.last_lists().has(List::Surname)
            && piece.word_count() == 2;
        if head && !personal { vote(Organization, 2.8) } else { None }
    },
};

pub(super) const PARENT: NameRule = Rule {
    id: "entity.organization.parent",
    about: "A country, a place or a parent organisation opens the name and a word for a kind of body ends it.",
    example: "The Norwegian Harbour Authority agreed.",
    near_miss: "The Norwegian authorities agreed.",
    find: |piece| {
        let geographic = [List::Country, List::Group, List::City, List::Region, List::State, List::Organization];
        let opening = match piece.scene.phrase(piece.from) {
            Some((length, lists)) if lists.has_any(&geographic) && length < piece.length() => length,
            _ if piece.scene.lists(piece.from).has_any(&geographic) && piece.length() > 1 => 1,
            _ => return None,
        };
        let rest = piece.scene.lists_of(piece.from + opening, piece.to);
        let body = rest.has(List::Organization) && piece.length() - opening > 1
            || piece.last_lists().has(List::OrganizationHead);
        let linked = || piece.tokens().any(|token| matches!(piece.lower(token), "'s" | "and" | "of" | "’s"));
        if body && !linked() { vote(Organization, 3.0) } else { None }
    },
};

pub(super) const SUFFIX: NameRule = Rule {
    id: "entity.organization.legal-form",
    about: "The name ends in a legal form: Inc., Ltd, GmbH.",
    example: "A loan to Ondergraf GmbH was refused.",
    near_miss: "A loan to Ondergraf was refused.",
    find: |piece| {
        let suffix = piece.last_lists().has(List::OrganizationSuffix) || piece.lower(piece.last()).ends_with(".com");
        if suffix
            && (piece.length() > 1 || piece.lower(piece.last()).ends_with(".com"))
            && piece.scene.is_capital(piece.last())
        {
            vote(Organization, 4.0)
        } else {
            None
        }
    },
};

pub(super) const OPENER: NameRule = Rule {
    id: "entity.organization.opener",
    about: "The name opens like an organisation and goes on with \"of\" or \"for\": Bank of, Institute for.",
    example: "The Institute for Harbour Studies closed.",
    near_miss: "The institute for which she worked closed.",
    find: |piece| {
        let link = piece
            .tokens()
            .find(|&token| matches!(piece.lower(token), "of" | "for" | "on" | "against" | "to" | "in" | "without"))?;
        let opened = link > piece.from
            && piece.scene.lists(link - 1).has(List::OrganizationOf)
            && piece.scene.is_capital(link - 1);
        let geographic = [List::Country, List::City, List::Region, List::State, List::Group];
        let of_place = piece.lower(link) == "of" && piece.last_lists().has_any(&geographic);
        if opened { vote(Organization, if of_place { 6.0 } else { 4.0 }) } else { None }
    },
};

pub(super) const AMPERSAND: NameRule = Rule {
    id: "entity.organization.ampersand",
    about: "Two names are joined by \"&\".",
    example: "Books from Brauneck & Thorsen sold well.",
    near_miss: "Books from Brauneck and Thorsen sold well.",
    find: |piece| {
        let joined = || piece.tokens().any(|token| piece.lower(token) == "&");
        if piece.word_count() > 1 && joined() { vote(Organization, 2.5) } else { None }
    },
};
