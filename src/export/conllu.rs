//! The grammar of an article in CoNLL-U, the format of [Universal Dependencies](https://universaldependencies.org/format.html).
//!
//! `TokenRange=start:end` in the last column counts code points of the article. What an apostrophe or nothing at all
//! sets off ("didn't", "Berg's", "cannot") is a multiword token, as in the English treebanks. There are no features
//! and no enhanced dependencies.

use crate::document::{Document, Sentence};
use crate::report::{OffsetMap, OffsetUnit};
use crate::span::ByteSpan;
use crate::syntax::{FineTag, Syntax};

/// Writes `document` with its grammar; `id` names the document and begins the names of its sentences.
///
/// As for every format, the line break behind the last line, here the empty one that ends a sentence, is left to
/// whoever writes the text out.
pub fn write(document: &Document<'_>, syntax: &Syntax, id: Option<&str>) -> String {
    let rows = Rows { document, syntax, offsets: OffsetMap::new(document.text, OffsetUnit::CodePoint) };
    let name = id.map(on_one_line).filter(|name| !name.is_empty());
    let mut out = name.as_ref().map_or("# newdoc\n".to_owned(), |name| format!("# newdoc id = {name}\n"));
    let mut paragraph = None;
    for (index, sentence) in document.sentences.iter().enumerate().filter(|(_, sentence)| !sentence.tokens.is_empty()) {
        if paragraph.replace(sentence.paragraph) != Some(sentence.paragraph) {
            out += "# newpar\n";
        }
        let name = name.as_ref().map_or(String::new(), |name| format!("{name}-"));
        out += &format!("# sent_id = {name}{}\n", index + 1);
        out += &format!("# text = {}\n", on_one_line(document.slice(sentence.span)));
        rows.write(sentence, &mut out);
        out.push('\n');
    }
    out.pop();
    out
}

/// What the rows of all sentences are made from.
struct Rows<'article> {
    document: &'article Document<'article>,
    syntax: &'article Syntax,
    offsets: OffsetMap,
}

impl Rows<'_> {
    fn write(&self, sentence: &Sentence, out: &mut String) {
        let mut token = sentence.tokens.start;
        while token < sentence.tokens.end {
            let glued = (token + 1..sentence.tokens.end).take_while(|next| self.is_glued(*next)).count();
            let words = token..token + 1 + glued;
            let number = |token: usize| token - sentence.tokens.start + 1;
            if glued > 0 {
                let span = self.document.span_of(words.clone());
                let (first, last) = (number(words.start), number(words.end - 1));
                let form = self.document.slice(span);
                let place = self.place(span, words.end);
                *out += &format!("{first}-{last}\t{form}\t_\t_\t_\t_\t_\t_\t_\t{place}\n");
            }
            for word in words.clone() {
                // White space is told of the whole token alone.
                let next = if glued > 0 { self.document.tokens.len() } else { word + 1 };
                let node = self.syntax.nodes()[word];
                let head = node.head().filter(|head| sentence.tokens.contains(head)).map_or(0, number);
                let (form, lemma) = (self.document.token_text(word), self.syntax.lemma(self.document, word));
                let place = self.place(self.document.tokens[word].span, next);
                *out += &format!(
                    "{}\t{form}\t{lemma}\t{}\t{}\t_\t{head}\t{}\t_\t{place}\n",
                    number(word),
                    node.pos,
                    node.tag,
                    node.relation,
                );
            }
            token = words.end;
        }
    }

    /// The last column of a token at `span` before token `next`.
    fn place(&self, span: ByteSpan, next: usize) -> String {
        let glued = self.document.tokens.get(next).is_some_and(|next| !next.space_before);
        let (start, end) = self.offsets.convert_span(span);
        format!("{}TokenRange={start}:{end}", if glued { "SpaceAfter=No|" } else { "" })
    }

    /// Whether `token`, which is not the first of its sentence, is one multiword token with the word before it.
    fn is_glued(&self, token: usize) -> bool {
        let before = token - 1;
        if self.document.tokens[token].space_before || !is_word_like(self.document.token_text(before)) {
            return false;
        }
        let word = self.document.lower(token);
        let is_clitic =
            word == "n't" || word.strip_prefix('\'').is_some_and(|rest| rest.starts_with(char::is_alphabetic));
        let is_fused =
            self.document.token_text(before).ends_with(char::is_alphabetic) && word.starts_with(char::is_alphabetic);
        is_clitic || is_fused || self.syntax.tag(token) == FineTag::PossessiveEnding
    }
}

