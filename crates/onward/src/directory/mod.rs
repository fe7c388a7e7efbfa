//! The operator's part of the directory: feeds in, packages out.

mod doubles;
mod export;
mod import;
mod mapping;

use clap::{Subcommand, ValueEnum};
use hsds::Circle;

/// What is to be done with the directory.
#[derive(Subcommand)]
pub(crate) enum Directory {
    /// Takes in a feed: a package, a file or a folder, in HSDS of any age or as a table with a mapping.
    Import(import::Import),
    /// Writes the directory as a circle of readers sees it, as a tabular package.
    Export(export::Export),
    /// Writes a first mapping from the columns of a table, to be edited.
    Mapping(mapping::First),
    /// Lists services that two keepers seem to describe, and what the network's office decided about them.
    Doubles(doubles::Doubles),
}

impl Directory {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        match self {
            Self::Import(import) => import.run().await,
            Self::Export(export) => export.run().await,
            Self::Mapping(first) => first.run(),
            Self::Doubles(doubles) => doubles.run().await,
        }
    }
}

/// A circle of readers.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Readers {
    /// Everybody.
    Public,
    /// Members of the network.
    Members,
    /// The network's office.
    Coordinator,
}

impl Readers {
    fn circle(self) -> Circle {
        match self {
            Self::Public => Circle::Public,
            Self::Members => Circle::Members,
            Self::Coordinator => Circle::Coordinator,
        }
    }
}
