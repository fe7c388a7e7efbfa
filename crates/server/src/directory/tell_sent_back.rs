//! The mail to a member that the network's office sent something back.

use db::{DbError, Tx};
use domain::id::OrganisationId;
use domain::moment::Moment;
use serde::{Deserialize, Serialize};

use super::store::sent_back;
use crate::jobs::{self, Job, JobContext, JobError, Outcome, RunJob};
use crate::mail::Notice;
use crate::seats;
use crate::state::App;

/// Changes that are sent back within so many milliseconds are one mail.
const TOGETHER: i64 = 10 * 60_000;

/// The network's office sent changes to entries of the directory back: tell whoever wrote them.
#[derive(Serialize, Deserialize)]
pub(crate) struct TellSentBack {
    /// The member that keeps them.
    keeper: OrganisationId,
}

impl Job for TellSentBack {
    const KIND: &'static str = "sent_back";
}

impl RunJob<App> for TellSentBack {
    async fn run(self, context: &JobContext<'_, App>) -> Result<Outcome, JobError> {
        let to = {
            let tx = &mut context.app.db.read().await?;
            if sent_back::list(tx, self.keeper).await?.is_empty() {
                return Ok(Outcome::Done); // all of it is done with
            }
            seats::find_receiver(context.app, tx, &self.keeper).await?
        };
        match to {
            Some(to) => context.send(&to, &Notice::SentBack).await,
            None => Ok(Outcome::Done),
        }
    }
}

/// Asks for a mail to a member that something was sent back.
pub(super) async fn enqueue(tx: &mut Tx, keeper: OrganisationId, now: Moment) -> Result<(), DbError> {
    let turn = now.0.div_euclid(TOGETHER);
    let at = Moment((turn + 1) * TOGETHER);
    jobs::enqueue(tx, &TellSentBack { keeper }, at, Some(&format!("sent_back {keeper} {turn}"))).await
}
