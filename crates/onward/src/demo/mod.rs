//! The demo.

use clap::Args;

/// How to show it.
#[derive(Args)]
pub(crate) struct Demo {}

impl Demo {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        Ok(())
    }
}
