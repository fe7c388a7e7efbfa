//! The machine's clock: the only place that reads it.

use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use domain::moment::Moment;

/// The time of this machine.
#[expect(clippy::disallowed_methods, reason = "this is the binary's clock")]
pub(crate) fn now() -> Moment {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Moment(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

/// The clock to pass on.
pub(crate) fn machine() -> server::Clock {
    Arc::new(now)
}
