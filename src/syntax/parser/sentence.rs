//! From a document to its grammar.

use super::distance::distance;
use super::network::{Network, Work};
use super::spanning::HeadScores;
use crate::document::Document;
use crate::models::dense::Inputs;
use crate::models::features::Form;
use crate::syntax::{Node, Relation, Syntax};
use std::ops::Range;

/// Sentences over this many tokens are parsed in pieces, each hanging under the one before, so that time stays linear.
const LONGEST: usize = 120;

impl Network<'_> {
    /// The grammar of a document. Every sentence is a tree.
    pub fn parse(&self, document: &Document<'_>) -> Syntax {
        let mut parser = Parser {
            network: self,
            document,
            work: Work::default(),
            heads: HeadScores::default(),
            pairs: Inputs::default(),
        };
        let mut nodes = Vec::with_capacity(document.tokens.len());
        for sentence in &document.sentences {
            let mut last_root = None;
            for piece in pieces(document, sentence.tokens.clone()) {
                // Tokens between sentences, should there be any, are roots of their own.
                nodes.resize(piece.start, Node::unknown());
                parser.piece(piece.clone(), last_root, &mut nodes);
                last_root = nodes[piece.clone()]
                    .iter()
                    .position(|node| node.head().is_none_or(|head| !piece.contains(&head)))
                    .map(|at| piece.start + at);
            }
        }
        nodes.resize(document.tokens.len(), Node::unknown());
        Syntax::from_parts(nodes)
    }
}

/// Cuts a sentence that is too long, behind a comma or the like where there is one.
fn pieces(document: &Document<'_>, tokens: Range<usize>) -> Vec<Range<usize>> {
    let mut pieces = Vec::with_capacity(1);
    let mut rest = tokens;
    while rest.len() > LONGEST {
        let most = rest.start + LONGEST;
        let mark = (rest.start + LONGEST / 2..most)
            .rev()
            .find(|token| matches!(document.lower(*token), "," | ";" | ":" | "—" | "–" | "|"));
        let cut = mark.map_or(most, |mark| mark + 1);
        pieces.push(rest.start..cut);
        rest.start = cut;
    }
    pieces.push(rest);
    pieces
}

struct Parser<'parse, 'text> {
    network: &'parse Network<'parse>,
    document: &'parse Document<'text>,
    work: Work,
    heads: HeadScores,
    pairs: Inputs,
}

impl Parser<'_, '_> {
    /// Adds the nodes of a sentence or a piece of one; its root hangs under `above`.
    fn piece(&mut self, tokens: Range<usize>, above: Option<usize>, nodes: &mut Vec<Node>) {
        let network = self.network;
        let outlooks = network.outlooks(self.numbers(tokens.clone()), &mut self.work);
        let outlooks: Vec<&[f32]> = outlooks.chunks_exact(network.outlook.stride()).collect();
        let heads = self.find_heads(&outlooks);
        let relations = self.find_relations(&outlooks, &heads);
        for ((outlook, head), relation) in outlooks.iter().zip(heads).zip(relations) {
            let position = network.positions[best(&outlook[network.parts.position.clone()])];
            let tag = network.tags[best(&outlook[network.parts.tag.clone()])];
            let (head, relation) = match head {
                Some(head) => (Some(tokens.start + head), relation),
                None if above.is_some() => (above, Relation::Parataxis),
                None => (None, Relation::Root),
            };
            nodes.push(Node::new(position, tag, head, relation));
        }
    }

    /// The numbers of the first layer for each token.
    fn numbers(&self, tokens: Range<usize>) -> Vec<f32> {
        let mut numbers = Vec::with_capacity(tokens.len() * self.network.input.width());
        for token in tokens.clone() {
            let (text, lower) = (self.document.token_text(token), self.document.lower(token));
            let form = Form { text, lower, first: token == tokens.start, has_row: false };
            self.network.input.push(form, self.network.words, &mut numbers);
        }
        numbers
    }

    fn find_heads(&mut self, outlooks: &[&[f32]]) -> Vec<Option<usize>> {
        let parts = &self.network.parts;
        // Only what is positive of a head counts.
        let over = |head: &[f32]| head.iter().map(|number| number.max(0.0)).collect::<Vec<f32>>();
        let root = over(&self.network.root_head);
        let heads: Vec<f32> = outlooks.iter().flat_map(|outlook| over(&outlook[parts.head.clone()])).collect();
        self.heads.start(outlooks.len());
        for (token, outlook) in outlooks.iter().enumerate() {
            let dependent = &outlook[parts.dependent.clone()];
            let (to_root, row) = self.heads.row_mut(token).split_at_mut(1);
            to_root[0] = product(dependent, &root) + self.network.distances[distance(token, None)];
            for ((head, score), numbers) in row.iter_mut().enumerate().zip(heads.chunks_exact(root.len())) {
                *score = product(dependent, numbers) + self.network.distances[distance(token, Some(head))];
            }
        }
        self.heads.best_tree()
    }

    fn find_relations(&mut self, outlooks: &[&[f32]], heads: &[Option<usize>]) -> Vec<Relation> {
        let parts = &self.network.parts;
        let mut pairs = Vec::with_capacity(heads.len() * self.network.root_over.len());
        for (outlook, head) in outlooks.iter().zip(heads) {
            let over = head.map_or(self.network.root_over.as_slice(), |head| &outlooks[head][parts.over.clone()]);
            pairs.extend(outlook[parts.under.clone()].iter().zip(over).map(|(under, over)| (under + over).max(0.0)));
        }
        self.pairs.fill(&pairs);
        let mut scores = Vec::new();
        self.network.relation.apply(&self.pairs, &mut scores);
        let count = self.network.relations.len();
        scores
            .chunks_exact(self.network.relation.stride())
            .map(|scores| self.network.relations[best(&scores[..count])])
            .collect()
    }
}

/// The product of what a token is like as a dependent and what another is like as a head.
fn product(dependent: &[f32], head: &[f32]) -> f32 {
    let mut sums = [0.0; 8];
    for (one, other) in dependent.as_chunks::<8>().0.iter().zip(head.as_chunks::<8>().0) {
        for ((sum, one), other) in sums.iter_mut().zip(one).zip(other) {
            *sum += one * other;
        }
    }
    sums.iter().sum()
}

/// The place of the greatest score.
fn best(scores: &[f32]) -> usize {
    let mut best = 0;
    for (at, score) in scores.iter().enumerate() {
        if *score > scores[best] {
            best = at;
        }
    }
    best
}
