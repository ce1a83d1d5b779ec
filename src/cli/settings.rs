//! From arguments to the library's options.

use super::Stop;
use super::arguments::Arguments;
use article_inspector::options::{Given, KnownEntity, known_entities};
use article_inspector::{InspectError, Options};
use std::path::Path;

/// The options that the arguments ask for.
pub(super) fn options(arguments: &Arguments) -> Result<Options, Stop> {
    let mut options = Options {
        published: arguments.published,
        offsets: arguments.offsets,
        ignore: arguments.ignore.clone(),
        wording_categories: arguments.wording_categories.clone(),
        max_length: arguments.max_length,
        ..Options::default()
    };
    if !arguments.layers.is_empty() {
        options.layers.clone_from(&arguments.layers);
    }
    if let Some(path) = &arguments.entities {
        options.entities = entities(path)?;
    }
    Ok(options)
}

/// Reads a newsroom's list of names.
fn entities(path: &Path) -> Result<Vec<KnownEntity>, Stop> {
    let bytes = std::fs::read(path).map_err(|error| Stop::Usage(format!("{}: {error}", path.display())))?;
    let given: Given = serde_json::from_slice(&bytes)
        .map_err(|error| Stop::Usage(format!("{}: not JSON: {error}", path.display())))?;
    known_entities(given).map_err(|error| {
        Stop::Usage(match error {
            InspectError::BadOption { option, problem } => format!("{}: {option} {problem}", path.display()),
            other => format!("{}: {other}", path.display()),
        })
    })
}
