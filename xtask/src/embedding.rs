//! Tests of what is given away, as others use it: from a disk, from a server of files, from npm, in bundlers.

use crate::failure::{Failure, run, say};
use crate::{dist, front_end, project, tools};

/// Makes `dist/` and tests it in Chromium, in Firefox where there is one, in Node and in bundlers.
pub(crate) fn test() -> Result<(), Failure> {
    dist::dist()?;
    let folder = project::root().join("tests/embedding");
    tools::npm_install(&folder)?;
    let mut command = tools::node(&folder)?;
    command.args(["--test", "--test-reporter", "spec", "--test-concurrency", "1"]);
    command.args(front_end::test_files(&folder)).env("CHROMIUM", tools::chromium()?);
    match tools::firefox() {
        Some(firefox) => {
            command.env("FIREFOX", firefox);
        }
        None => {
            say("there is no Firefox here, so what it would show is not tested (Debian: apt-get install firefox-esr)")
        }
    }
    run("test what is given away", &mut command, "the failed tests are named above")
}