fn is_word_like(text: &str) -> bool {
    text.contains(char::is_alphanumeric)
}

/// The words of `text` with one blank between them.
fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document;
    use crate::syntax::{Node, Relation, UniversalPos};

    /// Hangs every token on the first of its sentence, with plausible tags for the few words below.
    fn flat(document: &Document<'_>) -> Syntax {
        let node = |index: usize| {
            let first = document.sentences[document.tokens[index].sentence as usize].tokens.start;
            let head = (index > first).then_some(first);
            let relation = if head.is_none() { Relation::Root } else { Relation::Dep };
            let (pos, tag) = match document.lower(index) {
                "did" => (UniversalPos::Auxiliary, FineTag::VerbPast),
                "n't" => (UniversalPos::Particle, FineTag::Adverb),
                "'s" | "'" => (UniversalPos::Particle, FineTag::PossessiveEnding),
                _ => (UniversalPos::ProperNoun, FineTag::ProperNoun),
            };
            Node::new(pos, tag, head, relation)
        };
        Syntax::from_parts((0..document.tokens.len()).map(node).collect())
    }

    fn written(text: &str, id: Option<&str>) -> String {
        let document = document::read(text);
        write(&document, &flat(&document), id)
    }

    #[test]
    fn a_sentence_is_a_row_for_every_word_with_its_place_in_code_points() {
        let expected = "# newdoc id = a b\n# newpar\n# sent_id = a b-1\n# text = “Ann” left.\n\
                        1\t“\t“\tPROPN\tNNP\t_\t0\troot\t_\tSpaceAfter=No|TokenRange=0:1\n\
                        2\tAnn\tAnn\tPROPN\tNNP\t_\t1\tdep\t_\tSpaceAfter=No|TokenRange=1:4\n\
                        3\t”\t”\tPROPN\tNNP\t_\t1\tdep\t_\tTokenRange=4:5\n\
                        4\tleft\tleft\tPROPN\tNNP\t_\t1\tdep\t_\tSpaceAfter=No|TokenRange=6:10\n\
                        5\t.\t.\tPROPN\tNNP\t_\t1\tdep\t_\tTokenRange=10:11\n";
        assert_eq!(written("“Ann” left.", Some("a\nb")), expected);
    }

    #[test]
    fn clitics_and_fused_words_are_multiword_tokens() {
        let text = "She didn't. Berg's men and James' cannot go at 5pm.";
        let rows = written(text, None);
        let ranges: Vec<&str> =
            rows.lines().filter(|row| row.split('\t').next().is_some_and(|id| id.contains('-'))).collect();
        assert_eq!(
            ranges,
            [
                "2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No|TokenRange=4:10",
                "1-2\tBerg's\t_\t_\t_\t_\t_\t_\t_\tTokenRange=12:18",
                "5-6\tJames'\t_\t_\t_\t_\t_\t_\t_\tTokenRange=27:33",
                "7-8\tcannot\t_\t_\t_\t_\t_\t_\t_\tTokenRange=34:40",
            ]
        );
        assert!(rows.contains("\n2\tdid\tdo\tAUX\tVBD\t_\t1\tdep\t_\tTokenRange=4:7\n3\tn't\tnot\t"), "{rows}");
        assert!(rows.contains("\t5\t5\tPROPN\tNNP\t_\t1\tdep\t_\tSpaceAfter=No|TokenRange=47:48\n"), "{rows}");
    }

    #[test]
    fn paragraphs_begin_anew_and_a_sentence_over_two_lines_is_told_on_one() {
        let rows = written("Storm hits\n\nThe roof\nflew. It fell.", None);
        assert_eq!(rows.matches("# newpar\n").count(), 2);
        assert!(rows.contains("# sent_id = 2\n# text = The roof flew.\n"), "{rows}");
        assert!(rows.contains("\n\n# sent_id = 3\n"), "{rows}");
        assert!(rows.ends_with("TokenRange=34:35\n"), "{rows}");
    }

    #[test]
    fn a_text_of_nothing_is_a_document_without_sentences() {
        assert_eq!(written(" ", None), "# newdoc");
    }
}
