//! Whose clause it is: the subject of a predicate, its own or one that it takes from another clause.

use super::clause::is_predicate;
use super::{FineTag, Relation, Syntax};

/// A subject and where it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Subject {
    /// Its head.
    pub token: usize,
    /// How it belongs to the predicate.
    pub source: SubjectSource,
}

/// How a subject belongs to a predicate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SubjectSource {
    /// It is the predicate's own: "Roe left".
    Own,
    /// A relative pronoun stands for it: "Roe, who left".
    Antecedent,
    /// The noun that the predicate modifies: "a man wearing a hat", "a plan made in haste", "a growing firm".
    Modified,
    /// Shared with an earlier conjunct: "Roe came and left".
    Shared,
    /// Taken from the clause above: "Roe wants to leave", "they told Roe to leave", "Roe spoke, saying little".
    Controlled,
}

/// The subject of `predicate`; of an auxiliary or a copula, that of the predicate beside it. In a passive it is whoever
/// something is done to.
///
/// `None` for orders, and where nothing in the sentence tells.
pub fn subject(syntax: &Syntax, predicate: usize) -> Option<Subject> {
    let mut at = predicate;
    let mut source = SubjectSource::Own;
    loop {
        if let Some(own) = own_subject(syntax, at) {
            return Some(match antecedent(syntax, own) {
                Some(noun) if source == SubjectSource::Own => {
                    Subject { token: noun, source: SubjectSource::Antecedent }
                }
                Some(noun) => Subject { token: noun, source },
                None => Subject { token: own, source },
            });
        }
        let head = syntax.head(at)?;
        let step = match syntax.relation(at) {
            Relation::Aux | Relation::AuxPass | Relation::Cop => source,
            Relation::Conj if is_predicate(syntax, head) => SubjectSource::Shared,
            // "what happened": the clause hangs on its own subject.
            Relation::AclRelcl if is_relative_pronoun(syntax, head) => {
                return Some(Subject { token: head, source: outer(source, SubjectSource::Antecedent) });
            }
            Relation::Acl | Relation::Amod if matches!(syntax.tag(at), FineTag::VerbIng | FineTag::VerbParticiple) => {
                return Some(Subject { token: head, source: outer(source, SubjectSource::Modified) });
            }
            Relation::Xcomp => {
                if let Some(token) = person_moved(syntax, head) {
                    return Some(Subject { token, source: outer(source, SubjectSource::Controlled) });
                }
                SubjectSource::Controlled
            }
            Relation::Advcl if is_without_tense(syntax, at) => SubjectSource::Controlled,
            _ => return None,
        };
        source = outer(source, step);
        at = head;
    }
}

/// The noun that the relative pronoun `token` stands for: "Roe" for the "who" of "Roe, who left". `None` for every
/// other word.
pub fn antecedent(syntax: &Syntax, token: usize) -> Option<usize> {
    if !is_relative_pronoun(syntax, token) {
        return None;
    }
    let clause = std::iter::once(token)
        .chain(syntax.ancestors(token))
        .find(|ancestor| super::clause::heads_a_clause(syntax, *ancestor))?;
    // Of coordinated relative clauses only the first hangs on the noun.
    let clause = super::coordination::first(syntax, clause);
    syntax.head(clause).filter(|_| syntax.relation(clause) == Relation::AclRelcl)
}

fn is_relative_pronoun(syntax: &Syntax, token: usize) -> bool {
    matches!(syntax.tag(token), FineTag::WhPronoun | FineTag::WhDeterminer | FineTag::WhPossessive)
}

fn own_subject(syntax: &Syntax, predicate: usize) -> Option<usize> {
    let is_subject = |child: &usize| {
        let relation = syntax.relation(*child);
        matches!(relation.universal(), Relation::Nsubj | Relation::Csubj) && relation != Relation::NsubjOuter
    };
    let outer = || syntax.child(predicate, Relation::NsubjOuter);
    syntax.children(predicate).find(is_subject).or_else(outer)
}

/// The object of a verb whose complement it is to act: "told Roe to leave".
fn person_moved(syntax: &Syntax, verb: usize) -> Option<usize> {
    syntax.child(verb, Relation::Obj).or_else(|| syntax.child(verb, Relation::Iobj))
}

/// Of the steps to another clause the first one says how the subject belongs to the predicate.
fn outer(so_far: SubjectSource, step: SubjectSource) -> SubjectSource {
    if so_far == SubjectSource::Own { step } else { so_far }
}

