//! What is known of one token.

use super::{FineTag, Relation, UniversalPos};

/// The grammar of one token: eight bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Node {
    /// The head's index among the document's tokens, or [`NO_HEAD`].
    head: u32,
    /// Its part of speech.
    pub pos: UniversalPos,
    /// Its fine tag.
    pub tag: FineTag,
    /// What it is to its head; `root` for the head of a sentence.
    pub relation: Relation,
}

/// In place of the head of a token that has none.
const NO_HEAD: u32 = u32::MAX;

impl Node {
    /// A node; `head` is an index into the document's tokens, `None` for the head of a sentence.
    pub fn new(pos: UniversalPos, tag: FineTag, head: Option<usize>, relation: Relation) -> Self {
        let head = head.and_then(|head| u32::try_from(head).ok()).unwrap_or(NO_HEAD);
        Self { head, pos, tag, relation }
    }

    /// The node of a token of which nothing is known.
    pub fn unknown() -> Self {
        Self::new(UniversalPos::Other, FineTag::ForeignWord, None, Relation::Root)
    }

    /// The head's index among the document's tokens; `None` for the head of a sentence.
    pub fn head(&self) -> Option<usize> {
        (self.head != NO_HEAD).then_some(self.head as usize)
    }

    /// The same token as the head of a sentence.
    pub(super) fn as_root(self) -> Self {
        Self { head: NO_HEAD, relation: Relation::Root, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_node_takes_eight_bytes() {
        assert_eq!(size_of::<Node>(), 8);
    }
}
