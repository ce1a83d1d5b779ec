//! Base forms by rule, held against a treebank's, with the treebank's own tags.

use crate::conllu::{Document, Word};
use crate::score::Counts;
use article_inspector::syntax::{FineTag, UniversalPos, lemma};
use std::collections::HashMap;

/// The parts of speech that the tables show: those with endings.
pub const INFLECTED: [UniversalPos; 5] =
    [UniversalPos::Verb, UniversalPos::Auxiliary, UniversalPos::Noun, UniversalPos::Adjective, UniversalPos::Adverb];

/// How many words of a part of speech get the treebank's base form. Capitals do not count, since a treebank writes
/// the adjective of a name with a capital; nor do words that the treebank gives no base form.
pub fn score(documents: &[Document], pos: UniversalPos) -> Counts {
    let mut counts = Counts::default();
    for (word, found) in lemmas(documents).filter(|(word, _)| word.upos == pos.as_str()) {
        counts.gold += 1;
        counts.correct += usize::from(found == word.lemma.to_lowercase());
    }
    Counts { system: counts.gold, ..counts }
}

/// What went wrong, the most frequent first: how often, tag, word, base form by rule, the treebank's.
pub fn errors(documents: &[Document]) -> Vec<String> {
    let mut errors: HashMap<String, usize> = HashMap::new();
    for (word, found) in lemmas(documents).filter(|(word, found)| *found != word.lemma.to_lowercase()) {
        let inflected = INFLECTED.iter().any(|pos| pos.as_str() == word.upos);
        if inflected {
            let error = format!("{} {}: {found}, not {}", word.xpos, word.form.to_lowercase(), word.lemma);
            *errors.entry(error).or_default() += 1;
        }
    }
    let mut errors: Vec<(String, usize)> = errors.into_iter().collect();
    errors.sort_by(|one, other| (other.1, &one.0).cmp(&(one.1, &other.0)));
    errors.into_iter().map(|(error, times)| format!("{times:>4} {error}")).collect()
}

/// Every word that has a base form and labels of the library, with its base form by rule in lower case.
fn lemmas(documents: &[Document]) -> impl Iterator<Item = (&Word, String)> {
    let words = documents.iter().flat_map(Document::sentences).flat_map(|sentence| &sentence.words);
    words.filter(|word| word.lemma != "_").filter_map(|word| {
        let pos: UniversalPos = word.upos.parse().ok()?;
        let tag: FineTag = word.xpos.parse().ok()?;
        let form = word.form.to_lowercase().replace(['’', '‘'], "'");
        Some((word, lemma(&form, pos, tag).to_lowercase()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conllu;

    #[test]
    fn words_are_counted_by_part_of_speech_and_capitals_are_not() {
        let rows = "1\tThey\tthey\tPRON\tPRP\t_\t2\tnsubj\t_\t_\n2\ttook\ttake\tVERB\tVBD\t_\t0\troot\t_\t_\n\
                    3\tItalian\titalian\tADJ\tJJ\t_\t4\tamod\t_\t_\n4\tdata\tdatum\tNOUN\tNNS\t_\t2\tobj\t_\t_\n";
        let documents = conllu::read(rows).unwrap();
        for (pos, correct) in [(UniversalPos::Verb, 1), (UniversalPos::Adjective, 1), (UniversalPos::Noun, 0)] {
            assert_eq!(score(&documents, pos), Counts { gold: 1, system: 1, correct });
        }
        assert_eq!(errors(&documents), ["   1 NNS data: data, not datum"]);
    }
}
