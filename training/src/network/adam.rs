//! The optimiser: Adam (Kingma and Ba 2015), with a rate that falls like half a cosine and a running average of the
//! parameters, which is what is kept.

use super::parameters::Parameters;
use rayon::prelude::*;

const MOMENTUM: f32 = 0.9;
const SQUARES: f32 = 0.98;
const AVERAGE: f32 = 0.999;
/// Over how many steps the rate rises at the beginning.
const WARM_UP: f32 = 200.0;

/// The state of the optimiser.
#[derive(Debug)]
pub struct Adam {
    momentum: Parameters,
    squares: Parameters,
    average: Parameters,
    rate: f32,
    step: usize,
    steps: usize,
}

impl Adam {
    /// Starts with the highest rate that there will be, and the number of steps to come.
    pub fn new(parameters: &Parameters, rate: f32, steps: usize) -> Self {
        Self {
            momentum: parameters.zeros(),
            squares: parameters.zeros(),
            average: parameters.clone(),
            rate,
            step: 0,
            steps,
        }
    }

    /// Moves the parameters against the sum of `gradients`, each of which was summed over its part of `tokens` tokens.
    pub fn step(&mut self, parameters: &mut Parameters, gradients: &[Parameters], tokens: usize) {
        self.step += 1;
        let step = self.step as f32;
        let falling = 0.5 * (1.0 + (std::f32::consts::PI * step / self.steps as f32).cos()) + 0.01;
        let rate = self.rate * falling * (step / WARM_UP).min(1.0);
        let (first, second) = (1.0 - MOMENTUM.powf(step), 1.0 - SQUARES.powf(step));
        let keep = AVERAGE.min((step + 1.0) / (step + 10.0));
        let share = 1.0 / tokens.max(1) as f32;
        let state = self.momentum.values.par_iter_mut().zip(&mut self.squares.values).zip(&mut self.average.values);
        parameters.values.par_iter_mut().zip(state).enumerate().for_each(
            |(at, (values, ((momentum, squares), average)))| {
                let mut gradient = gradients[0].values[at].clone();
                for other in &gradients[1..] {
                    gradient += &other.values[at];
                }
                let numbers = values.iter_mut().zip(momentum).zip(squares).zip(average).zip(&gradient);
                for ((((value, momentum), square), average), gradient) in numbers {
                    let gradient = gradient * share;
                    *momentum = MOMENTUM * *momentum + (1.0 - MOMENTUM) * gradient;
                    *square = SQUARES * *square + (1.0 - SQUARES) * gradient * gradient;
                    *value -= rate * (*momentum / first) / ((*square / second).sqrt() + 1e-8);
                    *average = keep * *average + (1.0 - keep) * *value;
                }
            },
        );
    }

    /// The running average of the parameters.
    pub fn average(&self) -> &Parameters {
        &self.average
    }
}
