//! Trainers and evaluation for what article-inspector learns from treebanks.
#![forbid(unsafe_code)]
#![cfg_attr(test, allow(clippy::unwrap_used))]

pub mod alignment;
pub mod analysis;
pub mod attachment;
pub mod conllu;
#[cfg(test)]
mod fixture;
pub mod gold_tokens;
pub mod lemmas;
pub mod raw_text;
pub mod score;
pub mod segmentation;
pub mod tables;
