//! What every rule of every stage says about itself.

use crate::{checks, claims, entities, quotes, values, wording};
use serde::Serialize;

/// A rule: how it is named, what it does, a text it fires on and a near miss it must leave alone.
///
/// `Find` is the function type of the rule's family; each family lists its rules in order.
/// The examples are run by `tests/rules.rs`.
#[derive(Clone, Copy, Debug)]
pub struct Rule<Find> {
    /// Dotted name, stage first: `quote.direct.said-after`. It is written on every annotation.
    pub id: &'static str,
    /// One sentence for a person who asks why something was marked.
    pub about: &'static str,
    /// A short text in which the rule fires.
    pub example: &'static str,
    /// A text that looks alike and in which the rule must not fire.
    pub near_miss: &'static str,
    /// The function that applies it.
    pub find: Find,
}

/// A rule without its function, for documentation and tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct RuleCard {
    /// See [`Rule::id`].
    pub id: &'static str,
    /// See [`Rule::about`].
    pub about: &'static str,
    /// See [`Rule::example`].
    pub example: &'static str,
    /// See [`Rule::near_miss`].
    #[serde(skip)]
    pub near_miss: &'static str,
}

/// Every rule of every stage, in the order in which the stages run.
pub fn all() -> Vec<RuleCard> {
    [entities::rules(), values::rules(), quotes::rules(), claims::rules(), wording::rules(), checks::rules()].concat()
}

impl<Find> Rule<Find> {
    /// The rule's description alone.
    pub const fn card(&self) -> RuleCard {
        RuleCard { id: self.id, about: self.about, example: self.example, near_miss: self.near_miss }
    }
}
