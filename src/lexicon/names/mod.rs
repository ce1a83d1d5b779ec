//! Names and the words around names: which lists a word or a phrase of the article stands in.

#[cfg_attr(not(test), expect(dead_code, reason = "the file names are for the build script"))]
mod lists;

pub use lists::List;

use crate::document::Document;
use fst::raw::{CompiledAddr, Fst, Output};
use std::sync::LazyLock;

include!(concat!(env!("OUT_DIR"), "/names.rs"));

/// The lists that a word or a phrase stands in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lists {
    bits: u64,
    identity: u16,
}

impl Lists {
    /// Whether it stands in `list`.
    pub fn has(self, list: List) -> bool {
        self.bits & list.bit() != 0
    }

    /// Whether it stands in one of `lists`.
    pub fn has_any(self, lists: &[List]) -> bool {
        lists.iter().any(|list| self.has(*list))
    }

    /// The same with no list but `list`, and without an identity.
    pub fn only(self, list: List) -> Self {
        Self { bits: self.bits & list.bit(), identity: 0 }
    }

    /// A number that all names of one thing share, where the lists know other names of it.
    pub fn identity(self) -> Option<u16> {
        (self.identity != 0).then_some(self.identity)
    }
}

/// The Wikidata item of an identity, where it is certain.
pub fn item(identity: u16) -> Option<u32> {
    ITEMS.get(usize::from(identity).checked_sub(1)?).copied().filter(|item| *item != 0)
}

/// The names that start at one token.
#[derive(Clone, Copy, Debug, Default)]
pub struct Found {
    /// The lists of the token alone.
    pub word: Lists,
    /// The longest phrase of two or more tokens: how many, and its lists.
    pub phrase: Option<(usize, Lists)>,
}

/// Looks up the token and the phrases that start with it and end before token `end`.
///
/// Phrases are compared letter by letter in lower case, one blank wherever the text has white space,
/// so that it does not matter how a name is cut into tokens.
pub fn look_up(document: &Document<'_>, token: usize, end: usize) -> Found {
    let mut found = Found::default();
    let Some(map) = MAP.as_ref() else { return found };
    let mut at = Place { node: map.root().addr(), output: Output::zero() };
    for next in token..end {
        if next > token && document.tokens[next].space_before {
            match at.step(map, b' ') {
                Some(place) => at = place,
                None => return found,
            }
        }
        for byte in document.lower(next).bytes() {
            match at.step(map, byte) {
                Some(place) => at = place,
                None => return found,
            }
        }
        let node = map.node(at.node);
        if node.is_final() {
            let lists = lists_of(at.output.cat(node.final_output()).value());
            if next == token {
                found.word = lists;
            } else {
                found.phrase = Some((next + 1 - token, lists));
            }
        }
    }
    found
}

/// A place inside the map.
#[derive(Clone, Copy)]
struct Place {
    node: CompiledAddr,
    output: Output,
}

impl Place {
    fn step(self, map: &Fst<&'static [u8]>, byte: u8) -> Option<Self> {
        let node = map.node(self.node);
        let transition = node.transition(node.find_input(byte)?);
        Some(Self { node: transition.addr, output: self.output.cat(transition.out) })
    }
}

fn lists_of(class: u64) -> Lists {
    let index = usize::try_from(class).ok().and_then(|class| class.checked_sub(1));
    index.and_then(|index| CLASSES.get(index)).map(|&(bits, identity)| Lists { bits, identity }).unwrap_or_default()
}

/// Opening checks the header alone. The map is built with the crate, so it opens.
static MAP: LazyLock<Option<Fst<&'static [u8]>>> =
    LazyLock::new(|| Fst::new(include_bytes!(concat!(env!("OUT_DIR"), "/names.fst")).as_slice()).ok());

#[cfg(test)]
mod tests;
