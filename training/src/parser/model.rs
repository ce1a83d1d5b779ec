//! The network in training: the same layers as `article_inspector::syntax::parser::network`.

use super::example::{Example, Taught, targets};
use crate::network::dropout::mask;
use crate::network::export::ModelWriter;
use crate::network::loss::{chances, cross_entropy};
use crate::network::{Dense, Id, Input, Matrix, Mix, Parameters, Recurrent, input, recurrent};
use article_inspector::models::{WordVectors, features};
use article_inspector::syntax::parser::distance::{DISTANCES, distance};
use article_inspector::syntax::parser::network::{KIND, Parts};
use article_inspector::syntax::{FineTag, Relation, UniversalPos};
use fastrand::Rng;
use ndarray::s;
use rayon::prelude::*;
use std::collections::BTreeMap;

/// How large a network is.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    /// How many numbers a token begins with.
    pub input: usize,
    /// How many numbers a unit remembers.
    pub width: usize,
    /// How many layers read the sentence.
    pub layers: usize,
    /// How many numbers say what a token is like as a dependent or head.
    pub arc: usize,
    /// How many do so for relations.
    pub relation: usize,
    /// How many rows the hashed features share.
    pub hashed_rows: usize,
    /// How many words have rows of their own.
    pub own_rows: usize,
}

/// A network and its parameters.
#[derive(Clone, Debug)]
pub struct Model {
    /// Everything that is learned.
    pub parameters: Parameters,
    input: Input,
    layers: Vec<(Mix, Recurrent)>,
    outlook: Dense,
    root: Id,
    distances: Id,
    relation: Dense,
    parts: Parts,
}

/// How much each decision counts in the loss: part of speech, fine tag, head, relation.
const WEIGHTS: [f32; 4] = [0.7, 0.3, 1.0, 1.0];
/// How much of the loss comes from the teacher, where there is one.
const TAUGHT: f32 = 0.8;

/// What happens in training alone.
pub struct Chance<'a> {
    /// Where it comes from.
    pub random: &'a mut Rng,
    /// How often a number is dropped.
    pub drop: f32,
    /// How often a word is taken for an unknown one.
    pub forget: f32,
}

/// What the network says of a sentence, and what the way back needs.
struct Run {
    first: (Matrix, input::Trace),
    first_mask: Matrix,
    /// For each layer: what it was given, what that was mixed to, the trace, and the mask over what it gave.
    layers: Vec<(Matrix, Matrix, recurrent::Trace, Matrix)>,
    /// The root's row, then one for each token.
    read: Matrix,
    outlook: Matrix,
    /// What tokens are like as heads, without what is negative.
    over_heads: Matrix,
    heads: Matrix,
}

impl Model {
    /// A network that knows nothing yet.
    pub fn new(words: &WordVectors<'_>, shape: Shape, random: &mut Rng) -> Self {
        let mut parameters = Parameters::default();
        let input = Input::new(&mut parameters, words, shape.hashed_rows, shape.own_rows, shape.input, random);
        let mut layers = Vec::new();
        let mut width = shape.input;
        for _ in 0..shape.layers {
            let mix = Mix::new(&mut parameters, width, random);
            layers.push((mix, Recurrent::new(&mut parameters, width, shape.width, random)));
            width = 2 * shape.width;
        }
        let parts = Parts::new(UniversalPos::ALL.len(), FineTag::ALL.len(), shape.arc, shape.relation);
        let outlook = Dense::new(&mut parameters, width, parts.over.end, shape.arc, random);
        let root = parameters.random(1, width, 0.1, random);
        let distances = parameters.add(Matrix::zeros((1, DISTANCES)));
        let relation = Dense::new(&mut parameters, shape.relation, Relation::ALL.len(), Relation::ALL.len(), random);
        Self { parameters, input, layers, outlook, root, distances, relation, parts }
    }

