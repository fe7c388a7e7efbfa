//! `onward directory doubles`

use std::io;

use clap::Args;
use server::directory::{DecidedDouble, Double, list_doubles};

use crate::told::tell;
use crate::{Storage, data};

/// Lists services that two feeds, or a feed and a member, seem to describe, and what was decided about them.
#[derive(Args)]
pub(crate) struct Doubles {
    #[command(flatten)]
    storage: Storage,
}

impl Doubles {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        let db = data::connect(&self.storage).await?;
        server::migrations::migrate(&db).await?;
        let doubles = list_doubles(&db).await;
        db.close().await;
        let doubles = doubles?;
        tell(&doubles.open, usize::MAX)?;
        if doubles.open.is_empty() && doubles.decided.is_empty() {
            tell!("No two keepers describe services of one name that are reached in the same way.")?;
        } else if doubles.open.is_empty() {
            tell!("About all that seem to be the same, the network's office has decided.")?;
        } else {
            tell!("{TO_DO}")?;
        }
        for left in doubles.left.iter().filter(|left| !left.stays) {
            let what = if left.place_only { "where it is is" } else { "it is" };
            tell!(
                "  {}: {} stands alone, and {what} not shown until the office decides anew",
                left.name,
                left.service
            )?;
        }
        tell_decided(&doubles.decided)?;
        Ok(())
    }
}

/// What somebody does with two ids.
const TO_DO: &str = "Read each at its address, which ends in /service/ and its id. In the workspace, the network's office can say \
                     which of two is shown: Directory, Waiting changes.";

/// Names the first pairs, and says what to do with them.
pub(super) fn tell_with_advice(doubles: &[Double], most: usize) -> io::Result<()> {
    tell(doubles, most)?;
    tell!("{TO_DO}")
}

/// Names the first pairs.
fn tell(doubles: &[Double], most: usize) -> io::Result<()> {
    for Double { name, one, other } in doubles.iter().take(most) {
        tell!("  {name}: {} and {}", called(one.0, one.1.as_deref()), called(other.0, other.1.as_deref()))?;
    }
    if doubles.len() > most {
        tell!("  and {} more: `onward directory doubles` lists all", doubles.len() - most)?;
    }
    Ok(())
}

fn tell_decided(decided: &[DecidedDouble]) -> io::Result<()> {
    if !decided.is_empty() {
        tell!("Decided:")?;
    }
    if !decided.is_empty() {
        tell!(
            "(In the workspace, the network's office can take a decision back: Directory, Waiting changes.)"
        )?;
    }
    for DecidedDouble { double: Double { name, one, other }, yields, at: _, alike } in decided {
        let [first, second] = [one, other].map(|one| called(one.0, one.1.as_deref()));
        let answer = match yields {
            None => format!("{first} and {second} are two services"),
            Some(yields) if *yields == one.0 => format!("{second} is shown in place of {first}"),
            Some(_) => format!("{first} is shown in place of {second}"),
        };
        let doubt = if *alike { "" } else { "; they are no longer alike" };
        tell!("  {name}: {answer}{doubt}")?;
    }
    Ok(())
}

fn called(id: impl std::fmt::Display, feed: Option<&str>) -> String {
    feed.map_or_else(|| format!("{id} (kept here)"), |feed| format!("{id} (feed {feed})"))
}
