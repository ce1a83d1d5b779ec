//! The network that tags and parses: what it reads of its model, and what it says of a sentence.
//!
//! Two recurrent layers read the sentence; from what they remember at a token, one layer of sums gives its tags and
//! what it is like as a dependent and as a head. A head is chosen by the product of the two (Dozat and Manning 2017),
//! then the relation by a small layer of its own.

use super::distance::DISTANCES;
use crate::models::dense::Inputs;
use crate::models::file::{ModelError, ModelFile};
use crate::models::{Dense, InputLayer, Mix, Recurrent, WordVectors, features};
use crate::syntax::{FineTag, Relation, UniversalPos};
use std::ops::Range;
use std::str::FromStr;

/// The kind of its model.
pub const KIND: &str = "syntax";

/// The trained network, ready to run.
#[derive(Debug)]
pub struct Network<'bytes> {
    pub(super) words: &'bytes WordVectors<'bytes>,
    pub(super) input: InputLayer<'bytes>,
    pub(super) layers: Vec<(Mix, Recurrent)>,
    pub(super) outlook: Dense,
    pub(super) parts: Parts,
    /// What the root is like as a head: the part `head` and the part `over` of a token's outlook.
    pub(super) root_head: Vec<f32>,
    pub(super) root_over: Vec<f32>,
    /// What is added to a head's score for its distance.
    pub(super) distances: Vec<f32>,
    pub(super) relation: Dense,
    pub(super) positions: Vec<UniversalPos>,
    pub(super) tags: Vec<FineTag>,
    pub(super) relations: Vec<Relation>,
}

/// Where the parts of a token's outlook lie.
#[derive(Clone, Debug)]
pub struct Parts {
    /// The scores of the parts of speech.
    pub position: Range<usize>,
    /// The scores of the fine tags.
    pub tag: Range<usize>,
    /// What it is like as a dependent, when its head is sought.
    pub dependent: Range<usize>,
    /// What it is like as a head.
    pub head: Range<usize>,
    /// What it is like as a dependent, when its relation is sought.
    pub under: Range<usize>,
    /// What it is like as a head, when the relation of a dependent is sought.
    pub over: Range<usize>,
}

impl Parts {
    /// The parts in their order, for so many parts of speech and tags, and so many numbers for arcs and relations.
    pub fn new(positions: usize, tags: usize, arc: usize, relation: usize) -> Self {
        let mut end = 0;
        let mut next = |length: usize| {
            end += length;
            end - length..end
        };
        Self {
            position: next(positions),
            tag: next(tags),
            dependent: next(arc),
            head: next(arc),
            under: next(relation),
            over: next(relation),
        }
    }
}

impl<'bytes> Network<'bytes> {
    /// Reads a model made by the training crate with these word vectors.
    ///
    /// # Errors
    /// The bytes are no such model.
    pub fn open(bytes: &'bytes [u8], words: &'bytes WordVectors<'bytes>) -> Result<Self, ModelError> {
        let file = ModelFile::open(bytes, KIND, features::VERSION)?;
        let input = InputLayer::read(&file, words)?;
        let mut layers = Vec::new();
        let mut width = input.width();
        for layer in 1..=2 {
            let mix = Mix::read(&file, &format!("mix{layer}"), width)?;
            let recurrent = Recurrent::read(&file, &format!("layer{layer}"), width)?;
            width = recurrent.outputs();
            layers.push((mix, recurrent));
        }
        let (root_head, root_over) = (file.floats("root.head")?, file.floats("root.over")?);
        let (positions, tags, relations) = (labels(&file, "pos")?, labels(&file, "tag")?, labels(&file, "relation")?);
        let outlook = Dense::read(&file, "outlook", width)?;
        let relation = Dense::read(&file, "relation", root_over.len())?;
        let parts = Parts::new(positions.len(), tags.len(), root_head.len(), root_over.len());
        let distances = file.floats("distances")?;
        if outlook.outputs() != parts.over.end || relation.outputs() != relations.len() || distances.len() != DISTANCES
        {
            return Err(ModelError::Array("outlook".to_string()));
        }
        Ok(Self {
            words,
            input,
            layers,
            outlook,
            parts,
            root_head,
            root_over,
            distances,
            relation,
            positions,
            tags,
            relations,
        })
    }

    /// The outlook of each token of a sentence, one row of [`Dense::stride`] numbers after another,
    /// from the rows of the first layer.
    pub(super) fn outlooks(&self, mut tokens: Vec<f32>, work: &mut Work) -> Vec<f32> {
        for (mix, recurrent) in &self.layers {
            mix.apply(&tokens, &mut work.mixed);
            work.inputs.fill(&work.mixed);
            recurrent.apply(&work.inputs, &mut work.parts, &mut tokens);
        }
        work.inputs.fill(&tokens);
        self.outlook.apply(&work.inputs, &mut tokens);
        tokens
    }
}

/// Room for work, so that sentences do not each ask for it anew.
#[derive(Debug, Default)]
pub(super) struct Work {
    pub(super) inputs: Inputs,
    mixed: Vec<f32>,
    parts: Vec<f32>,
}

fn labels<L: FromStr>(file: &ModelFile<'_>, decision: &str) -> Result<Vec<L>, ModelError> {
    let names = file.labels(decision)?;
    if names.is_empty() {
        return Err(ModelError::Label(decision.to_string()));
    }
    names.iter().map(|name| name.parse().map_err(|_| ModelError::Label(name.clone()))).collect()
}
