//! What a caller can ask for, and the errors that come of asking wrongly.

mod error;
mod given;
mod read;

pub use error::InspectError;
pub use given::Given;
pub use read::{OPTION_NAMES, day, known_entities, named, object, text};

use crate::date::Date;
use crate::entities::EntityKind;
use crate::span::OffsetUnit;
use serde::{Deserialize, Serialize};

/// How an article is to be inspected. `Default` gives every layer in UTF-16 offsets.
#[derive(Clone, Debug)]
pub struct Options {
    /// The day the article appeared; relative dates are resolved against it.
    pub published: Option<Date>,
    /// The unit of every offset in the report.
    pub offsets: OffsetUnit,
    /// The layers to report; a layer left out is computed only where another needs it, and is reported empty.
    pub layers: Vec<Layer>,
    /// A newsroom's own names. They win over everything built in.
    pub entities: Vec<KnownEntity>,
    /// Names that must not be marked, as they are written.
    pub ignore: Vec<String>,
    /// The categories of wording to report; empty means all.
    pub wording_categories: Vec<crate::wording::Category>,
    /// The longest text that is accepted, in UTF-16 units.
    pub max_length: u32,
}

/// One layer of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Layer {
    /// Names.
    Entities,
    /// Numbers, dates, money.
    Values,
    /// Who said what.
    Quotes,
    /// What can be checked.
    Claims,
    /// Loaded wording.
    Wording,
    /// Contradictions inside the article.
    Checks,
}

/// A name that the caller knows.
#[derive(Clone, Debug, PartialEq)]
pub struct KnownEntity {
    /// The full form.
    pub name: String,
    /// What it is.
    pub kind: EntityKind,
    /// Other forms of the same name.
    pub aliases: Vec<String>,
    /// Its Wikidata item, `Q` and digits.
    pub wikidata: Option<String>,
}

impl Default for Options {
    fn default() -> Self {
        use Layer::*;
        Self {
            published: None,
            offsets: OffsetUnit::Utf16,
            layers: vec![Entities, Values, Quotes, Claims, Wording, Checks],
            entities: Vec::new(),
            ignore: Vec::new(),
            wording_categories: Vec::new(),
            max_length: 2_000_000,
        }
    }
}

impl Options {
    /// Refuses a text that is longer than the caller allowed.
    pub fn check(&self, text: &str) -> Result<(), InspectError> {
        // A text has at most as many UTF-16 units as bytes, so most texts need no count.
        if text.len() <= self.max_length as usize {
            return Ok(());
        }
        let length = text.encode_utf16().count();
        if length > self.max_length as usize {
            return Err(InspectError::TooLong { length, limit: self.max_length as usize });
        }
        Ok(())
    }

    /// Whether `layer` is to be reported.
    pub fn wants(&self, layer: Layer) -> bool {
        self.layers.contains(&layer)
    }
}
