//! Times of a step that is repeated.

use std::time::{Duration, Instant};

/// Times, in order of length.
pub(crate) struct Times(Vec<Duration>);

impl Times {
    /// From times in any order.
    pub(crate) fn new(mut times: Vec<Duration>) -> Self {
        times.sort_unstable();
        Self(times)
    }

    /// Repeats a step.
    pub(crate) fn measure<E>(rounds: usize, mut step: impl FnMut() -> Result<(), E>) -> Result<Self, E> {
        let mut times = Vec::with_capacity(rounds);
        for _ in 0..rounds {
            let begun = Instant::now();
            step()?;
            times.push(begun.elapsed());
        }
        Ok(Self::new(times))
    }

    /// The time, in milliseconds, that so many in a hundred do not exceed.
    pub(crate) fn percentile(&self, percent: usize) -> f64 {
        let place = (self.0.len().saturating_sub(1) * percent).div_ceil(100);
        self.0.get(place).map_or(f64::NAN, |time| millis(*time))
    }
}

/// Milliseconds.
pub(crate) fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

/// A count as a number to divide by.
#[expect(clippy::cast_precision_loss, reason = "counts are far below 2^53")]
pub(crate) fn count(number: usize) -> f64 {
    number as f64
}
