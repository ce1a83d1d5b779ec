//! An entity in the making.

use crate::entities::scene::Scene;
use crate::entities::{EntityKind, MentionForm};
use crate::span::ByteSpan;
use std::ops::Range;

/// One name in the text.
#[derive(Clone, Debug)]
pub(in crate::entities) struct Member {
    pub(in crate::entities) tokens: Range<usize>,
    pub(in crate::entities) kind: EntityKind,
    pub(in crate::entities) form: MentionForm,
    pub(in crate::entities) confidence: f64,
    pub(in crate::entities) rule: &'static str,
    /// The title or role that stands before or behind it.
    pub(in crate::entities) role: Option<ByteSpan>,
    /// Index into the caller's own list.
    pub(in crate::entities) known: Option<usize>,
}

/// Names that stand for one thing.
#[derive(Clone, Debug)]
pub(in crate::entities) struct Cluster {
    pub(in crate::entities) kind: EntityKind,
    pub(in crate::entities) members: Vec<Member>,
    /// The number of its Wikidata item.
    pub(in crate::entities) item: Option<u32>,
}

impl Cluster {
    pub(in crate::entities) fn new(kind: EntityKind) -> Self {
        Self { kind, members: Vec::new(), item: None }
    }

    /// Where it is first named.
    pub(in crate::entities) fn first(&self) -> usize {
        self.members.first().map_or(usize::MAX, |member| member.tokens.start)
    }

    /// The words of its fullest form in lower case, hyphens and marks left out.
    pub(in crate::entities) fn words<'a>(&self, scene: &Scene<'a>) -> Vec<&'a str> {
        let fullest =
            self.members.iter().max_by_key(|member| (member.tokens.len(), std::cmp::Reverse(member.tokens.start)));
        fullest.map(|member| words(scene, member.tokens.clone())).unwrap_or_default()
    }

    /// Moves all of `other` into this one as short forms of it.
    pub(in crate::entities) fn take(&mut self, other: &mut Cluster, form: MentionForm) {
        for member in &mut other.members {
            member.form = form;
        }
        self.members.append(&mut other.members);
        self.members.sort_by_key(|member| member.tokens.start);
        self.item = self.item.or(other.item.take());
    }
}

/// The words of a name in lower case.
pub(in crate::entities) fn words<'a>(scene: &Scene<'a>, tokens: Range<usize>) -> Vec<&'a str> {
    tokens
        .filter(|&token| !scene.document.tokens[token].is_punctuation())
        .map(|token| scene.document.lower(token))
        .collect()
}

/// A name in lower case with single blanks.
pub(in crate::entities) fn written(scene: &Scene<'_>, tokens: Range<usize>) -> String {
    let mut name = String::new();
    for token in tokens {
        let piece = scene.document.lower(token);
        // "United States-led" and "U.N. -led" read alike whichever hyphen is used.
        let piece = if matches!(piece, "–" | "‑") { "-" } else { piece };
        if scene.document.tokens[token].space_before && !name.is_empty() {
            name.push(' ');
        }
        name.push_str(piece);
    }
    name
}
