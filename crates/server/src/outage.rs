//! Troubles that go on: each is told when it begins, seldom while it lasts, and once when it is over. What repeats every second
//! hides everything else that the operator should read.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use db::DbError;
use tokio::time::Instant;

/// How long a trouble lasts until it is told again.
const AGAIN: Duration = Duration::from_mins(10);
/// How long whoever looks again and again waits at most while a trouble lasts.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// The database does not answer.
static DATABASE: Outage = Outage::new();
/// The disk is full.
static DISK: Outage = Outage::new();
/// Others are in the way.
static CROWD: Outage = Outage::new();
/// The index cannot be used.
pub(crate) static INDEX: Outage = Outage::new();

/// Whether there is a trouble, and when it was last told.
pub(crate) struct Outage(Mutex<Option<Instant>>);

impl Outage {
    const fn new() -> Self {
        Self(Mutex::new(None))
    }

    /// It is there; answers whether to tell it.
    pub(crate) fn lasts(&self) -> bool {
        let mut told = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_due = told.is_none_or(|at| at.elapsed() >= AGAIN);
        if is_due {
            *told = Some(Instant::now());
        }
        is_due
    }

    /// It is not there; answers whether it was.
    pub(crate) fn is_over(&self) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take().is_some()
    }
}

/// Tells what the database answered, if it should not have, and if it was not told lately.
pub(crate) fn tell(error: &DbError) {
    match error {
        DbError::Full(_) if DISK.lasts() => tracing::error!("The disk is full."),
        DbError::Unavailable(_) if DATABASE.lasts() => {
            tracing::warn!(%error, "The database cannot answer.");
        }
        DbError::Contended(_) if CROWD.lasts() => tracing::warn!(%error, "The database cannot answer."),
        DbError::Full(_) | DbError::Unavailable(_) | DbError::Contended(_) | DbError::Conflict { .. } => {}
        other => tracing::error!(error = ?other, "The database answered what it should not."),
    }
}

/// The database answers somebody who looks again and again.
pub(crate) fn database_answers() {
    if DATABASE.is_over() {
        tracing::info!("The database answers again.");
    }
}

/// A write was kept.
pub(crate) fn database_writes() {
    database_answers();
    if DISK.is_over() {
        tracing::info!("There is room on the disk again.");
    }
    CROWD.is_over();
}

/// The pause of whoever looks again and again: longer each time that it fails.
pub(crate) struct Pause {
    usual: Duration,
    now: Duration,
}

impl Pause {
    /// The usual one.
    pub(crate) fn new(usual: Duration) -> Self {
        Self { usual, now: usual }
    }

    /// How long to wait after this.
    pub(crate) fn after<T, E>(&mut self, done: &Result<T, E>) -> Duration {
        self.now = if done.is_ok() { self.usual } else { (self.now * 2).min(LONGEST_PAUSE.max(self.usual)) };
        self.now
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_trouble_is_told_when_it_begins_seldom_while_it_lasts_and_once_when_it_is_over() {
        let outage = Outage::new();
        assert!(!outage.is_over(), "there was none");
        let mut told = 0;
        for _ in 0..3_600 {
            told += u32::from(outage.lasts());
            tokio::time::advance(Duration::from_secs(1)).await;
        }
        assert_eq!(told, 6, "in an hour");
        assert!(outage.is_over());
        assert!(!outage.is_over());
        assert!(outage.lasts(), "the next one is told at once");
    }

    #[test]
    fn who_fails_waits_longer_and_then_as_usual() {
        let mut pause = Pause::new(Duration::from_secs(1));
        let waited: Vec<u64> = (0..7).map(|_| pause.after(&Err::<(), _>(())).as_secs()).collect();
        assert_eq!(waited, [2, 4, 8, 16, 30, 30, 30]);
        assert_eq!(pause.after(&Ok::<_, ()>(())), Duration::from_secs(1));
    }
}
