//! A verb with its auxiliaries: "may not have been told".

use super::{FineTag, Relation, Syntax, UniversalPos};
use crate::document::Document;
use crate::span::ByteSpan;

/// A predicate and the verbs that it is built with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerbGroup {
    /// The predicate: a verb, or the noun or adjective beside a copula.
    pub predicate: usize,
    /// Auxiliaries and copula, in text order; those that a conjunct shares with the first one among them.
    pub auxiliaries: Vec<usize>,
    /// When, as the finite verb has it.
    pub tense: Tense,
    /// The word that makes it possible, likely, due or wished for rather than so: "may", "should", "has" of "has to".
    pub modal: Option<usize>,
    /// Whether it is perfect: "has gone".
    pub perfect: bool,
    /// Whether it is going on: "is going".
    pub progressive: bool,
}

/// The tense of a verb group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tense {
    /// "went", "had gone", "was going".
    Past,
    /// "goes", "has gone", "is going".
    Present,
    /// "will go", "is going to go", "is to go".
    Future,
    /// None that shows: with a modal other than "will" and "shall", or without a finite verb.
    None,
}

/// The verb group of `predicate`.
pub fn of(document: &Document<'_>, syntax: &Syntax, predicate: usize) -> VerbGroup {
    let auxiliaries = auxiliaries(syntax, predicate);
    let has_lemma = |token: usize, lemma: &str| syntax.lemma(document, token) == lemma;
    let above = above(document, syntax, predicate);
    let finite = auxiliaries.first().copied().unwrap_or(predicate);
    let own_tense = tense(document, syntax, finite);
    let tense = match above {
        Some(Above::Future) => Tense::Future,
        Some(Above::Due(verb)) => of_finite(document, syntax, verb),
        None => own_tense,
    };
    let own_modal = auxiliaries.iter().copied().find(|token| syntax.tag(*token) == FineTag::Modal);
    let modal = match above {
        Some(Above::Due(verb)) => Some(verb),
        _ => own_modal.filter(|_| own_tense != Tense::Future),
    };
    let pairs = || auxiliaries.iter().copied().zip(auxiliaries.iter().copied().skip(1).chain([predicate]));
    VerbGroup {
        predicate,
        tense,
        modal,
        perfect: pairs().any(|(verb, next)| {
            has_lemma(verb, "have") && matches!(syntax.tag(next), FineTag::VerbParticiple | FineTag::VerbPast)
        }),
        progressive: pairs().any(|(verb, next)| has_lemma(verb, "be") && syntax.tag(next) == FineTag::VerbIng),
        auxiliaries,
    }
}

/// From the first auxiliary to the verb and its particle; whatever stands between them ("not", "probably") is inside.
/// Beside a copula, the copula and its auxiliaries alone.
pub fn span(document: &Document<'_>, syntax: &Syntax, group: &VerbGroup) -> ByteSpan {
    let is_verb = syntax.pos(group.predicate) == UniversalPos::Verb;
    let particle = syntax.child(group.predicate, Relation::CompoundPrt).filter(|particle| *particle > group.predicate);
    let own = |token: &usize| syntax.head(*token) == Some(group.predicate);
    let last = is_verb.then_some(group.predicate).or_else(|| group.auxiliaries.last().copied());
    let last = particle.filter(|_| is_verb).or(last).unwrap_or(group.predicate);
    let first = group.auxiliaries.iter().copied().find(own).unwrap_or(group.predicate);
    document.tokens[first.min(last)].span.to(document.tokens[last].span)
}

/// A verb above that bears on the verb group though it is no auxiliary.
enum Above {
    /// "is going to go", "is to go"
    Future,
    /// "has to go", "needs to go"
    Due(usize),
}

fn above(document: &Document<'_>, syntax: &Syntax, predicate: usize) -> Option<Above> {
    let verb = syntax.head(predicate).filter(|_| syntax.relation(predicate) == Relation::Xcomp)?;
    let has_to = syntax.children_by(predicate, Relation::Mark).any(|mark| document.lower(mark) == "to");
    match (&*syntax.lemma(document, verb), syntax.tag(verb)) {
        _ if !has_to => None,
        ("be", _) => Some(Above::Future),
        ("go", FineTag::VerbIng) => Some(Above::Future),
        ("have" | "need", _) => Some(Above::Due(verb)),
        _ => None,
    }
}

/// Auxiliaries and copula of `predicate`, or those of the first conjunct where it has none and the same form.
fn auxiliaries(syntax: &Syntax, predicate: usize) -> Vec<usize> {
    let own: Vec<usize> = syntax
        .children(predicate)
        .filter(|child| matches!(syntax.relation(*child).universal(), Relation::Aux | Relation::Cop))
        .collect();
    let shares = own.is_empty()
        && syntax.relation(predicate) == Relation::Conj
        && matches!(syntax.tag(predicate), FineTag::VerbBase | FineTag::VerbIng | FineTag::VerbParticiple);
    match syntax.head(predicate).filter(|head| shares && syntax.tag(*head) == syntax.tag(predicate)) {
        Some(first) => auxiliaries(syntax, first),
        None => own,
    }
}

