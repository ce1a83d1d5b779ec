//! The passive voice.

use super::{Relation, Syntax};

/// Whether `verb` is in the passive: "was seen", "seen by many".
pub fn is_passive(syntax: &Syntax, verb: usize) -> bool {
    syntax.children(verb).any(|child| {
        matches!(
            syntax.relation(child),
            Relation::AuxPass | Relation::NsubjPass | Relation::CsubjPass | Relation::OblAgent
        )
    })
}

/// Who does it, where `verb` is in the passive: "Roe" of "was seen by Roe".
pub fn agent(syntax: &Syntax, verb: usize) -> Option<usize> {
    syntax.child(verb, Relation::OblAgent)
}

#[cfg(test)]
mod tests {
    use super::super::fixture::tree;
    use super::*;

    #[test]
    fn a_passive_has_its_auxiliary_or_its_agent() {
        let seen = tree("It/PRP/3/nsubj:pass was/VBD/3/aux:pass seen/VBN/0/root by/IN/5/case Roe/NNP/3/obl:agent");
        assert!(is_passive(&seen.syntax, seen.at("seen")));
        assert_eq!(agent(&seen.syntax, seen.at("seen")), Some(seen.at("Roe")));
        let bare = tree("plans/NNS/0/root made/VBN/1/acl by/IN/4/case Roe/NNP/2/obl:agent");
        assert!(is_passive(&bare.syntax, bare.at("made")));
        let active = tree("Roe/NNP/3/nsubj has/VBZ/3/aux seen/VBN/0/root it/PRP/3/obj");
        assert!(!is_passive(&active.syntax, active.at("seen")));
        assert_eq!(agent(&active.syntax, active.at("seen")), None);
    }
}
