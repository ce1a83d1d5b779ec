//! What does not fit together inside one article.

use crate::claims::Claims;
use crate::document::Document;
use crate::entities::Entities;
use crate::quotes::Quote;
use crate::span::ByteSpan;
use crate::values::{Date, Value};
use serde::Serialize;

/// Two or more places that do not fit together.
#[derive(Clone, Debug)]
pub struct Check {
    /// Stable name: "conflictingFigures".
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// What does not fit, in plain English.
    pub message: String,
    /// The places, in text order.
    pub spans: Vec<ByteSpan>,
}

/// How much a check matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Severity {
    /// Worth a look.
    Note,
    /// Very likely a mistake.
    Warning,
}

/// Compares what the other stages found. Silent unless sure.
pub fn find(
    _document: &Document<'_>,
    _entities: &Entities,
    _values: &[Value],
    _quotes: &[Quote],
    _claims: &Claims,
    _published: Option<Date>,
) -> Vec<Check> {
    Vec::new()
}
