//! A quotation mark that opens and never closes.

use super::{Article, Check, Find, Severity};
use crate::document::QuoteStyle;
use crate::rule::Rule;
use crate::span::ByteSpan;

pub(super) const RULE: Rule<Find> = Rule {
    id: "check.unclosedQuotation",
    about: "A quotation opens and is never closed, so that nobody can tell where it ends.",
    example: "“The dam will hold, Mara Quill said on Tuesday.",
    near_miss: "“The dam will hold,” Mara Quill said on Tuesday.",
    find,
};

fn find(article: &Article<'_>, found: &mut Vec<Check>) {
    // The paragraph of the nearest later passage that carries one on: so the passages are read from the last.
    let mut carried_on_in = usize::MAX;
    for passage in article.document.quoted.iter().rev() {
        // A quotation of several paragraphs opens in each and closes in the last alone.
        let goes_on = carried_on_in <= passage.paragraph + 1;
        if passage.continues {
            carried_on_in = passage.paragraph;
        }
        let is_double =
            matches!(passage.style, QuoteStyle::CurlyDouble | QuoteStyle::StraightDouble | QuoteStyle::Guillemet);
        if passage.closed || passage.depth > 0 || goes_on || !is_double {
            continue;
        }
        let mark = article.document.slice(passage.span).chars().next().map_or(0, char::len_utf8);
        let start = passage.span.start as usize;
        found.push(Check {
            code: "unclosedQuotation",
            severity: Severity::Note,
            message: "This quotation mark is never closed.".to_owned(),
            spans: vec![ByteSpan::new(start, start + mark)],
        });
    }
}
