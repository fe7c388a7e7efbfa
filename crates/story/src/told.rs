//! A clock that shows what it is told.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering::Relaxed};

use domain::moment::Moment;

/// A clock that shows what it is told. Clones show the same.
#[derive(Clone, Debug)]
pub struct ToldClock(Arc<AtomicI64>);

impl ToldClock {
    /// A clock that stands at `start`.
    #[must_use]
    pub fn new(start: Moment) -> Self {
        Self(Arc::new(AtomicI64::new(start.0)))
    }

    /// What it shows.
    #[must_use]
    pub fn now(&self) -> Moment {
        Moment(self.0.load(Relaxed))
    }

    /// Moves it on by milliseconds, or back.
    pub fn advance_millis(&self, millis: i64) {
        self.0.fetch_add(millis, Relaxed);
    }

    /// Moves it on by hours.
    pub fn advance(&self, hours: u32) {
        self.advance_millis(i64::from(hours) * 3_600_000);
    }

    /// Sets it.
    pub fn set(&self, now: Moment) {
        self.0.store(now.0, Relaxed);
    }
}
