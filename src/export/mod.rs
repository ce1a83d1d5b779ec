//! From a report to the formats of other programs.

pub mod conllu;
mod json;

use crate::{Report, document, syntax};

/// A format that a report can be written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// The report itself, on one line.
    Json,
    /// One row for every finding.
    Csv,
    /// W3C Web Annotation.
    Annotations,
    /// IPTC ninjs.
    Ninjs,
    /// schema.org in JSON-LD.
    SchemaOrg,
    /// brat standoff.
    Brat,
    /// A page of its own.
    Html,
    /// The article with footnotes.
    Markdown,
    /// Tokens, tags and heads.
    Conllu,
}

/// Why a report could not be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportError {
    /// The format is planned and not there yet.
    NotYet(Format),
}

impl Format {
    /// All formats with their names.
    pub const ALL: [(&'static str, Self); 9] = [
        ("json", Self::Json),
        ("csv", Self::Csv),
        ("annotations", Self::Annotations),
        ("ninjs", Self::Ninjs),
        ("schema-org", Self::SchemaOrg),
        ("brat", Self::Brat),
        ("html", Self::Html),
        ("markdown", Self::Markdown),
        ("conllu", Self::Conllu),
    ];

    /// The format's name, as a caller writes it.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, format)| *format == self).map_or("", |(name, _)| name)
    }

    /// Whether [`export`] can write it.
    pub fn is_ready(self) -> bool {
        matches!(self, Self::Json | Self::Conllu)
    }
}

impl std::fmt::Display for ExportError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self::NotYet(format) = self;
        write!(out, "the format {} is not written yet: use json", format.name())
    }
}

impl std::error::Error for ExportError {}

/// Writes `report`, which was made from `text`, in `format`.
///
/// # Errors
/// [`ExportError::NotYet`] for a format that is planned; see [`Format::is_ready`].
pub fn export(text: &str, report: &Report, format: Format) -> Result<String, ExportError> {
    match format {
        Format::Json => Ok(json::write(report)),
        Format::Conllu => {
            let document = document::read(text);
            Ok(conllu::write(&document, &syntax::parse(&document), report.id.as_deref()))
        }
        later => Err(ExportError::NotYet(later)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_is_listed_under_a_name_of_its_own() {
        for (index, (name, format)) in Format::ALL.iter().enumerate() {
            assert_eq!(format.name(), *name);
            assert!(Format::ALL[..index].iter().all(|(earlier, _)| earlier != name));
        }
    }

    #[test]
    fn a_format_that_is_not_ready_says_so_and_the_others_write() {
        let report = crate::inspect("A text.", &crate::Options::default()).unwrap();
        for (name, format) in Format::ALL {
            match export("A text.", &report, format) {
                Ok(written) => assert!(format.is_ready() && !written.is_empty(), "{name}"),
                Err(error) => assert!(!format.is_ready() && error.to_string().contains(name), "{name}"),
            }
        }
    }
}
