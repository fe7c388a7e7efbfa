//! The program under load: floods from strangers and members, and a steady day's work. Each takes seconds here; `cargo xtask long`
//! gives them minutes with `ONWARD_LOAD_SECONDS`.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "tests may panic")]

mod flood;
mod served;
mod soak;

use std::time::Duration;

/// How long a load lasts: seconds, unless somebody has more time.
#[expect(clippy::disallowed_methods, reason = "how long one waits is said to the test alone")]
fn duration(usual: u64) -> Duration {
    let told = std::env::var("ONWARD_LOAD_SECONDS").ok();
    Duration::from_secs(told.map_or(usual, |seconds| seconds.parse().expect("a number of seconds")))
}