/// The tense of the group that `verb` is the predicate of.
fn of_finite(document: &Document<'_>, syntax: &Syntax, verb: usize) -> Tense {
    let finite = auxiliaries(syntax, verb).first().copied().unwrap_or(verb);
    tense(document, syntax, finite)
}

fn tense(document: &Document<'_>, syntax: &Syntax, finite: usize) -> Tense {
    match syntax.tag(finite) {
        FineTag::VerbPast => Tense::Past,
        FineTag::VerbPresent | FineTag::VerbThirdPerson => Tense::Present,
        FineTag::Modal if matches!(&*syntax.lemma(document, finite), "will" | "shall") => Tense::Future,
        _ => Tense::None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::tree;
    use super::*;

    fn group(words: &str, predicate: &str) -> (VerbGroup, String, Option<String>) {
        let tree = tree(words);
        let document = tree.document();
        let group = of(&document, &tree.syntax, tree.at(predicate));
        let slice = document.slice(span(&document, &tree.syntax, &group)).to_owned();
        let modal = group.modal.map(|modal| tree.form(modal).to_owned());
        (group, slice, modal)
    }

    #[test]
    fn the_finite_verb_has_the_tense() {
        for (words, verb, tense) in [
            ("She/PRP/2/nsubj went/VBD/0/root", "went", Tense::Past),
            ("She/PRP/2/nsubj goes/VBZ/0/root", "goes", Tense::Present),
            ("She/PRP/3/nsubj 'll/MD/3/aux go/VB/0/root", "go", Tense::Future),
            ("She/PRP/3/nsubj could/MD/3/aux go/VB/0/root", "go", Tense::None),
            ("to/TO/2/mark go/VB/0/root", "go", Tense::None),
        ] {
            assert_eq!(group(words, verb).0.tense, tense, "{words}");
        }
    }

    #[test]
    fn perfect_progressive_and_passive_groups_run_from_the_first_auxiliary_to_the_verb() {
        let words = "It/PRP/6/nsubj:pass may/MD/6/aux not/RB/6/advmod have/VB/6/aux been/VBN/6/aux:pass given/VBN/0/root up/RP/6/compound:prt";
        let (found, slice, modal) = group(words, "given");
        assert_eq!((slice.as_str(), modal.as_deref()), ("may not have been given up", Some("may")));
        assert!(found.perfect && !found.progressive);
        let (found, ..) = group("She/PRP/4/nsubj has/VBZ/4/aux been/VBN/4/aux going/VBG/0/root", "going");
        assert!(found.perfect && found.progressive);
        assert_eq!(found.tense, Tense::Present);
    }

    #[test]
    fn verbs_above_an_infinitive_bear_on_it() {
        let (found, ..) = group("She/PRP/3/nsubj is/VBZ/3/aux going/VBG/0/root to/TO/5/mark win/VB/3/xcomp", "win");
        assert_eq!((found.tense, found.modal), (Tense::Future, None));
        let (found, ..) = group("She/PRP/2/nsubj is/VBZ/0/root to/TO/4/mark go/VB/2/xcomp", "go");
        assert_eq!(found.tense, Tense::Future);
        let (found, _, modal) = group("She/PRP/2/nsubj had/VBD/0/root to/TO/4/mark go/VB/2/xcomp", "go");
        assert_eq!((found.tense, modal.as_deref()), (Tense::Past, Some("had")));
        let (found, ..) = group("She/PRP/2/nsubj wants/VBZ/0/root to/TO/4/mark go/VB/2/xcomp", "go");
        assert_eq!((found.tense, found.modal), (Tense::None, None));
    }

    #[test]
    fn a_conjunct_of_the_same_form_shares_the_auxiliaries() {
        let words = "It/PRP/3/nsubj has/VBZ/3/aux come/VBN/0/root and/CC/5/cc gone/VBN/3/conj";
        let (found, slice, _) = group(words, "gone");
        assert!(found.perfect);
        assert_eq!((found.tense, slice.as_str()), (Tense::Present, "gone"));
    }

    #[test]
    fn beside_a_copula_the_group_is_the_copula() {
        let words = "It/PRP/4/nsubj will/MD/4/aux be/VB/4/cop late/JJ/0/root";
        let (found, slice, modal) = group(words, "late");
        assert_eq!((found.tense, slice.as_str(), modal), (Tense::Future, "will be", None));
    }
}
