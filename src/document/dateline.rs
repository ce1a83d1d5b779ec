//! The dateline.
