//! Sums over the layers.

use super::build::Findings;
use crate::claims::{ClaimType, SourceKind};
use crate::document::Document;
use crate::span::ByteSpan;
use crate::values::Number;
use serde::Serialize;
use std::collections::HashMap;

/// Sums over the layers of a report.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Stats {
    /// Entities.
    pub entities: u32,
    /// Mentions of all entities.
    pub mentions: u32,
    /// Values.
    pub values: u32,
    /// Quotations.
    pub quotes: u32,
    /// Claims.
    pub claims: u32,
    /// Doubtful wordings.
    pub wording: u32,
    /// Checks.
    pub checks: u32,
    /// Sentences with a checkability of at least one half.
    pub checkable_sentences: u32,
    /// Words inside quotations, by speaker, most words first.
    pub words_by_speaker: Vec<SpeakerWords>,
    /// Claims by who stands behind them.
    pub claims_by_source: SourceCounts,
    /// Claims by type; a claim with two types counts in both.
    pub claims_by_type: TypeCounts,
    /// Share of the claims that the article makes in its own voice, 0 to 1; `None` without claims.
    pub own_voice: Option<Number>,
}

/// How much one speaker says.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SpeakerWords {
    /// Entity id.
    pub entity: Option<String>,
    /// The entity's name, or the phrase that stands for the speaker; `None` where nobody is named.
    pub name: Option<String>,
    /// Words.
    pub words: u32,
    /// Quotations.
    pub quotes: u32,
}

/// Claims by who stands behind them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct SourceCounts {
    /// The article itself.
    pub author: u32,
    /// A named source.
    pub named: u32,
    /// A role.
    pub role: u32,
    /// Nobody in particular.
    pub anonymous: u32,
    /// A document.
    pub document: u32,
}

/// Claims by type.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[allow(missing_docs, reason = "the fields are named as the types they count")]
pub struct TypeCounts {
    pub event: u32,
    pub quantity: u32,
    pub comparison: u32,
    pub causal: u32,
    pub law_rule: u32,
    pub prediction: u32,
    pub quote_position: u32,
    pub attribute: u32,
}

/// How many words stand in `span`.
pub(super) fn words(document: &Document<'_>, span: ByteSpan) -> u32 {
    document.tokens_in(span).filter(|&index| begins_word(document, index)).count() as u32
}

/// A clitic and the later half of a hyphenated word do not count as words of their own; a word behind a quotation
/// mark or a dash does.
fn begins_word(document: &Document<'_>, index: usize) -> bool {
    let token = &document.tokens[index];
    let before = index.checked_sub(1).map(|before| &document.tokens[before]);
    let after_a_mark = before
        .is_some_and(|before| before.is_punctuation() && !matches!(document.slice(before.span), "-" | "‐" | "‑" | "/"));
    !token.is_punctuation() && (token.space_before || after_a_mark)
}

/// Words by speaker, most words first, ties in order of appearance.
pub(super) fn words_by_speaker(
    findings: &Findings<'_>,
    entity_id: impl Fn(usize) -> Option<String>,
) -> Vec<SpeakerWords> {
    let mut speakers: Vec<SpeakerWords> = Vec::new();
    let mut places: HashMap<(Option<usize>, Option<String>), usize> = HashMap::new();
    for quote in findings.quotes {
        let source = quote.speaker.map(|speaker| speaker.source);
        let entity = source.and_then(|source| source.entity);
        let name = source.map(|source| match entity {
            Some(index) => {
                let entity = &findings.entities.list[index];
                findings.document.slice(entity.mentions[entity.name].span).to_owned()
            }
            None => findings.document.slice(source.span).to_owned(),
        });
        let words: u32 = quote.parts.iter().map(|part| words(findings.document, *part).max(1)).sum();
        // "Police said" and "police said" are one speaker.
        let key = (entity, name.as_deref().map(str::to_lowercase));
        let place = *places.entry(key).or_insert_with(|| {
            speakers.push(SpeakerWords { entity: entity.and_then(&entity_id), name, words: 0, quotes: 0 });
            speakers.len() - 1
        });
        speakers[place].words += words;
        speakers[place].quotes += 1;
    }
    speakers.sort_by_key(|speaker| std::cmp::Reverse(speaker.words));
    speakers
}

/// Claims by who stands behind them.
pub(super) fn claims_by_source(findings: &Findings<'_>) -> SourceCounts {
    let mut counts = SourceCounts::default();
    for claim in &findings.claims.list {
        let count = match claim.source {
            None => &mut counts.author,
            Some((_, SourceKind::Named)) => &mut counts.named,
            Some((_, SourceKind::Role)) => &mut counts.role,
            Some((_, SourceKind::Anonymous)) => &mut counts.anonymous,
            Some((_, SourceKind::Document)) => &mut counts.document,
        };
        *count += 1;
    }
    counts
}

/// Claims by type.
pub(super) fn claims_by_type(findings: &Findings<'_>) -> TypeCounts {
    let mut counts = TypeCounts::default();
    for kind in findings.claims.list.iter().flat_map(|claim| &claim.types) {
        let count = match kind {
            ClaimType::Event => &mut counts.event,
            ClaimType::Quantity => &mut counts.quantity,
            ClaimType::Comparison => &mut counts.comparison,
            ClaimType::Causal => &mut counts.causal,
            ClaimType::LawRule => &mut counts.law_rule,
            ClaimType::Prediction => &mut counts.prediction,
            ClaimType::QuotePosition => &mut counts.quote_position,
            ClaimType::Attribute => &mut counts.attribute,
        };
        *count += 1;
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unnamed_speaker_is_one_speaker_at_the_head_of_a_sentence_too() {
        let text = "The road is closed, police said. Police said that the bridge would stay shut.";
        let report = crate::inspect(text, &crate::Options::default()).unwrap();
        let speakers: Vec<_> = report.stats.words_by_speaker.iter().map(|speaker| speaker.quotes).collect();
        assert_eq!(speakers, [2]);
    }

    #[test]
    fn words_are_counted_as_an_editor_counts_them() {
        for (text, count) in [
            ("“It works,” said Ann Lee.", 5),
            ("The nine-month-old deal (the first) wasn’t Tom’s.", 7),
            ("It cost $5 million—too much—and/or 5% more.", 9),
            ("", 0),
        ] {
            let document = crate::document::read(text);
            assert_eq!(words(&document, ByteSpan::new(0, text.len())), count, "{text}");
        }
    }
}
