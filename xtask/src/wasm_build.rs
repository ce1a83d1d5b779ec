//! Builds what the page loads into `www/pkg`: the wasm module, its JavaScript, the style sheet as a module.

use crate::failure::{Failure, run, say};
use crate::{project, style_sheet, tools};
use std::fs;
use wasm_bindgen_cli_support::Bindgen;

/// Builds everything the page needs that is not already a file of the project.
pub(crate) fn build() -> Result<(), Failure> {
    tools::wasm_target()?;
    check_versions()?;
    compile()?;
    bind()?;
    style_sheet::write()
}

fn compile() -> Result<(), Failure> {
    // The crate type is named here because a package that is built as cdylib and rlib at once is built without
    // link-time optimisation.
    run(
        "compile the core to wasm (the first time takes a minute)",
        project::cargo()
            .args(["rustc", "--quiet", "--lib", "--crate-type", "cdylib", "--profile", "wasm", "--target"])
            .arg(tools::WASM_TARGET)
            // Flags from outside would replace those of .cargo/config.toml, which turn SIMD on.
            .env_remove("RUSTFLAGS"),
        "read the compiler's message above; `cargo check --target wasm32-unknown-unknown --lib` repeats it",
    )
}

fn bind() -> Result<(), Failure> {
    let step = "write the module's JavaScript into www/pkg";
    let compiled = project::target().join(tools::WASM_TARGET).join("wasm/article_inspector.wasm");
    let package = project::root().join("www/pkg");
    let result = Bindgen::new().input_path(&compiled).web(true).and_then(|bindgen| {
        bindgen
            .typescript(true)
            .omit_default_module_path(true)
            .remove_name_section(true)
            .remove_producers_section(true)
            // Where there is no worker to restart, www/engine.js restarts the module.
            .reset_state_function(true)
            .generate(&package)
    });
    result
        .map_err(|error| Failure::new(step, format!("{error:#}"), "remove target/ and www/pkg/, then build again"))?;
    let size = fs::metadata(package.join("article_inspector_bg.wasm")).map_or(0, |file| file.len());
    say(&format!("wrote www/pkg/article_inspector_bg.wasm, {} kB", size / 1000));
    Ok(())
}

/// wasm-bindgen's two halves speak a private language, so that they have to be of one version.
fn check_versions() -> Result<(), Failure> {
    let step = "compare the versions of wasm-bindgen";
    let lock = fs::read_to_string(project::root().join("Cargo.lock"))
        .map_err(|error| Failure::new(step, error, "run `cargo generate-lockfile`"))?;
    let (library, tool) = (locked_version(&lock, "wasm-bindgen"), locked_version(&lock, "wasm-bindgen-cli-support"));
    if library.is_some() && library == tool {
        return Ok(());
    }
    let (library, tool) = (library.unwrap_or("none"), tool.unwrap_or("none"));
    Err(Failure::new(
        step,
        format!("Cargo.lock has wasm-bindgen {library} and wasm-bindgen-cli-support {tool}"),
        format!(
            "write wasm-bindgen-cli-support = \"={library}\" in xtask/Cargo.toml, or run \
             `cargo update -p wasm-bindgen --precise {tool}`"
        ),
    ))
}

fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let mut lines = lock.lines();
    lines.find(|line| *line == format!("name = \"{package}\""))?;
    lines.next()?.strip_prefix("version = \"")?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_read_from_the_lock_file_by_the_whole_name() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"1.0.0\"\n\n[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked_version(lock, "wasm"), None);
    }
}
