//! How far a batch is, for somebody who watches.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::{IsTerminal, stderr};
use std::time::Duration;

/// A counter on standard error, when that is a terminal.
pub(super) struct Progress(Option<ProgressBar>);

impl Progress {
    /// Shows the counter.
    pub(super) fn start() -> Self {
        if !stderr().is_terminal() {
            return Self(None);
        }
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr_with_hz(10));
        if let Ok(style) = ProgressStyle::with_template("{spinner} {human_pos} articles, {per_sec}{msg}, {elapsed}") {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(200));
        Self(Some(bar))
    }

    /// Tells how many lines are done, and how many of them failed.
    pub(super) fn show(&mut self, done: u64, failed: u64) {
        if let Some(bar) = &self.0 {
            bar.set_position(done);
            if failed > 0 {
                bar.set_message(format!(", {failed} failed"));
            }
        }
    }

    /// Takes the counter away.
    pub(super) fn finish(&mut self) {
        if let Some(bar) = self.0.take() {
            bar.finish_and_clear();
        }
    }
}
