//! The files of the project, as they lie on disk.

use std::fs;
use std::path::Path;

/// A text file with its path from the root of the project, in forward slashes.
pub(super) struct File {
    pub(super) path: String,
    pub(super) text: String,
}

/// What is built, fetched or belongs to other tools.
const SKIPPED: [&str; 6] = ["target", "node_modules", "dist", "pkg", ".git", "Cargo.lock"];

impl File {
    pub(super) fn is_code(&self) -> bool {
        [".rs", ".js", ".mjs", ".ts", ".css"].iter().any(|ending| self.path.ends_with(ending))
    }

    /// Whether it holds a rule for its family's list.
    pub(super) fn declares_a_rule(&self) -> bool {
        self.text.contains("const RULE:")
    }
}

/// All text files of the project, in the order of their paths.
pub(super) fn source_files() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    gather(root, root, &mut files);
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files
}

fn gather(root: &Path, folder: &Path, files: &mut Vec<File>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if SKIPPED.iter().any(|skipped| entry.file_name() == *skipped) {
            continue;
        }
        if path.is_dir() {
            gather(root, &path, files);
        } else if let Ok(text) = fs::read_to_string(&path) {
            let path = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            files.push(File { path, text });
        }
    }
}
