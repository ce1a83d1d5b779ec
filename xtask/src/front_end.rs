//! Tests of what is written in JavaScript, and the picture in the README.

use crate::failure::{Failure, run, say};
use crate::{project, serve, tools};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, thread};

/// Where the tests of the front end and their tools lie.
fn folder() -> PathBuf {
    project::root().join("tests/www")
}

/// Installs what the tests need, as the lock file names it.
pub(crate) fn install() -> Result<(), Failure> {
    tools::npm_install(&folder())
}

/// Checks the types of all JavaScript.
pub(crate) fn types() -> Result<(), Failure> {
    let mut command = tools::node(&folder())?;
    command.args(["node_modules/typescript/bin/tsc", "--project", "tsconfig.json"]);
    run("check the types of the JavaScript", &mut command, "mend the types above, or the comments that declare them")
}

/// Tests of single modules, in Node.
pub(crate) fn unit() -> Result<(), Failure> {
    let tests = test_files(&folder())
        .into_iter()
        .filter(|file| {
            !file.components().any(|part| ["boundary", "browser"].map(AsRef::as_ref).contains(&part.as_os_str()))
        })
        .collect();
    node_tests("run the unit tests of the front end", tests, &[])
}

/// Tests of the built module through the JavaScript interface, in Node.
pub(crate) fn boundary() -> Result<(), Failure> {
    node_tests("test the wasm module from JavaScript", test_files(&folder().join("boundary")), &[])
}

/// Tests of the page in a real browser.
pub(crate) fn browser() -> Result<(), Failure> {
    let (address, chromium) = (serve_aside()?, tools::chromium()?);
    let variables = [("INSPECTOR_ADDRESS", address.as_str()), ("CHROMIUM", chromium.as_str())];
    node_tests("test the page in Chromium", test_files(&folder().join("browser")), &variables)
}

/// Takes the pictures of the page that the README shows.
pub(crate) fn screenshot() -> Result<(), Failure> {
    install()?;
    let (address, chromium) = (serve_aside()?, tools::chromium()?);
    let mut command = tools::node(&folder())?;
    command.arg("screenshot.js").env("INSPECTOR_ADDRESS", address).env("CHROMIUM", chromium);
    run("take pictures of the page", &mut command, "see what the page shows: cargo xtask serve --open")
}

/// Serves the page from a thread that ends with this program; gives the address.
pub(crate) fn serve_aside() -> Result<String, Failure> {
    let (listener, address) = serve::listen(Some(0))?;
    thread::spawn(move || serve::answer_all(&listener));
    Ok(address)
}

fn node_tests(step: &str, files: Vec<PathBuf>, variables: &[(&str, &str)]) -> Result<(), Failure> {
    if files.is_empty() {
        return Err(Failure::new(step, "there are no tests", "put files named *.test.js into tests/www/"));
    }
    say(&format!("{} files of tests", files.len()));
    let mut command: Command = tools::node(&folder())?;
    command.args(["--test", "--test-reporter", "spec"]).args(files).envs(variables.iter().copied());
    run(step, &mut command, "the failed tests are named above")
}

/// All files of tests under `folder`, in the order of their names.
pub(crate) fn test_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            if path.file_name().is_some_and(|name| name != "node_modules") {
                files.extend(test_files(&path));
            }
        } else if path.to_string_lossy().ends_with(".test.js") {
            files.push(path);
        }
    }
    files.sort();
    files
}
