//! The curves that keep numbers within bounds.
//!
//! Parabolas in place of exponentials: they need no division, and give the same bits on every machine.

/// Rises from -1 at -2 to 1 at 2, like a hyperbolic tangent.
#[inline]
pub fn squash(value: f32) -> f32 {
    let value = value.clamp(-2.0, 2.0);
    value * (1.0 - 0.25 * value.abs())
}

/// Rises from 0 at -4 to 1 at 4, like a logistic function.
#[inline]
pub fn gate(value: f32) -> f32 {
    0.5 + 0.5 * squash(0.5 * value)
}

/// The slope of [`squash`] where it has the value `squashed`.
#[inline]
pub fn squash_slope(squashed: f32) -> f32 {
    (1.0 - squashed.abs()).max(0.0).sqrt()
}

/// The slope of [`gate`] where it has the value `gated`.
#[inline]
pub fn gate_slope(gated: f32) -> f32 {
    0.25 * squash_slope(2.0 * gated - 1.0)
}
