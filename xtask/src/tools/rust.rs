//! Parts of Rust that may be missing.

use crate::failure::{Failure, run};
use crate::project::{cargo, program, root};
use std::path::Path;
use std::process::Command;

/// The target that the page's module is built for.
pub(crate) const WASM_TARGET: &str = "wasm32-unknown-unknown";

const NO_TARGET: &str = "install the target once: `rustup target add wasm32-unknown-unknown`; \
    without rustup, install your system's package for it (Debian: libstd-rust-dev-wasm32, Fedora: rust-std-static-wasm32-unknown-unknown), \
    or get rustup from https://rustup.rs";

/// Makes sure that Rust can build for wasm.
pub(crate) fn wasm_target() -> Result<(), Failure> {
    if has_wasm_target() {
        return Ok(());
    }
    run("install Rust's wasm target", program("rustup").args(["target", "add", WASM_TARGET]), NO_TARGET)?;
    if has_wasm_target() {
        return Ok(());
    }
    Err(Failure::new(
        "install Rust's wasm target",
        "rustup installed it for another toolchain than cargo uses",
        NO_TARGET,
    ))
}

/// A toolchain without rustup has targets too, so the compiler is asked and not rustup.
fn has_wasm_target() -> bool {
    let sysroot = Command::new("rustc").current_dir(root()).args(["--print", "sysroot"]).output();
    let Ok(output) = sysroot else { return false };
    let sysroot = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    Path::new(&sysroot).join("lib/rustlib").join(WASM_TARGET).join("lib").is_dir()
}

/// Makes sure that `cargo name` works, a part of Rust that rustup may have left out.
pub(crate) fn component(name: &str, package: &str) -> Result<(), Failure> {
    let works = || cargo().args([name, "--version"]).output().is_ok_and(|output| output.status.success());
    if works() {
        return Ok(());
    }
    let way_out = format!("install it once: `rustup component add {package}`");
    run(&format!("install cargo {name}"), program("rustup").args(["component", "add", package]), &way_out)
}
