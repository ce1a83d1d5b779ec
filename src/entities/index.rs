//! Finding the entity that stands at a place in the text.

use super::{Entity, Mention};
use crate::span::ByteSpan;

/// The entities of an article with their mentions in text order, so that a place is found in logarithmic time.
#[derive(Debug)]
pub struct Entities {
    /// In order of first mention.
    pub list: Vec<Entity>,
    /// Every mention with the index of its entity, by start, then longest first.
    mentions: Vec<(Mention, usize)>,
    /// Length of the longest mention in bytes.
    longest: u32,
}

impl Entities {
    /// Takes the finished list.
    pub fn new(list: Vec<Entity>) -> Self {
        let mut mentions: Vec<(Mention, usize)> = list
            .iter()
            .enumerate()
            .flat_map(|(index, entity)| entity.mentions.iter().map(move |mention| (*mention, index)))
            .collect();
        mentions.sort_by_key(|(mention, _)| (mention.span.start, std::cmp::Reverse(mention.span.end)));
        let longest = mentions.iter().map(|(mention, _)| mention.span.len() as u32).max().unwrap_or(0);
        Self { list, mentions, longest }
    }

    /// Mentions that share a byte with `span`, each with the index of its entity, in text order.
    pub fn touching(&self, span: ByteSpan) -> impl Iterator<Item = (&Mention, usize)> {
        let from = span.start.saturating_sub(self.longest);
        let first = self.mentions.partition_point(|(mention, _)| mention.span.start < from);
        let last = self.mentions.partition_point(|(mention, _)| mention.span.start < span.end);
        self.mentions[first..last.max(first)]
            .iter()
            .filter(move |(mention, _)| mention.span.overlaps(span))
            .map(|(mention, index)| (mention, *index))
    }

    /// The last mention that ends at or before byte `at`, going back, for "the nearest earlier mention".
    pub fn before(&self, at: u32) -> impl Iterator<Item = (&Mention, usize)> {
        let last = self.mentions.partition_point(|(mention, _)| mention.span.start < at);
        self.mentions[..last]
            .iter()
            .rev()
            .filter(move |(mention, _)| mention.span.end <= at)
            .map(|(mention, index)| (mention, *index))
    }
}
