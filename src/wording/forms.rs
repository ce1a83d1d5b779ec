//! Lists of words to look at again, with plainer wording.

use super::text::OwnVoice;
use super::{Category, Wording};
use crate::lexicon::{PhraseTable, entries};

/// Phrases with their plainer wording and a note.
pub(super) struct Forms(PhraseTable<Advice>);

/// One form of a listed word.
pub(super) struct Form {
    /// How many tokens it has.
    pub(super) length: usize,
    /// What the list says about it.
    pub(super) advice: Advice,
}

/// What a list says about a form.
#[derive(Clone, Copy)]
pub(super) struct Advice {
    /// The plainer wording of the same form.
    pub(super) suggestion: Option<&'static str>,
    /// What the word adds to the plain one.
    pub(super) note: Option<&'static str>,
}

impl Forms {
    /// Reads a list. Columns: form; plainer wording of the same form, or empty; note.
    pub(super) fn read(list: &'static str) -> Self {
        Self(
            entries(list)
                .map(|(form, columns)| {
                    let column = |place: usize| columns.get(place).copied().filter(|text| !text.is_empty());
                    (form, Advice { suggestion: column(0), note: column(1) })
                })
                .collect(),
        )
    }

    /// The longest form that starts at a token, in the article's own voice from its first word to its last.
    pub(super) fn at(&self, text: &OwnVoice<'_>, token: usize) -> Option<Form> {
        if !text.is_own(token) {
            return None;
        }
        let is_own = |length: usize| {
            (token..token + length).all(|at| text.is_own(at))
                && (token + 1..token + length).all(|at| !text.after(at).is_empty())
        };
        let mut forms = self.0.all_at(text.document, token, text.document.tokens.len());
        let (length, advice) = forms.find(|(length, _)| is_own(*length))?;
        Some(Form { length, advice: *advice })
    }

    /// Reports every form in the article's own voice, with its plainer wording, where `is_harmless`, which is given
    /// the first token and the length, does not excuse it.
    pub(super) fn report(
        &self,
        text: &OwnVoice<'_>,
        (category, rule): (Category, &'static str),
        is_harmless: impl Fn(usize, usize) -> bool,
        message: impl Fn(&str) -> String,
        found: &mut Vec<Wording>,
    ) {
        for (token, form) in self.all(text).filter(|(token, form)| !is_harmless(*token, form.length)) {
            let span = text.span(token, token + form.length);
            let message = message(span.of(text.document.text));
            let suggestion = form.advice.suggestion.map(str::to_owned);
            found.push(Wording { span, category, message, suggestion, rule });
        }
    }

    /// Every form in the article's own voice, with the token where it starts.
    pub(super) fn all<'a>(&'a self, text: &'a OwnVoice<'a>) -> impl Iterator<Item = (usize, Form)> {
        (0..text.document.tokens.len()).filter_map(|token| Some((token, self.at(text, token)?)))
    }
}
