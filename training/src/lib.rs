//! Trainers and evaluation for what article-inspector learns from treebanks.
#![forbid(unsafe_code)]
#![cfg_attr(test, allow(clippy::unwrap_used))]

pub mod alignment;
pub mod conllu;
#[cfg(test)]
mod fixture;
pub mod lemmas;
pub mod raw_text;
pub mod score;
pub mod segmentation;
pub mod tables;
