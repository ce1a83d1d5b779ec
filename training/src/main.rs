//! The commands of the training crate.
#![forbid(unsafe_code)]

use std::path::Path;
use std::process::ExitCode;
use training::lemmas::{self, INFLECTED};
use training::segmentation::{Comparison, score};
use training::tables::{self, DataError};

const HELP: &str = "\
training eval DATA                               print the tables of accuracy; DATA holds treebanks/gum and treebanks/ewt
training segmentation FILE.conllu [--errors N]   score sentences and words, and show the first errors
training lemmas FILE.conllu [--errors N]         score base forms from the treebank's tags, and show the most frequent errors";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["eval", data] => tables::all(Path::new(data)).map(|tables| print!("{tables}")),
        ["segmentation", file] => segmentation(Path::new(file), 0),
        ["segmentation", file, "--errors", most] if most.parse::<usize>().is_ok() => {
            segmentation(Path::new(file), most.parse().unwrap_or(0))
        }
        ["lemmas", file] => lemmas(Path::new(file), 0),
        ["lemmas", file, "--errors", most] if most.parse::<usize>().is_ok() => {
            lemmas(Path::new(file), most.parse().unwrap_or(0))
        }
        [] | ["help" | "--help" | "-h"] => {
            println!("{HELP}");
            Ok(())
        }
        _ => {
            eprintln!("there is no such command; the commands are:\n{HELP}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn segmentation(file: &Path, most_errors: usize) -> Result<(), DataError> {
    let documents = tables::treebank(file)?;
    let errors = documents.iter().flat_map(|document| Comparison::of(document).errors());
    errors.take(most_errors).for_each(|error| println!("{error}"));
    let score = score(&documents);
    for (name, counts) in [("sentences", score.sentences), ("words", score.words)] {
        println!(
            "{name:<10} precision {:5.2}  recall {:5.2}  F1 {:5.2}  ({} in the treebank)",
            counts.precision(),
            counts.recall(),
            counts.f1(),
            counts.gold
        );
    }
    Ok(())
}

fn lemmas(file: &Path, most_errors: usize) -> Result<(), DataError> {
    let documents = tables::treebank(file)?;
    lemmas::errors(&documents).iter().take(most_errors).for_each(|error| println!("{error}"));
    for pos in INFLECTED {
        let counts = lemmas::score(&documents, pos);
        println!("{pos:<6} {:6.2} % of {}", counts.recall(), counts.gold);
    }
    Ok(())
}
