//! The colours of the terminal report.

use article_inspector::entities::EntityKind;
use owo_colors::{OwoColorize, Style};

/// What a piece of text is shown as. The sixteen terminal colours only, so that a person's own theme decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Paint {
    /// As it is.
    Plain,
    /// Less important.
    Dim,
    /// Headlines and section titles.
    Title,
    /// A person.
    Name,
    /// An organisation or group.
    Body,
    /// A place.
    Place,
    /// Any other name.
    Thing,
    /// Numbers and dates.
    Value,
    /// What somebody said.
    Quote,
    /// Doubtful wording.
    Wording,
    /// Something that does not fit.
    Warning,
}

impl Paint {
    /// The paint of names of a kind.
    pub(super) fn of(kind: EntityKind) -> Self {
        match kind {
            EntityKind::Person => Self::Name,
            EntityKind::Organization | EntityKind::Group => Self::Body,
            EntityKind::Place => Self::Place,
            EntityKind::Event | EntityKind::Work | EntityKind::Law | EntityKind::Product => Self::Thing,
        }
    }

    /// `text` with the escape codes of this paint, which the output takes away where colours are not wanted.
    pub(super) fn on(self, text: &str) -> String {
        let plain = Style::new();
        let style = match self {
            Self::Plain => return text.to_owned(),
            Self::Dim => plain.dimmed(),
            Self::Title => plain.bold(),
            Self::Name => plain.blue().bold(),
            Self::Body => plain.magenta().bold(),
            Self::Place => plain.green().bold(),
            Self::Thing => plain.cyan().bold(),
            Self::Value => plain.yellow(),
            Self::Quote => plain.italic(),
            Self::Wording => plain.underline(),
            Self::Warning => plain.red().bold(),
        };
        text.style(style).to_string()
    }
}
