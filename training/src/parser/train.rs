//! The loop over the examples.

use super::example::Example;
use super::model::{Chance, Model, Shape};
use crate::network::{Adam, Parameters};
use article_inspector::models::WordVectors;
use fastrand::Rng;
use rayon::prelude::*;

/// How long and how a network learns.
#[derive(Clone, Copy, Debug)]
pub struct Schedule {
    /// How often each example is seen.
    pub epochs: usize,
    /// How often a number is dropped.
    pub drop: f32,
    /// How often a word is taken for an unknown one.
    pub forget: f32,
    /// The highest rate of learning.
    pub rate: f32,
    /// Where chance begins; the same seed gives the same network.
    pub seed: u64,
}

/// How many sentences make up one step.
const BATCH: usize = 32;
/// In how many parts a step is computed, whatever the number of cores, so that sums come out the same.
const SHARES: usize = 4;

/// Trains a network; the result is the running average of its parameters.
pub fn train(
    words: &WordVectors<'_>,
    shape: Shape,
    examples: &[Example],
    schedule: &Schedule,
    progress: &mut dyn FnMut(String),
) -> Model {
    let mut random = Rng::with_seed(schedule.seed);
    let mut model = Model::new(words, shape, &mut random);
    let steps = examples.len().div_ceil(BATCH) * schedule.epochs;
    let mut adam = Adam::new(&model.parameters, schedule.rate, steps);
    let mut gradients: Vec<Parameters> = (0..SHARES).map(|_| model.parameters.zeros()).collect();
    progress(format!("{} numbers to learn", model.parameters.count()));
    for epoch in 1..=schedule.epochs {
        let mut order: Vec<usize> = (0..examples.len()).collect();
        random.shuffle(&mut order);
        let (mut loss, mut seen) = (0.0, 0);
        for batch in order.chunks(BATCH) {
            let seed = random.u64(..);
            let learn = |(share, gradients): (usize, &mut Parameters)| {
                gradients.clear();
                let mut random = Rng::with_seed(seed.wrapping_add(share as u64));
                let mut chance = Chance { random: &mut random, drop: schedule.drop, forget: schedule.forget };
                let mine = batch.iter().skip(share).step_by(SHARES);
                mine.map(|example| model.learn(words, &examples[*example], &mut chance, gradients)).sum::<f32>()
            };
            let losses: Vec<f32> = gradients.par_iter_mut().enumerate().map(learn).collect();
            let tokens: usize = batch.iter().map(|example| examples[*example].tokens.len()).sum();
            loss += losses.iter().sum::<f32>();
            seen += tokens;
            adam.step(&mut model.parameters, &gradients, tokens);
        }
        progress(format!("epoch {epoch} of {}: loss {:.3} a token", schedule.epochs, loss / seen.max(1) as f32));
    }
    model.parameters = adam.average().clone();
    model
}
