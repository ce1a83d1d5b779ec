//! The tables of accuracy, measured on data that is not part of the project.

use crate::failure::{Failure, run};
use crate::project;

/// Prints the tables from the treebanks below the folder `data`.
pub(crate) fn eval(data: &str) -> Result<(), Failure> {
    // The way to the folder is the caller's, and cargo is run in the project's root.
    let folder = std::path::absolute(data).map_err(|error| {
        Failure::new("measure the accuracy", error, "name the folder that holds treebanks/gum and treebanks/ewt")
    })?;
    let mut command = project::cargo();
    command.args(["run", "--quiet", "--release", "--package", "training", "--", "eval"]).arg(folder);
    run("measure the accuracy", &mut command, "training/README.md says what the folder has to hold")
}
