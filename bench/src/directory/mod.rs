//! The directory: taking a feed in, the finder's index, what is asked over HTTP, the first pages, the whole as a
//! stream; beside it the full-text search of two databases on the same texts.

mod documents;
mod engines;
mod feed;
mod index;
mod invent;
mod questions;
mod served;
mod tongues;

use std::path::Path;
use std::sync::Arc;

use documents::Describer;

use crate::figures::Figures;
use crate::times::count;
use crate::world::{World, now};
use crate::{Places, Scale};

/// Who asks at once.
const CLIENTS: usize = 16;

/// What of the directory is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// Everything.
    All,
    /// What the server itself does with it, and nothing beside it.
    Served,
}

pub(crate) async fn measure(
    places: &Places,
    scale: Scale,
    part: Part,
    figures: &mut Figures,
) -> anyhow::Result<()> {
    let describer = Arc::new(Describer::new(now())?);
    // A network without referrals, so that there is a member who looks through the directory.
    let settled = World::make(places, Scale { referrals: 0, records: 8, ..scale }).await?.settle().await?;
    feed::measure(&settled, &describer, scale.services, figures).await?;
    served::measure(places, &settled, &describer, scale, figures).await?;
    if part == Part::Served {
        return Ok(());
    }
    let (folder, rounds) = (&places.folder, scale.rounds);
    let beside = index::measure(folder, &describer, scale.services, rounds, figures).await?;
    engines::measure(folder, &describer, scale.services, rounds / 4, &beside, figures).await?;
    index::measure(folder, &describer, scale.many_services, rounds, figures).await?;
    Ok(())
}

/// A count as people read it.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// MiB of the files in a folder.
fn folder_mib(folder: &Path) -> anyhow::Result<f64> {
    let mut mib = 0.0;
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        mib += if entry.file_type()?.is_dir() {
            folder_mib(&entry.path())?
        } else {
            count(usize::try_from(entry.metadata()?.len())?) / 1_048_576.0
        };
    }
    Ok(mib)
}
