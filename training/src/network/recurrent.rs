//! Reading a sentence in both directions.

use super::dense::Dense;
use super::parameters::{Matrix, Parameters};
use article_inspector::models::recurrent::PARTS;
use article_inspector::models::squash::{gate, gate_slope, squash, squash_slope};
use fastrand::Rng;
use ndarray::s;

/// The layer of [`article_inspector::models::Recurrent`].
#[derive(Clone, Copy, Debug)]
pub struct Recurrent {
    /// The sums that each of the two units needs.
    pub dense: Dense,
    width: usize,
}

/// What the way back needs to know of the way there: for each of the two units.
#[derive(Debug)]
pub struct Trace {
    units: [Unit; 2],
}

#[derive(Debug)]
struct Unit {
    fresh: Matrix,
    news: Matrix,
    shown: Matrix,
    instead: Matrix,
    memory: Matrix,
}

impl Recurrent {
    /// A new layer, each of whose units remembers `width` numbers.
    pub fn new(parameters: &mut Parameters, inputs: usize, width: usize, random: &mut Rng) -> Self {
        let dense = Dense::new(parameters, inputs, 2 * PARTS * width, width, random);
        for unit in 0..2 {
            // Remembering comes before reading on.
            let start = unit * PARTS * width;
            parameters[dense.bias].slice_mut(s![.., start..start + width]).fill(-0.5);
        }
        Self { dense, width }
    }

    /// What is remembered at each token.
    pub fn forward(&self, parameters: &Parameters, tokens: &Matrix) -> (Matrix, Trace) {
        let parts = self.dense.forward(parameters, tokens);
        let mut read = Matrix::zeros((tokens.nrows(), 2 * self.width));
        let units = [0, 1].map(|unit| {
            let part = |at: usize| {
                let start = (unit * PARTS + at) * self.width;
                parts.slice(s![.., start..start + self.width])
            };
            let unit_trace = Unit {
                fresh: part(0).mapv(gate),
                news: part(1).mapv(squash),
                shown: part(2).mapv(gate),
                instead: part(3).to_owned(),
                memory: Matrix::zeros((tokens.nrows(), self.width)),
            };
            self.run(unit, unit_trace, &mut read)
        });
        (read, Trace { units })
    }

    fn run(&self, unit: usize, mut trace: Unit, read: &mut Matrix) -> Unit {
        let mut memory = vec![0.0; self.width];
        for token in order(unit, read.nrows()) {
            for (at, memory) in memory.iter_mut().enumerate() {
                *memory += trace.fresh[[token, at]] * (trace.news[[token, at]] - *memory);
                trace.memory[[token, at]] = *memory;
                let instead = trace.instead[[token, at]];
                read[[token, unit * self.width + at]] = instead + trace.shown[[token, at]] * (*memory - instead);
            }
        }
        trace
    }

    /// The gradient of the tokens, from that of what is remembered.
    pub fn backward(
        &self,
        parameters: &Parameters,
        gradients: &mut Parameters,
        tokens: &Matrix,
        trace: &Trace,
        read: &Matrix,
    ) -> Matrix {
        let mut parts = Matrix::zeros((tokens.nrows(), 2 * PARTS * self.width));
        for (unit, trace) in trace.units.iter().enumerate() {
            let mut carried = vec![0.0; self.width];
            let order: Vec<usize> = order(unit, tokens.nrows()).collect();
            for (place, token) in order.iter().enumerate().rev() {
                let before = place.checked_sub(1).map(|place| order[place]);
                for (at, carried) in carried.iter_mut().enumerate() {
                    let (fresh, news) = (trace.fresh[[*token, at]], trace.news[[*token, at]]);
                    let (shown, instead) = (trace.shown[[*token, at]], trace.instead[[*token, at]]);
                    let read = read[[*token, unit * self.width + at]];
                    let memory = *carried + read * shown;
                    let before = before.map_or(0.0, |before| trace.memory[[before, at]]);
                    let mut part = |part: usize, gradient: f32| {
                        parts[[*token, (unit * PARTS + part) * self.width + at]] = gradient
                    };
                    part(0, memory * (news - before) * gate_slope(fresh));
                    part(1, memory * fresh * squash_slope(news));
                    part(2, read * (trace.memory[[*token, at]] - instead) * gate_slope(shown));
                    part(3, read * (1.0 - shown));
                    *carried = memory * (1.0 - fresh);
                }
            }
        }
        self.dense.backward(parameters, gradients, tokens, &parts)
    }
}

/// The order in which a unit reads: the first forwards, the second backwards.
fn order(unit: usize, tokens: usize) -> impl Iterator<Item = usize> {
    (0..tokens).map(move |place| if unit == 0 { place } else { tokens - 1 - place })
}
