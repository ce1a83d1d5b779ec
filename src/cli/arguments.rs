//! What can be written after `article-inspector`.

use article_inspector::export;
use article_inspector::options::Layer;
use article_inspector::report::OffsetUnit;
use article_inspector::values::Date;
use article_inspector::wording::Category;
use clap::Parser;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap_complete::Shell;
use std::num::NonZeroUsize;
use std::path::PathBuf;

/// Reads news articles and shows who and what they are about, who said what, and what in them can be checked.
#[derive(Debug, Parser)]
#[command(name = "article-inspector", version, after_help = EXAMPLES, max_term_width = 100)]
pub(super) struct Arguments {
    /// Files of plain text to inspect, - for standard input.
    ///
    /// UTF-8, or UTF-16 with a byte order mark. A byte order mark is not part of the text.
    /// Markdown and HTML are read as the plain text that they are, tags included.
    #[arg(value_name = "FILE")]
    pub(super) files: Vec<PathBuf>,

    /// Read one {"id", "text", "published"?} a line from FILE or standard input, write one report a line.
    #[arg(long)]
    pub(super) jsonl: bool,

    /// Form of the output: text for people; json has one report a line, with the file as its id where there are several.
    #[arg(long, default_value = "text", value_parser = formats(), conflicts_with = "jsonl")]
    pub(super) format: Format,

    /// What offsets count: utf16 as in JavaScript, codePoint as in Python, utf8 for bytes.
    #[arg(long, value_name = "UNIT", default_value = "utf16", value_parser = named::<OffsetUnit>(&["utf16", "codePoint", "utf8"]))]
    pub(super) offsets: OffsetUnit,

    /// Day the article appeared, YYYY-MM-DD; "on Monday" is resolved against it.
    #[arg(long, value_name = "DATE")]
    pub(super) published: Option<Date>,

    /// Layers to report, separated by commas [default: all].
    #[arg(long, value_name = "LAYERS", value_delimiter = ',', value_parser = named::<Layer>(LAYERS))]
    pub(super) layers: Vec<Layer>,

    /// A newsroom's own names: a JSON list of {"name", "kind", "aliases"?, "wikidata"?}. They win.
    #[arg(long, value_name = "LIST.json")]
    pub(super) entities: Option<PathBuf>,

    /// A name that must not be marked; may be given again.
    #[arg(long, value_name = "NAME")]
    pub(super) ignore: Vec<String>,

    /// Categories of wording to report, separated by commas [default: all].
    #[arg(long, value_name = "CATEGORIES", value_delimiter = ',', value_parser = named::<Category>(CATEGORIES))]
    pub(super) wording_categories: Vec<Category>,

    /// Longest text to accept, in UTF-16 units.
    #[arg(long, value_name = "UNITS", default_value_t = 2_000_000)]
    pub(super) max_length: u32,

    /// Write to FILE instead of standard output.
    #[arg(short, long, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,

    /// Articles to inspect at the same time, with --jsonl [default: one for every processor].
    #[arg(long, value_name = "N", requires = "jsonl")]
    pub(super) jobs: Option<NonZeroUsize>,

    /// Print the completions for a shell and stop.
    #[arg(long, value_name = "SHELL", exclusive = true)]
    pub(super) completions: Option<Shell>,
}

/// The form of the output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// For people.
    Text,
    /// For programs.
    Export(export::Format),
}

const LAYERS: &[&str] = &["entities", "values", "quotes", "claims", "wording", "checks"];

const CATEGORIES: &[&str] =
    &["evaluative", "intensifier", "vagueAttribution", "hedge", "scareQuotes", "loadedVerb", "labelling"];

const EXAMPLES: &str = "\
Examples:
  article-inspector article.txt
  article-inspector --format json --published 2021-03-23 article.txt > report.json
  article-inspector --jsonl --offsets codePoint < articles.jsonl > reports.jsonl

Exit codes: 0 fine, 1 some inputs could not be inspected, 2 the arguments make no sense.
NO_COLOR turns colours off.";

/// Reads one of the library's own names, so that a name is spelled alike everywhere.
fn named<Name: serde::de::DeserializeOwned + Clone + Send + Sync + 'static>(
    names: &'static [&'static str],
) -> impl TypedValueParser<Value = Name> {
    PossibleValuesParser::new(names)
        .try_map(|name: String| article_inspector::options::named(article_inspector::options::Given::Text(name), ""))
}

fn formats() -> impl TypedValueParser<Value = Format> {
    let ready = export::Format::ALL.iter().filter(|(_, format)| format.is_ready());
    let later = export::Format::ALL.iter().filter(|(_, format)| !format.is_ready());
    let names = std::iter::once(PossibleValue::new("text"))
        .chain(ready.map(|(name, _)| PossibleValue::new(*name)))
        // Known by name, so that asking for one gives the library's answer and not "invalid value".
        .chain(later.map(|(name, _)| PossibleValue::new(*name).hide(true)));
    PossibleValuesParser::new(names).map(|name| {
        let format = export::Format::ALL.iter().find(|(known, _)| *known == name);
        format.map_or(Format::Text, |(_, format)| Format::Export(*format))
    })
}