/// "saying little", "hired in May", "to win": no finite verb.
fn is_without_tense(syntax: &Syntax, predicate: usize) -> bool {
    let is_finite = |token: usize| {
        matches!(
            syntax.tag(token),
            FineTag::VerbPast | FineTag::VerbPresent | FineTag::VerbThirdPerson | FineTag::Modal
        )
    };
    let auxiliaries = syntax
        .children(predicate)
        .filter(|child| matches!(syntax.relation(*child), Relation::Aux | Relation::AuxPass | Relation::Cop));
    !is_finite(predicate) && !auxiliaries.into_iter().any(is_finite)
}

#[cfg(test)]
mod tests {
    use super::super::fixture::tree;
    use super::*;

    /// Subject and its source, of the predicate of this form.
    fn of(words: &str, predicate: &str) -> Option<(String, SubjectSource)> {
        let tree = tree(words);
        subject(&tree.syntax, tree.at(predicate)).map(|found| (tree.form(found.token).to_owned(), found.source))
    }

    fn some(token: &str, source: SubjectSource) -> Option<(String, SubjectSource)> {
        Some((token.to_owned(), source))
    }

    #[test]
    fn a_predicate_has_its_own_subject_and_lends_it_to_its_auxiliaries() {
        let words = "Roe/NNP/3/nsubj:pass was/VBD/3/aux:pass hired/VBN/0/root";
        assert_eq!(of(words, "hired"), some("Roe", SubjectSource::Own));
        assert_eq!(of(words, "was"), some("Roe", SubjectSource::Own));
    }

    #[test]
    fn conjuncts_share_the_subject_of_the_first() {
        let words = "Roe/NNP/2/nsubj came/VBD/0/root and/CC/4/cc left/VBD/2/conj";
        assert_eq!(of(words, "left"), some("Roe", SubjectSource::Shared));
        assert_eq!(
            of("Roe/NNP/2/nsubj came/VBD/0/root and/CC/5/cc Ann/NNP/5/nsubj left/VBD/2/conj", "left"),
            some("Ann", SubjectSource::Own)
        );
    }

    #[test]
    fn an_open_complement_takes_the_object_above_it_or_else_the_subject() {
        let words = "Roe/NNP/2/nsubj wants/VBZ/0/root to/TO/4/mark leave/VB/2/xcomp";
        assert_eq!(of(words, "leave"), some("Roe", SubjectSource::Controlled));
        let words = "They/PRP/2/nsubj told/VBD/0/root Roe/NNP/2/obj to/TO/5/mark leave/VB/2/xcomp";
        assert_eq!(of(words, "leave"), some("Roe", SubjectSource::Controlled));
    }

    #[test]
    fn a_clause_without_tense_takes_the_subject_above_it_and_one_with_tense_does_not() {
        let words = "Roe/NNP/2/nsubj spoke/VBD/0/root ,/,/4/punct saying/VBG/2/advcl little/JJ/4/obj";
        assert_eq!(of(words, "saying"), some("Roe", SubjectSource::Controlled));
        let words = "Roe/NNP/2/nsubj spoke/VBD/0/root if/IN/4/mark asked/VBD/2/advcl";
        assert_eq!(of(words, "asked"), None);
    }

    #[test]
    fn a_relative_pronoun_stands_for_its_antecedent() {
        let words = "Roe/NNP/0/root ,/,/4/punct who/WP/4/nsubj came/VBD/1/acl:relcl and/CC/6/cc left/VBD/4/conj";
        assert_eq!(of(words, "came"), some("Roe", SubjectSource::Antecedent));
        assert_eq!(of(words, "left"), some("Roe", SubjectSource::Shared));
        let words = "Who/WP/2/nsubj left/VBD/0/root";
        assert_eq!(of(words, "left"), some("Who", SubjectSource::Own), "a question");
        let words = "She/PRP/2/nsubj knows/VBZ/0/root what/WP/2/obj happened/VBD/3/acl:relcl";
        assert_eq!(of(words, "happened"), some("what", SubjectSource::Antecedent));
    }

    #[test]
    fn a_participle_belongs_to_the_noun_that_it_modifies_and_a_plan_to_leave_does_not() {
        assert_eq!(
            of("A/DT/2/det man/NN/0/root wearing/VBG/2/acl hats/NNS/3/obj", "wearing"),
            some("man", SubjectSource::Modified)
        );
        assert_eq!(of("growing/VBG/2/amod firms/NNS/0/root", "growing"), some("firms", SubjectSource::Modified));
        assert_eq!(of("A/DT/2/det plan/NN/0/root to/TO/4/mark leave/VB/2/acl", "leave"), None);
    }

    #[test]
    fn orders_have_no_subject() {
        assert_eq!(of("Leave/VB/0/root now/RB/1/advmod", "Leave"), None);
    }
}