    fn run(&self, words: &WordVectors<'_>, example: &Example, mut chance: Option<&mut Chance<'_>>) -> Run {
        let parameters = &self.parameters;
        let (forget, drop) = chance.as_ref().map_or((0.0, 0.0), |chance| (chance.forget, chance.drop));
        let first = self.input.forward(
            parameters,
            words,
            &example.tokens,
            forget,
            chance.as_mut().map(|chance| &mut *chance.random),
        );
        let count = example.tokens.len();
        let mut drop_mask =
            |columns: usize, rate: f32| mask(count, columns, rate, chance.as_mut().map(|chance| &mut *chance.random));
        let first_mask = drop_mask(first.0.ncols(), 0.5 * drop);
        let mut tokens = &first.0 * &first_mask;
        let mut layers = Vec::new();
        for (mix, recurrent) in &self.layers {
            let mixed = mix.forward(parameters, &tokens);
            let (read, trace) = recurrent.forward(parameters, &mixed);
            let mask = drop_mask(read.ncols(), drop);
            layers.push((std::mem::replace(&mut tokens, &read * &mask), mixed, trace, mask));
        }
        let mut read = Matrix::zeros((count + 1, tokens.ncols()));
        read.row_mut(0).assign(&parameters[self.root].row(0));
        read.slice_mut(s![1.., ..]).assign(&tokens);
        let outlook = self.outlook.forward(parameters, &read);
        let over_heads = outlook.slice(s![.., self.parts.head.clone()]).mapv(|number| number.max(0.0));
        let mut heads = outlook.slice(s![1.., self.parts.dependent.clone()]).dot(&over_heads.t());
        for token in 0..count {
            for head in 0..=count {
                heads[[token, head]] += parameters[self.distances][[0, distance(token, head.checked_sub(1))]];
            }
            heads[[token, token + 1]] = -1e9;
        }
        Run { first, first_mask, layers, read, outlook, over_heads, heads }
    }

    /// What the relation layer is given, for each token under its head.
    fn pairs(&self, outlook: &Matrix, heads: &[usize]) -> Matrix {
        let mut pairs = outlook.slice(s![1.., self.parts.under.clone()]).to_owned();
        for (mut pair, head) in pairs.rows_mut().into_iter().zip(heads) {
            pair += &outlook.slice(s![*head, self.parts.over.clone()]);
        }
        pairs.mapv_inplace(|number| number.max(0.0));
        pairs
    }

    /// Adds the gradients of one sentence and gives its loss.
    pub fn learn(
        &self,
        words: &WordVectors<'_>,
        example: &Example,
        chance: &mut Chance<'_>,
        gradients: &mut Parameters,
    ) -> f32 {
        let run = self.run(words, example, Some(chance));
        let pairs = self.pairs(&run.outlook, &example.heads);
        let relations = self.relation.forward(&self.parameters, &pairs);
        let taught = example.taught.as_ref();
        let heads: Vec<Option<usize>> = example.heads.iter().copied().map(Some).collect();
        let position = run.outlook.slice(s![1.., self.parts.position.clone()]).to_owned();
        let tag = run.outlook.slice(s![1.., self.parts.tag.clone()]).to_owned();
        let decisions = [
            (position, &example.positions, taught.map(|taught| &taught.positions)),
            (tag, &example.tags, taught.map(|taught| &taught.tags)),
            (run.heads.clone(), &heads, taught.map(|taught| &taught.heads)),
            (relations, &example.relations, taught.map(|taught| &taught.relations)),
        ];
        let mut loss = 0.0;
        let mut slopes = decisions.into_iter().zip(WEIGHTS).map(|((scores, classes, taught), weight)| {
            let (slope, cost) = judge(scores, classes, taught, weight);
            loss += cost;
            slope
        });
        let (Some(position), Some(tag), Some(heads), Some(relations)) =
            (slopes.next(), slopes.next(), slopes.next(), slopes.next())
        else {
            return 0.0;
        };
        drop(slopes);
        let mut outlook = Matrix::zeros(run.outlook.raw_dim());
        outlook.slice_mut(s![1.., self.parts.position.clone()]).assign(&position);
        outlook.slice_mut(s![1.., self.parts.tag.clone()]).assign(&tag);
        self.heads_backward(&run, &heads, &mut outlook, gradients);
        self.relations_backward(&pairs, &relations, &example.heads, &mut outlook, gradients);
        self.backward(example, &run, &outlook, gradients);
        loss
    }

    fn heads_backward(&self, run: &Run, heads: &Matrix, outlook: &mut Matrix, gradients: &mut Parameters) {
        for ((token, head), slope) in heads.indexed_iter() {
            gradients[self.distances][[0, distance(token, head.checked_sub(1))]] += slope;
        }
        outlook.slice_mut(s![1.., self.parts.dependent.clone()]).assign(&heads.dot(&run.over_heads));
        let mut over = heads.t().dot(&run.outlook.slice(s![1.., self.parts.dependent.clone()]));
        over.zip_mut_with(&run.over_heads, |slope, number| {
            if *number <= 0.0 {
                *slope = 0.0
            }
        });
        outlook.slice_mut(s![.., self.parts.head.clone()]).assign(&over);
    }

