//! Trainers and evaluation for what article-inspector learns from treebanks.
// Not `forbid`: the slices of ndarray come from a macro that allows it for itself.
#![deny(unsafe_code)]
#![cfg_attr(test, allow(clippy::unwrap_used))]

pub mod alignment;
pub mod analysis;
pub mod attachment;
pub mod conllu;
#[cfg(test)]
mod fixture;
pub mod gold_tokens;
pub mod lemmas;
pub mod network;
pub mod parser;
pub mod raw_text;
pub mod score;
pub mod segmentation;
pub mod speed;
pub mod tables;
pub mod words;
