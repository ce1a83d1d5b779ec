//! Where the project lies, and how its tools are called.

use std::env;
use std::path::PathBuf;
use std::process::Command;

/// The project's root folder, whatever folder the command was called from.
pub(crate) fn root() -> PathBuf {
    let own_folder = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    own_folder.parent().map(PathBuf::from).unwrap_or(own_folder)
}

/// Cargo's folder for build output.
pub(crate) fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}

/// The same cargo that runs this program, in the project's root.
pub(crate) fn cargo() -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root());
    command
}

/// Another program, in the project's root.
pub(crate) fn program(name: &str) -> Command {
    let mut command = Command::new(name);
    command.current_dir(root());
    command
}
