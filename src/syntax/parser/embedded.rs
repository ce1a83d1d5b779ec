//! The models that are part of the binary.

use super::network::Network;
use crate::document::Document;
use crate::models::{ModelError, WordVectors};
use crate::syntax::Syntax;
use std::sync::LazyLock;

static WORDS: LazyLock<Result<WordVectors<'static>, ModelError>> =
    LazyLock::new(|| WordVectors::open(include_bytes!("../../models/words.bin")));

static NETWORK: LazyLock<Result<Network<'static>, ModelError>> = LazyLock::new(|| {
    let words = WORDS.as_ref().map_err(Clone::clone)?;
    Network::open(include_bytes!("../../models/syntax.bin"), words)
});

/// Tags and parses a document. Time is linear in its length; every sentence is a tree.
///
/// The models are opened at the first call. A test makes sure that those in the binary can be; were they broken,
/// every token would be a root of unknown kind.
pub fn parse(document: &Document<'_>) -> Syntax {
    match NETWORK.as_ref() {
        Ok(network) => network.parse(document),
        Err(_) => Syntax::unknown(document.tokens.len()),
    }
}

/// The word vectors that all models share.
///
/// # Errors
/// The bytes in the binary are broken.
pub fn words() -> Result<&'static WordVectors<'static>, &'static ModelError> {
    WORDS.as_ref()
}
