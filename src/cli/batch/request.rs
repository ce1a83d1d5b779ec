//! What one line of a batch asks for.

use super::answer::Failure;
use super::surrogates;
use article_inspector::InspectError;
use article_inspector::options::{Given, day, object, text};
use article_inspector::values::Date;

/// One article of a batch.
#[derive(Debug, PartialEq)]
pub(super) struct Request {
    /// The caller's name for it; a number is taken as it is written.
    pub(super) id: Option<String>,
    /// The article.
    pub(super) text: String,
    /// The day it appeared, where the line says so.
    pub(super) published: Option<Date>,
}

const NAMES: [&str; 3] = ["id", "text", "published"];

/// Reads a line. The id is given beside the result because a line that is wrong may still have one.
pub(super) fn read(line: &[u8]) -> (Option<String>, Result<Request, Failure>) {
    let parsed = serde_json::from_slice(line).or_else(|error| match surrogates::replaced(line) {
        Some(line) => serde_json::from_slice(&line),
        None => Err(error),
    });
    let given: Given = match parsed {
        Ok(given) => given,
        Err(error) => {
            let message = format!("not a line of JSON: {error}");
            return (None, Err(Failure { code: "bad-line", message }));
        }
    };
    let id = match &given {
        Given::Object(entries) => entries.iter().find(|(name, _)| name == "id").and_then(|(_, id)| name_of(id)),
        _ => None,
    };
    (id.clone(), request(given, id).map_err(failure))
}

fn request(given: Given, id: Option<String>) -> Result<Request, InspectError> {
    let (mut article, mut published) = (None, None);
    for (name, value) in object(given, "", &NAMES)? {
        match name.as_str() {
            "text" => article = Some(text(value, &name)?),
            "published" => published = Some(day(value, &name)?),
            _ if id.is_none() => {
                let problem = format!("is {} and has to be a string or a number", value.describe());
                return Err(InspectError::BadOption { option: name, problem });
            }
            _ => {}
        }
    }
    let missing = || InspectError::BadOption { option: "text".to_owned(), problem: "is missing".to_owned() };
    Ok(Request { id, text: article.ok_or_else(missing)?, published })
}

fn name_of(id: &Given) -> Option<String> {
    match id {
        Given::Text(id) => Some(id.clone()),
        Given::Number(id) => Some(id.to_string()),
        _ => None,
    }
}

fn failure(error: InspectError) -> Failure {
    match error {
        InspectError::BadOption { option, problem } => {
            Failure { code: "bad-line", message: format!("{option} {problem}").trim_start().to_owned() }
        }
        other => Failure { code: other.code(), message: other.to_string() },
    }
}
