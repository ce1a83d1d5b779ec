//! Finds the tools that a build or a test needs, and installs what can be installed.

mod browser;
mod node;
mod rust;

pub(crate) use browser::{chromium, firefox};
pub(crate) use node::{node, npm_install};
pub(crate) use rust::{WASM_TARGET, component, wasm_target};

use std::process::{Command, Stdio};

/// What `program --version` prints, or `None` where it does not run.
fn version_of(program: &str) -> Option<String> {
    let output = Command::new(program).arg("--version").stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
