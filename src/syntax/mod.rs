//! The grammar of a document's tokens: parts of speech, heads and relations as in the English treebanks of
//! Universal Dependencies; and functions that read subjects, clauses, coordination and the like off them.

pub mod clause;
pub mod complement;
pub mod coordination;
#[cfg(test)]
mod fixture;
mod labels;
mod lemma;
pub mod negation;
mod node;
pub mod noun_phrase;
pub mod object;
pub mod parser;
pub mod passive;
mod pos;
mod relation;
pub mod subject;
pub mod subtree;
mod tag;
mod tree;
pub mod verb_group;

pub use labels::UnknownLabel;
pub use lemma::lemma;
pub use node::Node;
pub use parser::{parse, words};
pub use pos::UniversalPos;
pub use relation::Relation;
pub use tag::FineTag;

/// The grammar of a document: one [`Node`] for every token, at the same index.
///
/// Following heads always ends at the head of a sentence.
#[derive(Clone, Debug, Default)]
pub struct Syntax {
    nodes: Vec<Node>,
    /// Where the children of each token begin in `children`, and one more for the end.
    first_child: Vec<u32>,
    /// The children of all tokens, those of one token together and in text order.
    children: Vec<u32>,
}
