//! "ELLISON: We are short of staff." and "Ellison: Bridge will open in May"

use crate::document::Case;
use crate::entities::EntityKind;
use crate::quotes::attribution::{Attribution, Place};
use crate::quotes::cues::Candidate;
use crate::quotes::nouns;
use crate::quotes::reading::{NounPhrase, Reading, WordClass};
use crate::quotes::verbs::Form;
use crate::rule::RuleCard;
use std::ops::Range;

/// What this rule says of itself.
pub(crate) const CARD: RuleCard = RuleCard {
    id: "quote.speaker.label",
    about: "A name and a colon at the head of a line, as in a transcript or a headline.",
    example: "ELLISON: We are short of staff.",
    near_miss: "Update: The bridge is open.",
};

/// Lines that begin with a name and a colon, each with the tokens of what is said.
pub(crate) fn find(reading: &Reading<'_>) -> Vec<(Attribution, Range<usize>)> {
    reading.document.paragraphs.iter().filter_map(|paragraph| line(reading, paragraph.tokens.clone())).collect()
}

fn line(reading: &Reading<'_>, tokens: Range<usize>) -> Option<(Attribution, Range<usize>)> {
    let colon = (tokens.start..tokens.end.min(tokens.start + 5)).find(|at| reading.class(*at) == WordClass::Colon)?;
    let name = tokens.start..colon;
    let content = colon + 1..tokens.end;
    let named = name.len() <= 3
        && !name.is_empty()
        && name.clone().all(|at| {
            reading.document.tokens[at].starts_upper(reading.document.text) && !nouns::is(reading.lower(at), "note")
        });
    if !named || content.len() < 3 || reading.passage_at(colon + 1).is_some() {
        return None;
    }
    // In running text only a transcript sets a name in capitals before a colon.
    let capitals = name.clone().all(|at| reading.document.tokens[at].case == Case::Upper);
    if !capitals && tokens.start > 0 {
        return None;
    }
    let kind = reading
        .entities
        .touching(reading.span(name.clone()))
        .next()
        .map(|(_, entity)| reading.entities.list[entity].kind);
    if !matches!(kind, None | Some(EntityKind::Person | EntityKind::Organization)) {
        return None;
    }
    let speaker = NounPhrase { tokens: name.clone(), head: colon - 1 };
    let candidate = Candidate {
        cue: name.clone(),
        verb: None,
        form: Form::Base,
        group: name.start,
        negated: false,
        modal: false,
        auxiliary: false,
        passive: false,
        infinitive: false,
    };
    let attribution = Attribution {
        candidate,
        speaker: Some(speaker),
        place: Place::Label,
        extent: name.start..colon + 1,
        rule: CARD.id,
    };
    Some((attribution, content))
}
