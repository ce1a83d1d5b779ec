//! Tags and parses a document with a trained network.

pub mod distance;
mod embedded;
pub mod network;
mod sentence;
mod spanning;

pub use embedded::{parse, words};
