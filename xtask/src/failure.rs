//! What went wrong, and the way out.

use std::fmt;
use std::process::Command;

/// A step that failed. It prints as three lines: the step, the cause, what to do.
#[derive(Debug)]
pub(crate) struct Failure {
    step: String,
    cause: String,
    way_out: String,
}

impl Failure {
    /// `way_out` is a full sentence for a person: what to install, run or change.
    pub(crate) fn new(step: impl Into<String>, cause: impl ToString, way_out: impl Into<String>) -> Self {
        Self { step: step.into(), cause: cause.to_string(), way_out: way_out.into() }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "failed: {}\n  cause: {}\n  way out: {}", self.step, self.cause, self.way_out)
    }
}

/// Says in one line what is being done.
pub(crate) fn say(what: &str) {
    eprintln!("xtask: {what}");
}

/// Runs a command to its end with its output shown, and fails when it does.
pub(crate) fn run(step: &str, command: &mut Command, way_out: &str) -> Result<(), Failure> {
    say(step);
    let status = command.status().map_err(|error| {
        Failure::new(step, format!("{} does not start: {error}", command.get_program().display()), way_out)
    })?;
    if status.success() { Ok(()) } else { Err(Failure::new(step, status, way_out)) }
}
