//! Word vectors in ten bytes a word.
//!
//! A vector is cut into pieces, and each piece is replaced by the nearest of 256 (product quantisation: Jégou, Douze
//! and Schmid 2011), so that a word is one byte a piece. Words are found by a hash and checked by 16 bits of it.

use super::features::hash_word;
use super::file::{ModelError, ModelFile};
use std::ops::Range;

/// The kind of model that holds word vectors.
pub const KIND: &str = "words";
/// The version of the hash that words are found by.
pub const FEATURES: &str = "word-hash-1";
/// How many bits of a word's hash say in which bucket it lies.
pub const BUCKET_BITS: u32 = 13;
/// How many pieces of each kind there are to choose from.
pub const CENTROIDS: usize = 256;

/// The vectors of the most frequent words.
#[derive(Debug)]
pub struct WordVectors<'bytes> {
    /// Where each bucket starts in `checks`, and the end of the last.
    buckets: Vec<u16>,
    /// 16 bits of each word's hash.
    checks: Vec<u16>,
    /// The numbers of each word's pieces, one byte a piece.
    codes: &'bytes [u8],
    /// The pieces: for each place 256 pieces of `piece` numbers.
    centroids: Vec<f32>,
    pieces: usize,
}

impl<'bytes> WordVectors<'bytes> {
    /// Reads a model made by the training crate.
    ///
    /// # Errors
    /// The bytes are no such model.
    pub fn open(bytes: &'bytes [u8]) -> Result<Self, ModelError> {
        let file = ModelFile::open(bytes, KIND, FEATURES)?;
        let (buckets, checks) = (file.shorts("buckets")?, file.shorts("checks")?);
        let codes = file.bytes("codes")?;
        let scales = file.floats("scales")?;
        let centroids = file.bytes("centroids")?;
        let pieces = scales.len();
        let length = centroids.len() / (CENTROIDS * pieces.max(1));
        if buckets.len() != (1 << BUCKET_BITS) + 1
            || buckets.last().map(|end| *end as usize) != Some(checks.len())
            || !buckets.is_sorted()
        {
            return Err(ModelError::Array("buckets".to_string()));
        }
        if pieces == 0 || codes.len() != checks.len() * pieces {
            return Err(ModelError::Array("codes".to_string()));
        }
        let centroids = centroids.iter().enumerate();
        let centroids =
            centroids.map(|(at, byte)| f32::from(*byte as i8) * scales[(at / (CENTROIDS * length)).min(pieces - 1)]);
        Ok(Self { buckets, checks, codes, centroids: centroids.collect(), pieces })
    }

    /// How many words there are.
    pub fn len(&self) -> usize {
        self.checks.len()
    }

    /// Whether there is no word.
    pub fn is_empty(&self) -> bool {
        self.checks.is_empty()
    }

    /// The number of a word, below [`WordVectors::len`]; `None` for a word without a vector.
    /// One unknown word in some twenty thousand is taken for another one.
    pub fn find(&self, lower: &str) -> Option<usize> {
        let (bucket, check) = place(lower);
        let range = self.buckets[bucket] as usize..self.buckets[bucket + 1] as usize;
        self.checks[range.clone()].iter().position(|other| *other == check).map(|at| range.start + at)
    }

    /// The numbers of the pieces of a word's vector.
    pub fn codes(&self, word: usize) -> &'bytes [u8] {
        &self.codes[word * self.pieces..(word + 1) * self.pieces]
    }

    /// How many pieces a vector has.
    pub fn pieces(&self) -> usize {
        self.pieces
    }

    /// How many numbers a vector has.
    pub fn dimensions(&self) -> usize {
        self.centroids.len() / CENTROIDS
    }

    /// A piece of a vector.
    pub fn centroid(&self, piece: usize, code: u8) -> &[f32] {
        &self.centroids[self.centroid_range(piece, code)]
    }

    fn centroid_range(&self, piece: usize, code: u8) -> Range<usize> {
        let length = self.dimensions() / self.pieces;
        let start = (piece * CENTROIDS + usize::from(code)) * length;
        start..start + length
    }
}

/// In which bucket a word lies, and the bits that it is checked by.
pub fn place(lower: &str) -> (usize, u16) {
    let hash = hash_word(lower);
    ((hash >> (64 - BUCKET_BITS)) as usize, (hash >> 16) as u16)
}
