//! Names that go with the quotation before them.

use super::super::Token;
use super::Passage;

/// A name behind a dash at the end of a paragraph has at most so many tokens.
const LONGEST_SIGNATURE: usize = 6;

/// A speaker between a quotation and its verb has at most so many words.
const LONGEST_SPEAKER: usize = 6;

/// The verbs that most often stand behind a quotation that ends in no comma.
const ATTRIBUTING_VERBS: [&str; 12] = [
    "said", "says", "asked", "asks", "wrote", "writes", "replied", "added", "shouted", "yelled", "tweeted", "wondered",
];

impl Passage<'_> {
    /// Whether `name` begins "Jane Roe asked." behind a closing quotation mark: a name and its verb, with nothing but a
    /// mark behind them, go with the quotation.
    pub(super) fn is_attribution(&self, name: usize) -> bool {
        let is_name = |token: &&Token| token.is_word() && token.starts_upper(self.text);
        let verb = name + self.tokens[name..].iter().take(LONGEST_SPEAKER).take_while(is_name).count();
        verb > name
            && matches!(self.slice(name - 1), "”" | "\"" | "’" | "'" | "''")
            && verb + 1 < self.tokens.len()
            && ATTRIBUTING_VERBS.contains(&self.slice(verb))
            && matches!(self.slice(verb + 1), "." | ",")
    }

    /// A dash and a name that end the paragraph, as below a quotation: "– Jane Roe, mayor".
    pub(super) fn is_signature(&self, dash: usize) -> bool {
        let name = &self.tokens[dash + 1..];
        (2..=LONGEST_SIGNATURE).contains(&name.len())
            && is_dash(self.slice(dash))
            && name[..2].iter().all(|token| token.is_word() && token.starts_upper(self.text))
            && !name.last().is_some_and(|last| matches!(last.span.of(self.text), "." | "!" | "?"))
    }
}

/// The marks that a dash is written with.
pub(super) fn is_dash(mark: &str) -> bool {
    matches!(mark, "-" | "–" | "—" | "--" | "―")
}