    fn relations_backward(
        &self,
        pairs: &Matrix,
        relations: &Matrix,
        heads: &[usize],
        outlook: &mut Matrix,
        gradients: &mut Parameters,
    ) {
        let mut slopes = self.relation.backward(&self.parameters, gradients, pairs, relations);
        slopes.zip_mut_with(pairs, |slope, number| {
            if *number <= 0.0 {
                *slope = 0.0
            }
        });
        outlook.slice_mut(s![1.., self.parts.under.clone()]).assign(&slopes);
        for (slope, head) in slopes.rows().into_iter().zip(heads) {
            let mut over = outlook.slice_mut(s![*head, self.parts.over.clone()]);
            over += &slope;
        }
    }

    fn backward(&self, example: &Example, run: &Run, outlook: &Matrix, gradients: &mut Parameters) {
        let read = self.outlook.backward(&self.parameters, gradients, &run.read, outlook);
        let mut root = gradients[self.root].row_mut(0);
        root += &read.row(0);
        let mut tokens = read.slice(s![1.., ..]).to_owned();
        for ((mix, recurrent), (given, mixed, trace, mask)) in self.layers.iter().zip(&run.layers).rev() {
            tokens *= mask;
            tokens = recurrent.backward(&self.parameters, gradients, mixed, trace, &tokens);
            tokens = mix.backward(&self.parameters, gradients, given, &tokens);
        }
        tokens *= &run.first_mask;
        self.input.backward(gradients, &example.tokens, &run.first.1, tokens);
    }

    /// Notes in each example what this network thinks of it.
    pub fn teach(&self, words: &WordVectors<'_>, examples: &mut [Example]) {
        examples.par_iter_mut().for_each(|example| {
            let run = self.run(words, example, None);
            let pairs = self.pairs(&run.outlook, &example.heads);
            let mut taught = Taught {
                positions: run.outlook.slice(s![1.., self.parts.position.clone()]).to_owned(),
                tags: run.outlook.slice(s![1.., self.parts.tag.clone()]).to_owned(),
                heads: run.heads,
                relations: self.relation.forward(&self.parameters, &pairs),
            };
            for scores in [&mut taught.positions, &mut taught.tags, &mut taught.heads, &mut taught.relations] {
                chances(scores);
            }
            example.taught = Some(taught);
        });
    }

    /// The bytes of the model.
    ///
    /// # Errors
    /// The header cannot be written.
    pub fn write(&self, owners: &[u16], trained_on: &str) -> Result<Vec<u8>, serde_json::Error> {
        let names = |names: Vec<&str>| names.into_iter().map(str::to_owned).collect::<Vec<String>>();
        let labels = BTreeMap::from([
            ("pos".to_owned(), names(UniversalPos::ALL.map(UniversalPos::as_str).to_vec())),
            ("tag".to_owned(), names(FineTag::ALL.map(FineTag::as_str).to_vec())),
            ("relation".to_owned(), names(Relation::ALL.map(Relation::as_str).to_vec())),
        ]);
        let mut model = ModelWriter::new(KIND, features::VERSION, trained_on, labels);
        let parameters = &self.parameters;
        model.matrix("input.rows", "input.scale", &parameters[self.input.rows]);
        model.floats("input.projection", &parameters[self.input.projection]);
        model.floats("input.bias", &parameters[self.input.bias]);
        model.shorts("input.owners", owners);
        for (at, (mix, recurrent)) in self.layers.iter().enumerate() {
            model.floats(&format!("mix{}", at + 1), &parameters[mix.weight]);
            model.dense(&format!("layer{}", at + 1), parameters, recurrent.dense);
        }
        model.dense("outlook", parameters, self.outlook);
        let root = self.outlook.forward(parameters, &parameters[self.root]);
        model.floats("root.head", &root.slice(s![0, self.parts.head.clone()]).to_vec());
        model.floats("root.over", &root.slice(s![0, self.parts.over.clone()]).to_vec());
        model.floats("distances", &parameters[self.distances]);
        model.dense("relation", parameters, self.relation);
        model.finish()
    }
}

/// The gradient of scores, and their loss.
fn judge(mut scores: Matrix, classes: &[Option<usize>], taught: Option<&Matrix>, weight: f32) -> (Matrix, f32) {
    chances(&mut scores);
    let mut slopes = Matrix::zeros(scores.raw_dim());
    let mut loss = 0.0;
    let by_teacher = if taught.is_some() { TAUGHT } else { 0.0 };
    for (token, (given, mut slope)) in scores.rows().into_iter().zip(slopes.rows_mut()).enumerate() {
        let (Some(given), Some(slope)) = (given.as_slice(), slope.as_slice_mut()) else { continue };
        let (gold, teacher) = targets(classes[token], taught, token);
        loss += cross_entropy(given, gold, weight * (1.0 - by_teacher), slope);
        loss += cross_entropy(given, teacher, weight * by_teacher, slope);
    }
    (slopes, loss)
}
