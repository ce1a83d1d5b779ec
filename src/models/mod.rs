//! One small runtime for what is learned: hashed features, integer weights, and the few kinds of layer built of them.
//!
//! A model is a file with a header ([`file::ModelFile`]) that is compiled into the binary and read where it lies.
//! The same code makes the features in training and here.

pub mod dense;
pub mod features;
pub mod file;
pub mod input;
pub mod mix;
pub mod recurrent;
pub mod squash;
pub mod words;

pub use dense::Dense;
pub use file::{ModelError, ModelFile};
pub use input::InputLayer;
pub use mix::Mix;
pub use recurrent::Recurrent;
pub use words::WordVectors;
