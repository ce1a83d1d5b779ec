//! The verbs that report speech, with their inflected forms.

use super::Stance;
use crate::lexicon::entries;
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::LazyLock;

/// A verb of the list.
#[derive(Debug)]
pub(crate) struct ReportingVerb {
    /// The dictionary form: "say", "point out".
    pub(crate) lemma: &'static str,
    /// What it adds to the report.
    pub(crate) stance: Stance,
    /// The constructions that it enters; see the head of the list.
    takes: Vec<&'static str>,
    /// The words behind the inflected one: "out".
    pub(crate) rest: Vec<&'static str>,
}

/// An inflected form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// "say"
    Base,
    /// "says"
    Third,
    /// "said"
    Past,
    /// "written", where the past tense differs
    Perfect,
    /// "saying"
    Ing,
}

impl ReportingVerb {
    /// Whether it enters a construction.
    pub(crate) fn takes(&self, construction: &str) -> bool {
        self.takes.contains(&construction)
    }
}

static VERBS: LazyLock<FxHashMap<String, Vec<(ReportingVerb, Form)>>> = LazyLock::new(read);

/// The verbs that a word can be a form of, those of most words first.
pub(crate) fn forms(word: &str) -> &'static [(ReportingVerb, Form)] {
    VERBS.get(word).map_or(&[], Vec::as_slice)
}

/// Whether a word is a finite form of a verb of saying proper: "said", "reports".
pub(crate) fn is_finite(word: &str) -> bool {
    FINITE.contains(word)
}

/// Asked of nearly every noun, so the forms are picked out once.
static FINITE: LazyLock<FxHashSet<&'static str>> = LazyLock::new(|| {
    let is_finite = |(verb, form): &(ReportingVerb, Form)| {
        !matches!(form, Form::Ing | Form::Perfect)
            && verb.rest.is_empty()
            && verb.takes("bare")
            && (*form == Form::Past || verb.lemma == "say")
    };
    VERBS.iter().filter(|(_, forms)| forms.iter().any(is_finite)).map(|(word, _)| word.as_str()).collect()
});

fn read() -> FxHashMap<String, Vec<(ReportingVerb, Form)>> {
    let mut table: FxHashMap<String, Vec<(ReportingVerb, Form)>> = FxHashMap::default();
    for (lemma, columns) in entries(include_str!("../lexicon/english/quotes/reporting-verbs.txt")) {
        let mut words = lemma.split(' ');
        let first = words.next().unwrap_or_default();
        let rest: Vec<&str> = words.collect();
        let column = |index: usize| columns.get(index).copied().unwrap_or_default();
        let irregular: Vec<&str> = column(2).split(' ').filter(|word| !word.is_empty()).collect();
        for (word, form) in inflect(first, &irregular) {
            let verb = ReportingVerb {
                lemma,
                stance: stance(column(0)),
                takes: column(1).split(' ').collect(),
                rest: rest.clone(),
            };
            table.entry(word).or_default().push((verb, form));
        }
    }
    for verbs in table.values_mut() {
        verbs.sort_by_key(|(verb, _)| std::cmp::Reverse(verb.rest.len()));
    }
    table
}

fn stance(name: &str) -> Stance {
    match name {
        "supportive" => Stance::Supportive,
        "doubtful" => Stance::Doubtful,
        "assertive" => Stance::Assertive,
        "loaded" => Stance::Loaded,
        _ => Stance::Neutral,
    }
}

/// Regular English inflection; a past tense given in the list also shows whether the last consonant doubles.
fn inflect(base: &str, irregular: &[&str]) -> Vec<(String, Form)> {
    let third = if let Some(stem) = base.strip_suffix('y').filter(|stem| !stem.ends_with(['a', 'e', 'o', 'u'])) {
        format!("{stem}ies")
    } else if base.ends_with(['s', 'x', 'z']) || base.ends_with("sh") || base.ends_with("ch") || base == "go" {
        format!("{base}es")
    } else {
        format!("{base}s")
    };
    let stem = base.strip_suffix('e').unwrap_or(base);
    let doubled = irregular
        .first()
        .and_then(|past| past.strip_suffix("ed"))
        .filter(|past| past.len() == base.len() + 1 && past.starts_with(base));
    let mut forms = vec![(third, Form::Third)];
    if !irregular.contains(&base) {
        forms.push((base.to_owned(), Form::Base));
    }
    forms.push((format!("{}ing", doubled.unwrap_or(stem)), Form::Ing));
    if irregular.is_empty() {
        forms.push((format!("{stem}ed"), Form::Past));
    }
    forms.extend(irregular.iter().map(|past| ((*past).to_owned(), past_form(past, irregular))));
    forms
}

/// "written" behind "wrote" is a participle; "labeled" behind "labelled" is not.
fn past_form(word: &str, irregular: &[&str]) -> Form {
    if irregular.len() > 1 && (word.ends_with("wn") || word.ends_with('n') || word.ends_with("ne")) {
        Form::Perfect
    } else {
        Form::Past
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lemma_of(word: &str) -> Option<(&'static str, Form)> {
        forms(word).last().map(|(verb, form)| (verb.lemma, *form))
    }

    #[test]
    fn forms_are_found_by_their_spelling() {
        assert_eq!(lemma_of("said"), Some(("say", Form::Past)));
        assert_eq!(lemma_of("denies"), Some(("deny", Form::Third)));
        assert_eq!(lemma_of("admitting"), Some(("admit", Form::Ing)));
        assert_eq!(lemma_of("stating"), Some(("state", Form::Ing)));
        assert_eq!(lemma_of("claimed"), Some(("claim", Form::Past)));
        assert_eq!(lemma_of("saying"), Some(("say", Form::Ing)));
        assert_eq!(lemma_of("goodbye"), None);
    }

    #[test]
    fn a_verb_of_two_words_comes_before_the_one_that_it_begins_with() {
        assert_eq!(forms("called").first().map(|(verb, _)| verb.rest.len()), Some(1));
    }

    #[test]
    fn every_construction_of_the_list_is_a_known_one() {
        let known = "quote that bare trailing question person order whole object as of thing document noun";
        for (verb, _) in VERBS.values().flatten() {
            for construction in &verb.takes {
                assert!(known.split(' ').any(|name| name == *construction), "{}: {construction}", verb.lemma);
            }
        }
    }
}
