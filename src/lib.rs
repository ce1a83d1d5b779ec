//! Reads a news article and says who and what it is about, who said what, and what in it can be checked.
#![forbid(unsafe_code)]

pub mod checks;
pub mod claims;
pub mod date;
pub mod document;
pub mod entities;
pub mod export;
pub mod lexicon;
pub mod models;
pub mod options;
pub mod quotes;
pub mod report;
pub mod rule;
pub mod span;
pub mod syntax;
pub mod values;
#[cfg(target_family = "wasm")]
pub mod wasm;
pub mod wording;

pub use options::{InspectError, Options};
pub use report::Report;
pub use span::ByteSpan;

/// Inspects one article.
///
/// Any text gives a report; the only errors are a text over `options.max_length`
/// and options that name something unknown.
pub fn inspect(text: &str, options: &Options) -> Result<Report, InspectError> {
    inspect_slices(text, options, report::Slices::Copied)
}

/// As [`inspect`], with the choice whether spans carry their text.
pub fn inspect_slices(text: &str, options: &Options, slices: report::Slices) -> Result<Report, InspectError> {
    options.check(text)?;
    let document = document::read(text);
    let published = options.published.or(document.dated);
    let values = values::find(&document, published);
    let entities = entities::find(&document, options);
    let quotes = quotes::find(&document, &entities);
    let claims = claims::find(&document, &entities, &values, &quotes);
    let wording = wording::find(&document, &quotes, options);
    let checks = checks::find(&document, &entities, &values, &quotes, published);
    let findings = report::Findings {
        document: &document,
        published,
        entities: &entities,
        values: &values,
        quotes: &quotes,
        claims: &claims,
        wording: &wording,
        checks: &checks,
        options,
    };
    Ok(report::build(findings, slices))
}
