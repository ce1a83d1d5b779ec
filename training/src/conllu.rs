//! Treebanks in CoNLL-U, the format of [Universal Dependencies](https://universaldependencies.org/format.html).

use std::fmt;
use std::ops::Range;

/// A text with its annotation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document {
    /// Its name in the treebank; empty where the file names none.
    pub id: String,
    /// Its paragraphs, in order. Headings and items of lists are paragraphs; none is empty.
    pub paragraphs: Vec<Paragraph>,
}

/// A stretch of text between two paragraph breaks.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Paragraph {
    /// Its sentences, in order; none is empty.
    pub sentences: Vec<Sentence>,
}

/// A sentence: a tree of words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sentence {
    /// Its name in the treebank; empty where the file gives none.
    pub id: String,
    /// The syntactic words, in order. Empty nodes (ellipsis of the enhanced graph) are left out.
    pub words: Vec<Word>,
    /// The tokens that are more than one word, in order.
    pub multiword_tokens: Vec<MultiwordToken>,
}

/// A syntactic word, with what CoNLL-U says about it; a column that was `_` is empty, except a form or lemma.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Word {
    /// The word as written.
    pub form: String,
    /// The dictionary form.
    pub lemma: String,
    /// The universal part of speech, such as NOUN.
    pub upos: String,
    /// The treebank's own part of speech, such as NNS.
    pub xpos: String,
    /// The morphological features, as written: `Number=Plur|Person=3`.
    pub features: String,
    /// The head, counted from 1; 0 for the root.
    pub head: usize,
    /// The relation to the head, with its subtype: `nsubj:pass`.
    pub relation: String,
    /// Whether white space follows. Inside a multiword token this is without meaning.
    pub space_after: bool,
}

/// A stretch of letters that is several words: "don't".
#[derive(Clone, Debug, PartialEq)]
pub struct MultiwordToken {
    /// The token as written.
    pub form: String,
    /// Its words, as indices into [`Sentence::words`].
    pub words: Range<usize>,
    /// Whether white space follows.
    pub space_after: bool,
}

/// Why a file could not be read.
#[derive(Debug, PartialEq)]
pub struct ConlluError {
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong with it.
    pub message: String,
}

impl fmt::Display for ConlluError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "line {}: {}", self.line, self.message)
    }
}

impl std::error::Error for ConlluError {}

impl Document {
    /// All sentences, in order.
    pub fn sentences(&self) -> impl Iterator<Item = &Sentence> {
        self.paragraphs.iter().flat_map(|paragraph| &paragraph.sentences)
    }
}

/// Reads a treebank file.
///
/// A file without `# newdoc` is one document; one without `# newpar` has one paragraph a document.
///
/// # Errors
/// A line that is no line of CoNLL-U, or a head outside its sentence.
pub fn read(text: &str) -> Result<Vec<Document>, ConlluError> {
    let mut reader = Reader::default();
    for (index, line) in text.lines().enumerate() {
        reader.line(line.trim_end_matches('\r')).map_err(|message| ConlluError { line: index + 1, message })?;
    }
    let last = text.lines().count();
    reader.end_sentence().map_err(|message| ConlluError { line: last, message })?;
    Ok(reader.documents)
}

#[derive(Default)]
struct Reader {
    documents: Vec<Document>,
    sentence: Sentence,
    new_document: Option<String>,
    new_paragraph: bool,
}

impl Reader {
    fn line(&mut self, line: &str) -> Result<(), String> {
        match line.strip_prefix('#') {
            _ if line.trim().is_empty() => self.end_sentence(),
            Some(comment) if self.sentence.words.is_empty() => {
                self.comment(comment.trim_start());
                Ok(())
            }
            _ => self.row(line),
        }
    }

    fn comment(&mut self, comment: &str) {
        let value = || comment.split_once('=').map_or("", |(_, value)| value.trim()).to_owned();
        match comment.split([' ', '=']).next() {
            Some("newdoc") => self.new_document = Some(value()),
            Some("newpar") => self.new_paragraph = true,
            Some("sent_id") => self.sentence.id = value(),
            _ => {}
        }
    }

    fn row(&mut self, line: &str) -> Result<(), String> {
        let columns: Vec<&str> = line.split('\t').collect();
        let &[id, form, lemma, upos, xpos, features, head, relation, _, misc] = columns.as_slice() else {
            return Err(format!("{} columns where ten are due", columns.len()));
        };
        let space_after = misc.split('|').all(|entry| entry != "SpaceAfter=No");
        let next = self.sentence.words.len() + 1;
        if id.contains('.') {
            return Ok(());
        }
        if let Some((first, last)) = id.split_once('-') {
            let (first, last) = (number(first)?, number(last)?);
            if first != next || last <= first {
                return Err(format!("the multiword token {id} stands before word {next}"));
            }
            let words = first - 1..last;
            self.sentence.multiword_tokens.push(MultiwordToken { form: form.to_owned(), words, space_after });
            return Ok(());
        }
        if number(id)? != next {
            return Err(format!("word {id} stands where word {next} is due"));
        }
        let text = |column: &str| if column == "_" { String::new() } else { column.to_owned() };
        self.sentence.words.push(Word {
            form: form.to_owned(),
            lemma: lemma.to_owned(),
            upos: text(upos),
            xpos: text(xpos),
            features: text(features),
            head: if head == "_" { 0 } else { number(head)? },
            relation: text(relation),
            space_after,
        });
        Ok(())
    }

    fn end_sentence(&mut self) -> Result<(), String> {
        if self.sentence.words.is_empty() {
            return Ok(());
        }
        let sentence = std::mem::take(&mut self.sentence);
        let words = sentence.words.len();
        if sentence.words.iter().any(|word| word.head > words)
            || sentence.multiword_tokens.iter().any(|token| token.words.end > words)
        {
            return Err(format!("the sentence above names a word behind its {words} words"));
        }
        let new_document = self.new_document.take();
        let new_paragraph = std::mem::take(&mut self.new_paragraph);
        if new_document.is_some() || self.documents.is_empty() {
            let id = new_document.unwrap_or_default();
            self.documents.push(Document { id, paragraphs: Vec::new() });
        }
        if let Some(document) = self.documents.last_mut() {
            match document.paragraphs.last_mut().filter(|_| !new_paragraph) {
                Some(paragraph) => paragraph.sentences.push(sentence),
                None => document.paragraphs.push(Paragraph { sentences: vec![sentence] }),
            }
        }
        Ok(())
    }
}

fn number(column: &str) -> Result<usize, String> {
    column.parse().map_err(|_| format!("{column:?} is no number"))
}

#[cfg(test)]
mod tests;
