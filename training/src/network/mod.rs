//! Training of small networks: the layers of `article_inspector::models` with their gradients, in floating point.
//!
//! A layer has a `forward`, and a `backward` that gets what it was given, adds to the gradients of its parameters, and
//! gives the gradient of its input. Rows are tokens.

pub mod adam;
pub mod dense;
pub mod dropout;
pub mod export;
pub mod input;
pub mod loss;
pub mod mix;
pub mod parameters;
pub mod recurrent;

pub use adam::Adam;
pub use dense::Dense;
pub use input::{Input, TokenRows};
pub use mix::Mix;
pub use parameters::{Id, Matrix, Parameters};
pub use recurrent::Recurrent;
