//! Times and sizes of the page in a real browser.

use crate::failure::{Failure, run};
use crate::{front_end, project, tools};

/// Prints the tables of times and sizes.
pub(crate) fn bench() -> Result<(), Failure> {
    let folder = project::root().join("benches/browser");
    tools::npm_install(&folder)?;
    let (address, chromium) = (front_end::serve_aside()?, tools::chromium()?);
    let mut command = tools::node(&folder)?;
    command.arg("bench.js").env("INSPECTOR_ADDRESS", address).env("CHROMIUM", chromium);
    run("time the inspector in Chromium", &mut command, "see what the page shows: cargo xtask serve --open")
}
