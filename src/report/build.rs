//! From what the stages found to the report.

use super::offsets::OffsetMap;
use super::*;
use crate::document::Document;
use crate::options::{Layer, Options};
use crate::quotes::Source;
use crate::span::ByteSpan;
use crate::{checks, claims, entities, quotes, values, wording};

/// What all stages found in one article.
pub struct Findings<'a> {
    /// The article.
    pub document: &'a Document<'a>,
    /// The day it appeared.
    pub published: Option<Date>,
    /// Names.
    pub entities: &'a entities::Entities,
    /// Values.
    pub values: &'a [values::Value],
    /// Quotations.
    pub quotes: &'a [quotes::Quote],
    /// Claims and sentence scores.
    pub claims: &'a claims::Claims,
    /// Doubtful wording.
    pub wording: &'a [wording::Wording],
    /// Contradictions.
    pub checks: &'a [checks::Check],
    /// What was asked for.
    pub options: &'a Options,
}

/// Whether spans carry their text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slices {
    /// Every span holds its slice of the text.
    Copied,
    /// Spans hold an empty text, and the caller fills it in from the string it gave. JavaScript does so,
    /// because its string may hold lone surrogates that a Rust string cannot.
    LeftToCaller,
}

/// Writes the report in the caller's offset unit. Layers that were not asked for are empty,
/// and references to them `None`.
pub fn build(findings: Findings<'_>, slices: Slices) -> Report {
    Builder { map: OffsetMap::new(findings.document.text, findings.options.offsets), slices, findings }.report()
}

struct Builder<'a> {
    findings: Findings<'a>,
    map: OffsetMap,
    slices: Slices,
}

