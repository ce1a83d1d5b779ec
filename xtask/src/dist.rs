//! Everything that is given away: the static site, the single file, the npm package, the program.

use crate::failure::{Failure, run};
use crate::{project, tools, wasm_build};
use std::env::consts::EXE_SUFFIX;

/// Makes `dist/`, and fails when a part is larger than `xtask/dist/limits.json` allows.
pub(crate) fn dist() -> Result<(), Failure> {
    wasm_build::build()?;
    run(
        "build the program",
        project::cargo().args(["build", "--quiet", "--release", "--bin", "article-inspector"]),
        "read the compiler's message above",
    )?;
    let folder = project::root().join("xtask/dist");
    tools::npm_install(&folder)?;
    let program = project::target().join("release").join(format!("article-inspector{EXE_SUFFIX}"));
    let mut command = tools::node(&folder)?;
    command
        .arg("dist.js")
        .env("INSPECTOR_BINARY", program)
        .env("INSPECTOR_TARGET", project::target())
        .env("INSPECTOR_VERSION", env!("CARGO_PKG_VERSION"));
    run(
        "make dist/",
        &mut command,
        "a part that is over its limit is named above: make it smaller, or say in xtask/dist/limits.json why it may grow",
    )
}
