//! Node.js and its packages, for tests only.

use super::version_of;
use crate::failure::{Failure, run, say};
use std::fs;
use std::path::Path;
use std::process::Command;

/// The first version with everything that the tests use.
const OLDEST_NODE: u32 = 20;

const NO_NODE: &str = "install Node.js 20 or newer with its npm: https://nodejs.org, or your system's package. \
    Only tests need it; building and serving do not";

/// Node, to be run in `folder`.
pub(crate) fn node(folder: &Path) -> Result<Command, Failure> {
    let version = version_of("node").ok_or_else(|| Failure::new("find Node.js", "it is not installed", NO_NODE))?;
    let major = version.trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    if major.is_none_or(|major| major < OLDEST_NODE) {
        return Err(Failure::new("find Node.js", format!("version {version} is too old"), NO_NODE));
    }
    let mut command = Command::new("node");
    command.current_dir(folder);
    Ok(command)
}

/// Installs the packages that the lock file in `folder` names, unless they are there.
pub(crate) fn npm_install(folder: &Path) -> Result<(), Failure> {
    node(folder)?;
    let lock = fs::read(folder.join("package-lock.json")).unwrap_or_default();
    // A copy of the lock file beside the packages tells which state of it they were installed from.
    let installed = folder.join("node_modules/.installed-from");
    if fs::read(&installed).is_ok_and(|earlier| earlier == lock) {
        say(&format!("the packages of {} are installed", folder.display()));
        return Ok(());
    }
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    run(
        &format!("install the packages of {}", folder.display()),
        Command::new(npm).current_dir(folder).args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]),
        "check that npm is installed and reaches its registry, then run it again",
    )?;
    // Should the note not be written, the next run installs again.
    let _ = fs::write(installed, lock);
    Ok(())
}
