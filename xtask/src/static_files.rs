//! Which files the server gives out, and as what.

use std::path::{Component, Path, PathBuf};

/// The file that answers a request for `target` (the path of a request line), or `None` where there is none to give:
/// only `index.html` and what lies in `www/`, nothing hidden, nothing outside, no folder listing.
pub(crate) fn find(root: &Path, target: &str) -> Option<PathBuf> {
    let path = target.split(['?', '#']).next().unwrap_or_default();
    let path = percent_decoded(path)?;
    let relative = Path::new(path.strip_prefix('/')?);
    let relative = if relative.as_os_str().is_empty() { Path::new("index.html") } else { relative };
    let mut parts = relative.components();
    let plain = |part: Component<'_>| match part {
        Component::Normal(name) => !name.to_string_lossy().starts_with('.'),
        _ => false,
    };
    if !parts.clone().all(plain) || path.contains(['\\', '\0']) {
        return None;
    }
    let allowed = relative == Path::new("index.html") || parts.next() == Some(Component::Normal("www".as_ref()));
    let file = root.join(relative);
    // A link inside www/ must not lead out of the project.
    let real = file.canonicalize().ok()?;
    (allowed && real.is_file() && real.starts_with(root.canonicalize().ok()?)).then_some(file)
}

/// The media type of a file, by its extension.
pub(crate) fn media_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "txt" | "md" | "ts" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

fn percent_decoded(path: &str) -> Option<String> {
    let mut bytes = path.bytes();
    let mut out = Vec::with_capacity(path.len());
    while let Some(byte) = bytes.next() {
        if byte != b'%' {
            out.push(byte);
            continue;
        }
        let digits = [bytes.next()?, bytes.next()?];
        out.push(u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?);
    }
    String::from_utf8(out).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project;

    #[test]
    fn the_page_and_its_scripts_are_given_out() {
        let root = project::root();
        assert_eq!(find(&root, "/www/inspector.js?v=1"), Some(root.join("www/inspector.js")));
        assert_eq!(find(&root, "/www/in%73pector.js"), Some(root.join("www/inspector.js")));
    }

    #[test]
    fn nothing_else_is_given_out() {
        let root = project::root();
        for target in [
            "/Cargo.toml",
            "/src/lib.rs",
            "/.git/config",
            "/www",
            "/www/",
            "/www/../Cargo.toml",
            "/www/%2e%2e/Cargo.toml",
            "/www/..%2fCargo.toml",
            "/www/..%5cCargo.toml",
            "//etc/passwd",
            "/www//etc/passwd/../../../Cargo.toml",
            "/%00",
            "/%",
            "/%ff",
            "www/inspector.js",
            "",
            "http://elsewhere/index.html",
        ] {
            assert_eq!(find(&root, target), None, "{target}");
        }
    }

    #[test]
    fn wasm_and_modules_have_the_types_that_browsers_insist_on() {
        assert_eq!(media_type(Path::new("a_bg.wasm")), "application/wasm");
        assert_eq!(media_type(Path::new("a.js")), "text/javascript; charset=utf-8");
    }
}
