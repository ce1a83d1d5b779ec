//! The report as a person reads it in a terminal.

mod claims;
mod findings;
mod header;
mod labels;
mod names;
mod page;
mod quotes;
mod style;

use article_inspector::Report;
use article_inspector::report::Span;
use page::{Page, piece};
use style::Paint;

/// Writes `report` in lines of at most `width` columns, with escape codes for colours.
/// `name` is the input's name, where there are several.
pub(super) fn write(report: &Report, name: Option<&str>, width: usize) -> String {
    let mut page = Page::new(width);
    header::write(report, name, &mut page);
    names::write(report, &mut page);
    quotes::write(report, &mut page);
    claims::write(report, &mut page);
    findings::write(report, &mut page);
    page.finish()
}

/// The width to write for: the terminal's, within what is pleasant to read.
pub(super) fn width() -> usize {
    terminal_size::terminal_size().map_or(80, |(width, _)| usize::from(width.0).clamp(40, 100))
}

/// The title of a section with the number of things in it.
fn title(page: &mut Page, title: &str, count: usize) {
    page.gap();
    page.block(0, 0, &[piece(title, Paint::Title), piece(format!(" {count}"), Paint::Dim)]);
}

/// Where something stands, as "¶3".
fn place(report: &Report, span: &Span) -> String {
    let paragraph = report.document.paragraphs.partition_point(|paragraph| paragraph.start <= span.start);
    format!("¶{paragraph:<3}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use article_inspector::{Options, inspect};

    const TEXT: &str = "Bridge closed\n\nThe bridge will stay shut, said Ann Berg.";

    #[test]
    fn the_page_opens_with_the_headline_and_no_line_is_wider_than_asked() {
        let report = inspect(TEXT, &Options::default()).unwrap();
        let page = anstream::adapter::strip_str(&write(&report, None, 40)).to_string();
        assert!(page.starts_with("Bridge closed\n"), "{page}");
        assert!(page.lines().all(|line| line.chars().count() <= 40), "{page}");
    }

    #[test]
    fn an_input_among_several_is_named() {
        let report = inspect(TEXT, &Options::default()).unwrap();
        let page = anstream::adapter::strip_str(&write(&report, Some("bridge.txt"), 80)).to_string();
        assert!(page.starts_with("bridge.txt\n"), "{page}");
    }
}
