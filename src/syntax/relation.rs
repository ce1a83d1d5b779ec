//! Relations of a word to its head.

super::labels::labels! {
    /// What a word is to its head, as Universal Dependencies has it, with the subtypes of the English treebanks.
    Relation, "relation":
    /// Clause that modifies a noun, other than a relative clause: "a plan to leave".
    Acl = "acl",
    /// Relative clause: "the man who left".
    AclRelcl = "acl:relcl",
    /// Adverbial clause: "if it rains".
    Advcl = "advcl",
    /// Relative clause about a whole clause: "…, which surprised her".
    AdvclRelcl = "advcl:relcl",
    /// Adverb.
    Advmod = "advmod",
    /// Adjective before or behind a noun.
    Amod = "amod",
    /// Apposition: "Roe, the minister".
    Appos = "appos",
    /// Auxiliary verb.
    Aux = "aux",
    /// Auxiliary of the passive: "was seen".
    AuxPass = "aux:pass",
    /// Preposition or "'s" of a noun phrase.
    Case = "case",
    /// Coordinating conjunction, on the conjunct behind it.
    Cc = "cc",
    /// "both" of "both … and".
    CcPreconj = "cc:preconj",
    /// Complement clause with a subject of its own: "said it was late".
    Ccomp = "ccomp",
    /// Noun before a noun.
    Compound = "compound",
    /// Particle of a verb: "give up".
    CompoundPrt = "compound:prt",
    /// Conjunct, on the first one.
    Conj = "conj",
    /// Copula: "is late".
    Cop = "cop",
    /// Clause as a subject.
    Csubj = "csubj",
    /// Clause as the subject of a passive.
    CsubjPass = "csubj:pass",
    /// Whatever has no better name.
    Dep = "dep",
    /// Determiner.
    Det = "det",
    /// Determiner before a determiner.
    DetPredet = "det:predet",
    /// Interjection and the like.
    Discourse = "discourse",
    /// Phrase moved to the margin of its clause.
    Dislocated = "dislocated",
    /// "there" and "it" that stand for nothing.
    Expl = "expl",
    /// Later words of a fixed phrase: "as well as".
    Fixed = "fixed",
    /// Later words of a name without an inner head: "Ann Berg".
    Flat = "flat",
    /// Later pieces of one word.
    Goeswith = "goeswith",
    /// Indirect object: "gave her a book".
    Iobj = "iobj",
    /// Item of a list.
    List = "list",
    /// Word that opens a subordinate clause: "that", "if", "to".
    Mark = "mark",
    /// Noun phrase that modifies a noun: "mayor of Hull".
    Nmod = "nmod",
    /// Noun before a name that it describes: "actor Ann Berg".
    NmodDesc = "nmod:desc",
    /// Possessor: "her car".
    NmodPoss = "nmod:poss",
    /// Noun phrase without a preposition that modifies a noun: "five years ago" on "years".
    NmodUnmarked = "nmod:unmarked",
    /// Subject.
    Nsubj = "nsubj",
    /// Subject of a clause whose predicate is a clause.
    NsubjOuter = "nsubj:outer",
    /// Subject of a passive.
    NsubjPass = "nsubj:pass",
    /// Number of a noun: "six men".
    Nummod = "nummod",
    /// Direct object.
    Obj = "obj",
    /// Noun phrase with a preposition in a clause: "sat in Hull".
    Obl = "obl",
    /// Agent of a passive: "by her".
    OblAgent = "obl:agent",
    /// Noun phrase without a preposition that modifies a clause: "left last week".
    OblUnmarked = "obl:unmarked",
    /// Remnant of a clause whose head is left out.
    Orphan = "orphan",
    /// Clause beside a clause: a report behind its words, a remark between dashes.
    Parataxis = "parataxis",
    /// Mark of the sentence.
    Punct = "punct",
    /// Word that the speaker takes back.
    Reparandum = "reparandum",
    /// Head of the sentence.
    Root = "root",
    /// Whom the sentence speaks to.
    Vocative = "vocative",
    /// Complement clause whose subject stands outside: "wants to go".
    Xcomp = "xcomp",
}

impl Relation {
    /// The relation without its subtype: `nsubj` for `nsubj:pass`.
    pub fn universal(self) -> Self {
        match self {
            Self::AclRelcl => Self::Acl,
            Self::AdvclRelcl => Self::Advcl,
            Self::AuxPass => Self::Aux,
            Self::CcPreconj => Self::Cc,
            Self::CompoundPrt => Self::Compound,
            Self::CsubjPass => Self::Csubj,
            Self::DetPredet => Self::Det,
            Self::NmodDesc | Self::NmodPoss | Self::NmodUnmarked => Self::Nmod,
            Self::NsubjOuter | Self::NsubjPass => Self::Nsubj,
            Self::OblAgent | Self::OblUnmarked => Self::Obl,
            bare => bare,
        }
    }

    /// The relation of this name, or without its subtype where the subtype is too rare to be a label:
    /// `csubj` for `csubj:outer`.
    pub fn nearest(name: &str) -> Option<Self> {
        let bare = name.split(':').next().unwrap_or(name);
        name.parse().or_else(|_| bare.parse()).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_its_subtype_a_relation_has_the_name_before_the_colon() {
        for relation in Relation::ALL {
            let bare = relation.as_str().split(':').next().unwrap_or_default();
            assert_eq!(relation.universal().as_str(), bare);
        }
    }

    #[test]
    fn a_rare_subtype_is_read_as_its_relation() {
        assert_eq!(Relation::nearest("csubj:outer"), Some(Relation::Csubj));
        assert_eq!(Relation::nearest("nsubj:outer"), Some(Relation::NsubjOuter));
        assert_eq!(Relation::nearest("subject"), None);
    }
}
