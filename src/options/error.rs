//! What can go wrong before an article is inspected.

/// Why an article was not inspected. The message says what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InspectError {
    /// The text is longer than `maxLength`.
    TooLong {
        /// The text's length in UTF-16 units.
        length: usize,
        /// The limit in UTF-16 units.
        limit: usize,
    },
    /// An option is unknown or has the wrong type.
    BadOption {
        /// Path of the option, such as `entities[2].kind`.
        option: String,
        /// What is wrong and what is accepted.
        problem: String,
    },
}

impl InspectError {
    /// The error's stable name, for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLong { .. } => "too-long",
            Self::BadOption { .. } => "bad-option",
        }
    }
}

impl std::fmt::Display for InspectError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::TooLong { length, limit } => write!(
                out,
                "the text is {length} characters long (UTF-16 units) and the limit is {limit}: split it, or raise maxLength"
            ),
            Self::BadOption { option, problem } => {
                if option.is_empty() {
                    write!(out, "the options: {problem}")
                } else {
                    write!(out, "option {option}: {problem}")
                }
            }
        }
    }
}

impl std::error::Error for InspectError {}
