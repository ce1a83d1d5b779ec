//! Rankings, comparisons, causes, rules and sweeping words.

use super::{Case, Finding, Weighed, on};
use crate::claims::cues::Cue;
use crate::rule::Rule;

pub(super) const SUPERLATIVE: Weighed = Weighed {
    weight: 0.2,
    rule: Rule {
        id: "claim.reason.superlative",
        about: "It says that something is first, only, largest, a record: one counterexample refutes it.",
        example: "The bridge at Tarn Point is the longest in the country.",
        near_miss: "The bridge at Tarn Point is a road bridge in the north.",
        find: |case: &Case<'_>| -> Option<Finding> {
            on(case, Cue::Superlative, |words| {
                format!("Claims a rank or a first (“{words}”): one counterexample would refute it.")
            })
        },
    },
};

pub(super) const COMPARISON: Weighed = Weighed {
    weight: 0.15,
    rule: Rule {
        id: "claim.reason.comparison",
        about: "It compares or reports a change, so both sides have to be right.",
        example: "Rents in Calder rose after the shipyard reopened in 2018.",
        near_miss: "Tenants in Calder met after the shipyard reopened in 2018.",
        find: |case: &Case<'_>| -> Option<Finding> {
            on(case, Cue::Comparison, |words| {
                format!("Compares or reports a change (“{words}”): both sides have to be right.")
            })
        },
    },
};

pub(super) const CAUSE: Weighed = Weighed {
    weight: 0.15,
    rule: Rule {
        id: "claim.reason.cause",
        about: "It says that one thing brought about another.",
        example: "The closure of the mine in Orrin was caused by flooding.",
        near_miss: "The closure of the mine in Orrin was announced by telephone.",
        find: |case: &Case<'_>| -> Option<Finding> {
            on(case, Cue::Causal, |words| format!("Says that one thing leads to another (“{words}”)."))
        },
    },
};

pub(super) const QUANTIFIER: Weighed = Weighed {
    weight: 0.1,
    rule: Rule {
        id: "claim.reason.quantifier",
        about: "It says all, every, none, never: one counterexample refutes it.",
        example: "Every school in Dunmore has closed since Monday.",
        near_miss: "Some schools in Dunmore have closed since Monday.",
        find: |case: &Case<'_>| -> Option<Finding> {
            on(case, Cue::Quantifier, |words| format!("Leaves no exception (“{words}”)."))
        },
    },
};

pub(super) const LAW: Weighed = Weighed {
    weight: 0.1,
    rule: Rule {
        id: "claim.reason.law",
        about: "It says what a law, a court or a rule lays down, which can be read up.",
        example: "The new law in Vessia prohibits fishing at night.",
        near_miss: "The new mayor in Vessia likes fishing at night.",
        find: |case: &Case<'_>| -> Option<Finding> {
            on(case, Cue::Law, |words| format!("Speaks of a law or rule (“{words}”) that can be read up."))
        },
    },
};
