//! The project's own commands: `cargo xtask help` lists them.

mod bench;
mod dist;
mod embedding;
mod eval;
mod failure;
mod front_end;
mod project;
mod serve;
mod size;
mod static_files;
mod style_sheet;
mod test;
mod tools;
mod wasm_build;

use failure::Failure;
use std::process::ExitCode;

const HELP: &str = "\
cargo xtask build                   build the wasm module and the style sheet into www/pkg
cargo xtask serve [--port N] [--open]
                                    build, then serve the inspector on this machine only
cargo xtask test [STEP…]            run all tests, or only the steps named
cargo xtask bench                   time the page in Chromium and weigh what it downloads
cargo xtask dist                    make dist/: static site, single file, npm package, program
cargo xtask test-embedding          make dist/, then test it from a disk, from a server, in bundlers
cargo xtask eval DATA               print the tables of accuracy; training/README.md says what DATA holds
cargo xtask size                    weigh the wasm module by section and by crate
cargo xtask screenshot              take the pictures of the page that the README shows
cargo xtask help                    this list";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&arguments) {
        Ok(code) => code,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[&str]) -> Result<ExitCode, Failure> {
    match arguments {
        [] | ["help" | "--help" | "-h"] => println!("{HELP}"),
        ["build"] => wasm_build::build()?,
        ["serve", options @ ..] => {
            let options = serve::Options::read(options)?;
            wasm_build::build()?;
            serve::serve(options)?;
        }
        ["test", steps @ ..] => return test::test(steps),
        ["bench"] => {
            wasm_build::build()?;
            bench::bench()?;
        }
        ["dist"] => dist::dist()?,
        ["eval", data] => eval::eval(data)?,
        ["size"] => size::size()?,
        ["test-embedding"] => embedding::test()?,
        ["screenshot"] => {
            wasm_build::build()?;
            front_end::screenshot()?;
        }
        _ => {
            return Err(Failure::new(
                format!("cargo xtask {}", arguments.join(" ")),
                "there is no such command",
                format!("the commands are:\n{HELP}"),
            ));
        }
    }
    Ok(ExitCode::SUCCESS)
}
