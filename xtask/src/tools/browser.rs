//! A Chromium for the browser tests.

use super::version_of;
use crate::failure::{Failure, run, say};
use std::env;
use std::process::Command;

const NAMES: [&str; 6] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const FIREFOX_NAMES: [&str; 3] = ["firefox", "firefox-esr", "/Applications/Firefox.app/Contents/MacOS/firefox"];

const NO_BROWSER: &str = "install Chromium or Chrome (Debian and Ubuntu: apt-get install chromium), \
    or name one: CHROMIUM=/path/to/chrome cargo xtask test browser";

/// The program of an installed Chromium; installed with apt-get where that is possible without asking.
pub(crate) fn chromium() -> Result<String, Failure> {
    if let Ok(named) = env::var("CHROMIUM") {
        return match version_of(&named) {
            Some(_) => Ok(named),
            None => Err(Failure::new("find Chromium", format!("CHROMIUM={named} does not run"), NO_BROWSER)),
        };
    }
    if let Some(found) = installed() {
        return Ok(found);
    }
    if !is_root() || version_of("apt-get").is_none() {
        return Err(Failure::new("find Chromium", "it is not installed", NO_BROWSER));
    }
    let apt_get = |arguments: &[&str]| {
        let mut command = Command::new("apt-get");
        command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
        command
    };
    run("update the list of packages", &mut apt_get(&["update", "-qq"]), NO_BROWSER)?;
    let install = ["install", "-qq", "-y", "--no-install-recommends", "chromium"];
    run("install Chromium", &mut apt_get(&install), NO_BROWSER)?;
    installed().ok_or_else(|| Failure::new("find Chromium", "apt-get installed it and it does not run", NO_BROWSER))
}

/// The program of an installed Firefox, or `None`: what needs it is left out then.
pub(crate) fn firefox() -> Option<String> {
    if let Ok(named) = env::var("FIREFOX") {
        return version_of(&named).map(|_| named);
    }
    FIREFOX_NAMES.iter().filter_map(|name| full_path(name)).find(|path| version_of(path).is_some())
}

fn installed() -> Option<String> {
    let (path, version) = NAMES.iter().filter_map(|name| full_path(name)).find_map(|path| {
        let version = version_of(&path)?;
        Some((path, version))
    })?;
    say(&format!("the browser is {version}"));
    Some(path)
}

/// Where a program lies: the tests start it by its full path.
fn full_path(name: &str) -> Option<String> {
    let folders = env::var_os("PATH").unwrap_or_default();
    let path = env::split_paths(&folders).map(|folder| folder.join(name)).find(|path| path.is_file())?;
    Some(path.to_string_lossy().into_owned())
}

fn is_root() -> bool {
    let output = Command::new("id").arg("-u").output();
    output.is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}
