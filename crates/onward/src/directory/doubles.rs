//! `onward directory doubles`

use clap::Args;
use server::directory::{Double, list_doubles};

use crate::{Place, data};

/// Lists services that two feeds, or a feed and a member, seem to describe.
#[derive(Args)]
pub(crate) struct Doubles {
    #[command(flatten)]
    place: Place,
}

impl Doubles {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        let db = data::connect(&self.place).await?;
        server::migrations::migrate(&db).await?;
        let doubles = list_doubles(&db).await;
        db.close().await;
        let doubles = doubles?;
        tell(&doubles, usize::MAX);
        if doubles.is_empty() {
            println!("No two keepers describe services of one name that are reached in the same way.");
        }
        Ok(())
    }
}

/// Names the first pairs.
pub(super) fn tell(doubles: &[Double], most: usize) {
    for Double { name, one, other, .. } in doubles.iter().take(most) {
        println!("  {name}: {} and {}", called(one.0, one.1.as_deref()), called(other.0, other.1.as_deref()));
    }
    if doubles.len() > most {
        println!("  and {} more: `onward directory doubles` lists all", doubles.len() - most);
    }
}

fn called(id: impl std::fmt::Display, feed: Option<&str>) -> String {
    feed.map_or_else(|| format!("{id} (kept here)"), |feed| format!("{id} (feed {feed})"))
}
