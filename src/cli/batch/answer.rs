//! What one line of a batch gives: a report, or why there is none.

use super::lines::Line;
use super::request::{self, Request};
use article_inspector::{Options, Report, inspect};
use serde::Serialize;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// A line of the output.
pub(super) struct Answer {
    /// A report or an error, as one line of JSON.
    pub(super) json: Vec<u8>,
    /// Whether it is an error.
    pub(super) failed: bool,
}

/// Why a line gives no report.
#[derive(Debug, PartialEq, Serialize)]
pub(super) struct Failure {
    /// Stable name, for programs.
    pub(super) code: &'static str,
    /// What is wrong and what to do about it.
    pub(super) message: String,
}

#[derive(Serialize)]
struct FailedLine<'a> {
    id: Option<&'a str>,
    line: u64,
    error: Failure,
}

impl Answer {
    /// Inspects the article of one line.
    pub(super) fn to(line: Line, options: &Options) -> Self {
        let (id, request) = match line.bytes {
            Some(bytes) => request::read(&bytes),
            None => (None, Err(too_long())),
        };
        let report = request.and_then(|request| guarded(|| report(request, options)));
        let (json, failed) = match report {
            Ok(report) => (serde_json::to_vec(&report), false),
            Err(error) => (serde_json::to_vec(&FailedLine { id: id.as_deref(), line: line.number, error }), true),
        };
        // Plain data with string keys always has a JSON form.
        Self { json: json.unwrap_or_default(), failed }
    }
}

fn report(request: Request, options: &Options) -> Result<Report, Failure> {
    // A newsroom's own list may be long, so it is copied only for a line with a day of its own.
    let inspected = match request.published {
        Some(day) => inspect(&request.text, &Options { published: Some(day), ..options.clone() }),
        None => inspect(&request.text, options),
    };
    let mut report = inspected.map_err(|error| Failure { code: error.code(), message: error.to_string() })?;
    report.id = request.id;
    Ok(report)
}

/// Runs `work`; were it to panic, the fault is this line's and the batch goes on.
fn guarded<Done>(work: impl FnOnce() -> Result<Done, Failure>) -> Result<Done, Failure> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|cause| {
        let cause = cause.downcast_ref::<&str>().copied().or(cause.downcast_ref::<String>().map(String::as_str));
        Err(Failure {
            code: "internal",
            message: format!(
                "the inspector failed on this text: please report it, with the text ({})",
                cause.unwrap_or("no cause given")
            ),
        })
    })
}

fn too_long() -> Failure {
    Failure {
        code: "too-long",
        message: "the line is longer than a text of --max-length can be: split the text, or raise --max-length"
            .to_owned(),
    }
}
