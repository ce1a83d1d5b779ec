//! What a caller can ask for, and the errors that come of asking wrongly.

use crate::entities::EntityKind;
use crate::report::OffsetUnit;
use crate::values::Date;
use serde::{Deserialize, Serialize};

/// How an article is to be inspected. `Default` gives every layer in UTF-16 offsets.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
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
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct KnownEntity {
    /// The full form.
    pub name: String,
    /// What it is.
    pub kind: EntityKind,
    /// Other forms of the same name.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// Its Wikidata item, `Q` and digits.
    #[serde(default)]
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

/// Why an article was not inspected. The message says what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InspectError {
    /// The text is longer than `maxLength`.
    TooLong {
        /// The text's length in UTF-16 units.
        length: usize,
        /// The limit in UTF-16 units.
        limit: usize,
    },
    /// An option is unknown or has the wrong type.
    BadOption {
        /// Path of the option, such as `entities[2].kind`.
        option: String,
        /// What is wrong and what is accepted.
        problem: String,
    },
}

impl InspectError {
    /// The error's stable name, for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLong { .. } => "too-long",
            Self::BadOption { .. } => "bad-option",
        }
    }
}

impl std::fmt::Display for InspectError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::TooLong { length, limit } => write!(
                out,
                "the text is {length} characters long (UTF-16 units) and the limit is {limit}: split it, or raise maxLength"
            ),
            Self::BadOption { option, problem } => write!(out, "option {option}: {problem}"),
        }
    }
}

impl std::error::Error for InspectError {}
