//! Small treebanks for tests.

/// CoNLL-U from plain lines: `== name` begins a document, a blank line a paragraph, ` | ` a sentence; words stand between
/// spaces, `_` glues a word to the one before it (`left _.`), `+` parts the words of a multiword token (`do+n't`).
pub(crate) fn treebank(text: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        if let Some(name) = line.strip_prefix("== ") {
            out += &format!("# newdoc id = {name}\n# newpar\n");
        } else if line.is_empty() {
            out += "# newpar\n";
        } else {
            line.split(" | ").for_each(|sentence| write_sentence(sentence, &mut out));
        }
    }
    out
}

fn write_sentence(sentence: &str, out: &mut String) {
    let tokens: Vec<&str> = sentence.split(' ').collect();
    let mut id = 1;
    for (at, token) in tokens.iter().enumerate() {
        let glued = tokens.get(at + 1).is_some_and(|next| next.starts_with('_'));
        let misc = if glued { "SpaceAfter=No" } else { "_" };
        let words: Vec<&str> = token.trim_start_matches('_').split('+').collect();
        if words.len() > 1 {
            let last = id + words.len() - 1;
            *out += &format!("{id}-{last}\t{}\t_\t_\t_\t_\t_\t_\t_\t{misc}\n", words.concat());
        }
        for word in &words {
            let misc = if words.len() > 1 { "_" } else { misc };
            *out += &format!("{id}\t{word}\t_\t_\t_\t_\t0\troot\t_\t{misc}\n");
            id += 1;
        }
    }
    out.push('\n');
}
