//! What the claim rules ask about one token again and again, found out once.

use super::verbs;
use crate::document::Document;

/// What one token looks like.
#[derive(Clone, Copy)]
pub(super) struct Look {
    pub(super) has_digit: bool,
    pub(super) is_word_or_figure: bool,
    pub(super) is_name: bool,
    pub(super) is_past_form: bool,
}

impl Look {
    pub(super) fn of(document: &Document<'_>, token: usize) -> Self {
        let one = &document.tokens[token];
        let has_digit = document.token_text(token).bytes().any(|byte| byte.is_ascii_digit());
        Self {
            has_digit,
            is_word_or_figure: one.is_word() || has_digit,
            is_name: is_name(document, token),
            is_past_form: verbs::is_past_form(document.lower(token)),
        }
    }
}

/// Whether a token has a capital that no sentence start, quotation mark or "I" accounts for.
fn is_name(document: &Document<'_>, token: usize) -> bool {
    let one = &document.tokens[token];
    if !one.is_word()
        || !one.starts_upper(document.text)
        || matches!(document.lower(token), "i" | "i'm" | "i'll" | "i've")
    {
        return false;
    }
    let first = document.sentences[one.sentence as usize].tokens.start;
    let opens = |before: usize| matches!(document.lower(before), "\"" | "“" | "'" | "‘" | ":" | "``");
    token > first && !opens(token - 1)
}
