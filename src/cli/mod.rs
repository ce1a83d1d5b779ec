//! The command line: arguments in, text or JSON out. Everything about articles is in the library.

mod arguments;
mod batch;
mod files;
mod input;
mod output;
mod settings;
mod text;

use arguments::Arguments;
use clap::{CommandFactory, Parser};
use output::Output;
use std::io::{self, Write};
use std::process::ExitCode;

/// How a run ended, as the shell sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// Everything was inspected.
    Fine,
    /// Some inputs were not.
    SomeFailed,
    /// The arguments made no sense.
    Usage,
}

/// Why a run stopped before its end.
enum Stop {
    /// The arguments or a file that they name make no sense.
    Usage(String),
    /// Reading or writing failed.
    Broken(String, io::Error),
}

/// Reads the arguments of this process and does what they say.
pub(crate) fn run() -> ExitCode {
    let arguments = Arguments::parse();
    let outcome = execute(&arguments).unwrap_or_else(|stop| match stop {
        Stop::Usage(message) => complain(&message, Outcome::Usage),
        // Whoever reads our output has seen enough ("| head"); that is no failure.
        Stop::Broken(_, error) if error.kind() == io::ErrorKind::BrokenPipe => Outcome::Fine,
        Stop::Broken(what, error) => complain(&format!("{what}: {error}"), Outcome::SomeFailed),
    });
    ExitCode::from(match outcome {
        Outcome::Fine => 0,
        Outcome::SomeFailed => 1,
        Outcome::Usage => 2,
    })
}

fn execute(arguments: &Arguments) -> Result<Outcome, Stop> {
    if let Some(shell) = arguments.completions {
        let mut script = Vec::new();
        clap_complete::generate(shell, &mut Arguments::command(), "article-inspector", &mut script);
        return match io::stdout().write_all(&script) {
            Ok(()) => Ok(Outcome::Fine),
            Err(error) => Err(Stop::Broken("standard output".to_owned(), error)),
        };
    }
    let options = settings::options(arguments)?;
    if arguments.jsonl {
        let input = input::lines(&arguments.files)?;
        let output = Output::open(arguments)?;
        return batch::run(input, output, options, arguments.jobs);
    }
    files::run(arguments, &options)
}

/// Says on standard error what went wrong.
fn complain(message: &str, outcome: Outcome) -> Outcome {
    // With standard error closed there is nobody left to tell.
    let _ = writeln!(anstream::stderr(), "article-inspector: {message}");
    outcome
}
