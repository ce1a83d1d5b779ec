//! The format of a model: a header that says what it is, and its numbers.
//!
//! ```text
//! "AIMODEL1"            8 bytes
//! checksum              u64, little-endian, of all that follows
//! length of the header  u32, little-endian
//! header                JSON, see [`Header`]
//! arrays                each where the header says, counted from the end of the header
//! ```

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// The first bytes of every model.
pub const MAGIC: &[u8; 8] = b"AIMODEL1";

/// How many bytes stand before the header.
pub const BEFORE_HEADER: usize = 20;

/// What a model says about itself.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Header {
    /// What it does: "syntax".
    pub kind: String,
    /// The version of the features that it was trained on; those of the code have to be the same.
    pub features: String,
    /// What it was trained on, in words.
    pub trained_on: String,
    /// Its classes by the name of the decision, in the order of their numbers.
    pub labels: BTreeMap<String, Vec<String>>,
    /// Where its arrays lie.
    pub arrays: Vec<Array>,
}

/// Where an array of a model lies.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Array {
    /// Its name, such as "heads.weight".
    pub name: String,
    /// Its first byte, counted from the end of the header.
    pub start: usize,
    /// Its length in bytes.
    pub bytes: usize,
}

/// A model whose header and checksum are right. Borrows the bytes.
#[derive(Debug)]
pub struct ModelFile<'bytes> {
    /// What it says about itself.
    pub header: Header,
    arrays: &'bytes [u8],
}

/// Why a model cannot be used.
#[derive(Clone, Debug, PartialEq)]
pub enum ModelError {
    /// The bytes are no model, or are cut off.
    NoModel,
    /// The bytes were changed after the model was written.
    Checksum,
    /// The model is of another kind, or of another version of the features.
    Other {
        /// What the code needs.
        wanted: String,
        /// What the header says.
        found: String,
    },
    /// The model lacks an array, or it has another length than the code needs.
    Array(String),
    /// The model has no such labels, or one that the code does not know.
    Label(String),
}

impl fmt::Display for ModelError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoModel => {
                write!(out, "this is no model of the inspector, or a part of one; make it anew with the training crate")
            }
            Self::Checksum => {
                write!(out, "the model was changed after it was written; make it anew with the training crate")
            }
            Self::Other { wanted, found } => {
                write!(
                    out,
                    "this is a model for {found}, but the code needs one for {wanted}; train it with the code of this version"
                )
            }
            Self::Array(name) => {
                write!(out, "the model has no array {name} of the right length; train it with the code of this version")
            }
            Self::Label(name) => {
                write!(out, "the labels of the model do not fit: {name}; train it with the code of this version")
            }
        }
    }
}

impl std::error::Error for ModelError {}

impl<'bytes> ModelFile<'bytes> {
    /// Opens a model for `kind` that was trained on `features`.
    ///
    /// # Errors
    /// Every way in which the bytes can be the wrong ones, see [`ModelError`].
    pub fn open(bytes: &'bytes [u8], kind: &str, features: &str) -> Result<Self, ModelError> {
        let rest = bytes.strip_prefix(MAGIC.as_slice()).ok_or(ModelError::NoModel)?;
        let (sum, checked) = rest.split_first_chunk::<8>().ok_or(ModelError::NoModel)?;
        if u64::from_le_bytes(*sum) != checksum(checked) {
            return Err(ModelError::Checksum);
        }
        let (length, rest) = checked.split_first_chunk::<4>().ok_or(ModelError::NoModel)?;
        let (header, arrays) =
            rest.split_at_checked(u32::from_le_bytes(*length) as usize).ok_or(ModelError::NoModel)?;
        let header: Header = serde_json::from_slice(header).map_err(|_| ModelError::NoModel)?;
        if header.kind != kind || header.features != features {
            let (wanted, found) = (format!("{kind} on {features}"), format!("{} on {}", header.kind, header.features));
            return Err(ModelError::Other { wanted, found });
        }
        Ok(Self { header, arrays })
    }

    /// The labels of a decision.
    ///
    /// # Errors
    /// The model makes no such decision.
    pub fn labels(&self, decision: &str) -> Result<&[String], ModelError> {
        self.header.labels.get(decision).map(Vec::as_slice).ok_or_else(|| ModelError::Label(decision.to_string()))
    }

    /// The bytes of an array.
    ///
    /// # Errors
    /// The model has no such array.
    pub fn bytes(&self, name: &str) -> Result<&'bytes [u8], ModelError> {
        let array = self.header.arrays.iter().find(|array| array.name == name);
        let range = array.and_then(|array| Some(array.start..array.start.checked_add(array.bytes)?));
        range.and_then(|range| self.arrays.get(range)).ok_or_else(|| ModelError::Array(name.to_string()))
    }

    /// An array of 32-bit floating point numbers.
    ///
    /// # Errors
    /// The model has no such array.
    pub fn floats(&self, name: &str) -> Result<Vec<f32>, ModelError> {
        Ok(self.bytes(name)?.as_chunks().0.iter().map(|bytes| f32::from_le_bytes(*bytes)).collect())
    }

    /// An array of 16-bit numbers.
    ///
    /// # Errors
    /// The model has no such array.
    pub fn shorts(&self, name: &str) -> Result<Vec<u16>, ModelError> {
        Ok(self.bytes(name)?.as_chunks().0.iter().map(|bytes| u16::from_le_bytes(*bytes)).collect())
    }
}

/// The checksum of a model: FNV-1a (Fowler, Noll, Vo) over words of eight bytes, the last one filled up with zeros.
pub fn checksum(bytes: &[u8]) -> u64 {
    let (words, rest) = bytes.as_chunks::<8>();
    let mut last = [0; 8];
    last[..rest.len()].copy_from_slice(rest);
    let words = words.iter().chain(std::iter::once(&last));
    words.fold(0xcbf2_9ce4_8422_2325, |sum: u64, word| (sum ^ u64::from_le_bytes(*word)).wrapping_mul(0x0100_0000_01b3))
}
