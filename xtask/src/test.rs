//! Everything that has to be green, in one command.

use crate::failure::{Failure, run, say};
use crate::{front_end, project, tools, wasm_build};
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

/// One thing that is tested: its name for the command line and the summary, and how it is run.
struct Step {
    name: &'static str,
    run: fn() -> Result<(), Failure>,
}

/// Cheap steps first, so that a slip is told early. Every step can be run alone: `cargo xtask test browser`.
const STEPS: [Step; 12] = [
    Step { name: "format", run: format },
    Step { name: "lint", run: lint },
    Step { name: "lint-wasm", run: lint_wasm },
    Step { name: "rust", run: rust_tests },
    Step { name: "growth", run: growth },
    Step { name: "docs", run: docs },
    Step { name: "build", run: wasm_build::build },
    Step { name: "npm", run: front_end::install },
    Step { name: "types", run: front_end::types },
    Step { name: "unit", run: front_end::unit },
    Step { name: "boundary", run: front_end::boundary },
    Step { name: "browser", run: front_end::browser },
];

/// Runs the named steps, or all; a failed step does not keep the later ones from running.
pub(crate) fn test(names: &[&str]) -> Result<ExitCode, Failure> {
    let known = STEPS.map(|step| step.name).join(" ");
    if let Some(unknown) = names.iter().find(|name| STEPS.iter().all(|step| step.name != **name)) {
        return Err(Failure::new(format!("test {unknown}"), "there is no such step", format!("the steps are {known}")));
    }
    let wanted = STEPS.iter().filter(|step| names.is_empty() || names.contains(&step.name));
    let outcomes: Vec<Outcome> = wanted.map(take).collect();
    let green = summarize(&outcomes);
    Ok(if green { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

struct Outcome {
    name: &'static str,
    took: Duration,
    failure: Option<Failure>,
}

fn take(step: &Step) -> Outcome {
    let started = Instant::now();
    let failure = (step.run)().err();
    if let Some(failure) = &failure {
        eprintln!("{failure}");
    }
    Outcome { name: step.name, took: started.elapsed(), failure }
}

/// Prints how each step went, and how many passed as the last line. True when all did.
fn summarize(outcomes: &[Outcome]) -> bool {
    say("summary");
    for Outcome { name, took, failure } in outcomes {
        let verdict = if failure.is_some() { "FAILED" } else { "passed" };
        println!("  {verdict}  {name:<10} {:6.1} s", took.as_secs_f64());
    }
    let failed: Vec<&Outcome> = outcomes.iter().filter(|outcome| outcome.failure.is_some()).collect();
    for failure in failed.iter().filter_map(|outcome| outcome.failure.as_ref()) {
        println!("{failure}");
    }
    if !failed.is_empty() {
        let names: Vec<&str> = failed.iter().map(|outcome| outcome.name).collect();
        println!("again, only these: cargo xtask test {}", names.join(" "));
    }
    println!("{} passed, {} failed", outcomes.len() - failed.len(), failed.len());
    failed.is_empty()
}

fn format() -> Result<(), Failure> {
    tools::component("fmt", "rustfmt")?;
    run("check the format of the Rust code", project::cargo().args(["fmt", "--all", "--check"]), "run `cargo fmt`")
}

fn lint() -> Result<(), Failure> {
    tools::component("clippy", "clippy")?;
    let arguments = ["clippy", "--quiet", "--workspace", "--all-targets", "--", "-D", "warnings"];
    run("lint the Rust code", project::cargo().args(arguments), "each warning above says how it is mended")
}

fn lint_wasm() -> Result<(), Failure> {
    tools::component("clippy", "clippy")?;
    tools::wasm_target()?;
    // Without the target, src/wasm.rs would never be looked at.
    let arguments = ["clippy", "--quiet", "--lib", "--target", tools::WASM_TARGET, "--", "-D", "warnings"];
    run("lint the Rust code for wasm", project::cargo().args(arguments), "each warning above says how it is mended")
}

fn rust_tests() -> Result<(), Failure> {
    let mut command = project::cargo();
    run("run the Rust tests", command.args(["test", "--quiet", "--workspace"]), "the failed tests are named above")
}

/// Apart from the other Rust tests, because timings say something only of an optimised build.
fn growth() -> Result<(), Failure> {
    let mut command = project::cargo();
    let what = "run the tests of long and strange texts";
    run(what, command.args(["test", "--quiet", "--release", "--test", "growth"]), "the slow texts are named above")
}

fn docs() -> Result<(), Failure> {
    let mut command: Command = project::cargo();
    command.args(["doc", "--quiet", "--workspace", "--no-deps", "--document-private-items"]);
    // A link to a private item is of use to whoever reads the private documentation, which is what is built here.
    command.env("RUSTDOCFLAGS", "-D warnings -A rustdoc::private-intra-doc-links");
    run("build the documentation", &mut command, "each warning above says how it is mended")
}
