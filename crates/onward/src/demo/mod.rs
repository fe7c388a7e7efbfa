//! The demo.

mod cast;
mod plot;
mod scenes;
mod scenes_elsewhere;
mod seed;

use clap::Args;

pub(crate) use seed::{Seat, Seeded, seed};

/// How to show it.
#[derive(Args)]
pub(crate) struct Demo {}

impl Demo {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        Ok(())
    }
}