impl Builder<'_> {
    fn report(&self) -> Report {
        let Findings { document, published, options, .. } = self.findings;
        let mut report = Report {
            schema_version: SCHEMA_VERSION,
            id: None,
            generator: Generator { name: "article-inspector", version: env!("CARGO_PKG_VERSION") },
            offset_unit: options.offsets,
            document: DocumentFacts {
                language: document.language,
                language_confidence: score(document.language_confidence),
                published,
                length: self.map.convert(document.text.len() as u32),
                words: stats::words(document, ByteSpan::new(0, document.text.len())),
                headline: document.headline.map(|span| self.span(span)),
                byline: document.byline.map(|span| self.span(span)),
                dateline: document.dateline.map(|span| self.span(span)),
                paragraphs: document.paragraphs.iter().map(|paragraph| self.span(paragraph.span)).collect(),
                sentences: document.sentences.iter().map(|sentence| self.span(sentence.span)).collect(),
            },
            entities: self.layer(Layer::Entities, &self.findings.entities.list, Self::entity),
            values: self.layer(Layer::Values, self.findings.values, Self::value),
            quotes: self.layer(Layer::Quotes, self.findings.quotes, Self::quote),
            claims: self.layer(Layer::Claims, &self.findings.claims.list, Self::claim),
            sentences: self.layer(Layer::Claims, &self.findings.claims.sentences, |_, index, sentence| SentenceFacts {
                index: index as u32,
                checkability: score(sentence.checkability),
                non_claim: sentence.non_claim,
            }),
            wording: self.layer(Layer::Wording, self.findings.wording, Self::wording),
            checks: self.layer(Layer::Checks, self.findings.checks, Self::check),
            stats: Stats::default(),
        };
        report.stats = self.stats(&report);
        report
    }

    fn stats(&self, report: &Report) -> Stats {
        let claims = &report.claims;
        let own = claims.iter().filter(|claim| claim.voice == Voice::Author).count();
        let with_quotes = self.findings.options.wants(Layer::Quotes);
        let with_claims = self.findings.options.wants(Layer::Claims);
        Stats {
            entities: report.entities.len() as u32,
            mentions: report.entities.iter().map(|entity| entity.mentions.len() as u32).sum(),
            values: report.values.len() as u32,
            quotes: report.quotes.len() as u32,
            claims: claims.len() as u32,
            wording: report.wording.len() as u32,
            checks: report.checks.len() as u32,
            checkable_sentences: report.sentences.iter().filter(|sentence| sentence.checkability >= Number(0.5)).count()
                as u32,
            words_by_speaker: if with_quotes {
                stats::words_by_speaker(&self.findings, |index| self.reference(Layer::Entities, 'e', index))
            } else {
                Vec::new()
            },
            claims_by_source: if with_claims {
                stats::claims_by_source(&self.findings)
            } else {
                SourceCounts::default()
            },
            claims_by_type: if with_claims { stats::claims_by_type(&self.findings) } else { TypeCounts::default() },
            own_voice: (!claims.is_empty()).then(|| score(own as f64 / claims.len() as f64)),
        }
    }

    fn layer<In, Out>(&self, layer: Layer, found: &[In], write: impl Fn(&Self, usize, &In) -> Out) -> Vec<Out> {
        if !self.findings.options.wants(layer) {
            return Vec::new();
        }
        found.iter().enumerate().map(|(index, one)| write(self, index, one)).collect()
    }

    fn reference(&self, layer: Layer, letter: char, index: usize) -> Option<String> {
        self.findings.options.wants(layer).then(|| id(letter, index))
    }

    fn references(&self, layer: Layer, letter: char, indices: &[usize]) -> Vec<String> {
        indices.iter().filter_map(|&index| self.reference(layer, letter, index)).collect()
    }

    fn span(&self, span: ByteSpan) -> Span {
        let (start, end) = self.map.convert_span(span);
        let text = match self.slices {
            Slices::Copied => self.findings.document.slice(span).to_owned(),
            Slices::LeftToCaller => String::new(),
        };
        Span { start, end, text }
    }

    fn entity(&self, index: usize, entity: &entities::Entity) -> Entity {
        let slice = |span: ByteSpan| self.findings.document.slice(span);
        let name = slice(entity.mentions[entity.name].span);
        let mut aliases: Vec<String> = Vec::new();
        for mention in &entity.mentions {
            let form = slice(mention.span);
            let named = !matches!(mention.form, MentionForm::Pronoun | MentionForm::Nominal);
            if named && form != name && !aliases.iter().any(|alias| alias == form) {
                aliases.push(form.to_owned());
            }
        }
        let mut roles: Vec<String> = Vec::new();
        for role in entity.roles.iter().map(|&span| slice(span)) {
            if !roles.iter().any(|known| known == role) {
                roles.push(role.to_owned());
            }
        }
        Entity {
            id: id('e', index),
            kind: entity.kind,
            name: name.to_owned(),
            aliases,
            roles,
            wikidata: entity.wikidata.clone(),
            salience: score(entity.salience),
            confidence: score(entity.confidence),
            mentions: entity
                .mentions
                .iter()
                .map(|mention| Mention {
                    span: self.span(mention.span),
                    form: mention.form,
                    confidence: score(mention.confidence),
                    rule: mention.rule,
                })
                .collect(),
        }
    }

    fn value(&self, index: usize, value: &values::Value) -> Value {
        Value {
            id: id('v', index),
            kind: value.kind,
            span: self.span(value.span),
            value: value.normalized.clone(),
            rule: value.rule,
        }
    }

    fn source(&self, source: Source) -> (Option<String>, Span) {
        let entity = source.entity.and_then(|entity| self.reference(Layer::Entities, 'e', entity));
        (entity, self.span(source.span))
    }

    fn quote(&self, index: usize, quote: &quotes::Quote) -> Quote {
        Quote {
            id: id('q', index),
            kind: quote.kind,
            span: self.span(quote.span()),
            parts: quote.parts.iter().map(|&part| self.span(part)).collect(),
            speaker: quote.speaker.map(|speaker| {
                let (entity, span) = self.source(speaker.source);
                Speaker { entity, span, certainty: speaker.certainty }
            }),
            cue: quote.cue.as_ref().map(|cue| Cue {
                span: self.span(cue.span),
                lemma: cue.lemma.clone(),
                stance: cue.stance,
            }),
            via: quote.via.map(|via| {
                let (entity, span) = self.source(via);
                Via { entity, span }
            }),
            reality: quote.reality,
            rule: quote.rule,
        }
    }

    fn claim(&self, index: usize, claim: &claims::Claim) -> Claim {
        Claim {
            id: id('c', index),
            span: self.span(claim.span),
            sentence: claim.sentence as u32,
            types: claim.types.clone(),
            checkability: score(claim.checkability),
            priority: score(claim.priority),
            reasons: claim
                .reasons
                .iter()
                .map(|reason| Reason {
                    code: reason.code,
                    span: self.span(reason.span),
                    weight: score(reason.weight),
                    message: reason.message.clone(),
                })
                .collect(),
            voice: if claim.source.is_some() || claim.quote.is_some() { Voice::Source } else { Voice::Author },
            source: claim.source.map(|(source, kind)| {
                let (entity, span) = self.source(source);
                ClaimSource { entity, kind, span }
            }),
            modality: claim.modality,
            polarity: claim.polarity,
            normalized: claim.normalized.clone(),
            substitutions: claim
                .substitutions
                .iter()
                .map(|substitution| Substitution { span: self.span(substitution.span), to: substitution.to.clone() })
                .collect(),
            quote: claim.quote.and_then(|quote| self.reference(Layer::Quotes, 'q', quote)),
            entities: self.references(Layer::Entities, 'e', &claim.entities),
            values: self.references(Layer::Values, 'v', &claim.values),
        }
    }

    fn wording(&self, index: usize, wording: &wording::Wording) -> Wording {
        Wording {
            id: id('w', index),
            span: self.span(wording.span),
            category: wording.category,
            message: wording.message.clone(),
            suggestion: wording.suggestion.clone(),
            rule: wording.rule,
        }
    }

    fn check(&self, index: usize, check: &checks::Check) -> Check {
        Check {
            id: id('k', index),
            code: check.code,
            severity: check.severity,
            message: check.message.clone(),
            spans: check.spans.iter().map(|&span| self.span(span)).collect(),
        }
    }
}

/// `e1` for the first entity, and so on.
fn id(letter: char, index: usize) -> String {
    format!("{letter}{}", index + 1)
}

/// Rounded to three digits, inside 0 to 1.
fn score(score: f64) -> Number {
    Number((score.clamp(0.0, 1.0) * 1000.0).round() / 1000.0)
}
