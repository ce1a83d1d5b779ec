//! Whether a text reports or speaks: in a speech, a debate or a column most sentences assert nothing that can be
//! looked up, and other words give that away than in a news report.

use crate::claims::cues::{Cue, Hit};
use crate::document::Document;

/// How a text speaks. The order is that of the columns in `weights.txt`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::claims) enum Genre {
    /// News: somebody tells what others did and said.
    Report,
    /// Somebody speaks for themselves; also a sentence or two with no article around them.
    Speech,
}

/// Texts up to this many sentences are no article.
const NO_ARTICLE: usize = 2;

/// From this share of sentences with "I", "we" or "you" outside quotation marks on, a text is a speech.
const SPEAKING: f64 = 0.35;

/// The genre of a document.
pub(in crate::claims) fn of(document: &Document<'_>, hits: &[Hit], quoted: &[bool]) -> Genre {
    let sentences = document.sentences.len();
    if sentences <= NO_ARTICLE {
        return Genre::Speech;
    }
    let persons = [Cue::FirstPerson, Cue::We, Cue::SecondPerson];
    let mut speaking: Vec<u32> = hits
        .iter()
        .filter(|hit| persons.contains(&hit.cue) && !quoted[hit.token])
        .map(|hit| document.tokens[hit.token].sentence)
        .collect();
    speaking.dedup();
    if speaking.len() as f64 >= SPEAKING * sentences as f64 { Genre::Speech } else { Genre::Report }
}
