//! Half of the time of a mapping has passed: those that have not answered are reminded.

use domain::moment::Moment;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::mails::{enqueue_reminders, half_of};
use super::store::mapping;
use crate::directory::Held;
use crate::jobs::{self, Job, JobContext, JobError, Outcome, RunJob};
use crate::state::App;

/// Half of the time of a mapping has passed: remind those that have not answered.
#[derive(Serialize, Deserialize)]
pub(crate) struct RemindAtHalf {
    /// The mapping.
    pub(super) mapping: Uuid,
    /// Until when it is open: tells this half from one before its end moved.
    pub(super) closes_at: Moment,
}

impl Job for RemindAtHalf {
    const KIND: &'static str = "mapping_half";
}

impl RunJob<App> for RemindAtHalf {
    /// Those whom no mail can go to today are reminded on another day.
    async fn run(self, context: &JobContext<'_, App>) -> Result<Outcome, JobError> {
        let now = context.now;
        db::write!(context.app.db, tx => {
            let held = Held::begin(tx).await?;
            let found = mapping::find_locked(tx, self.mapping).await?;
            let due = found.filter(|found| found.closes_at == self.closes_at && found.is_open(now));
            if let Some(mapping) = due {
                // Whoever had their reminder does not stand in the way of others behind the same address.
                let (_, next) = enqueue_reminders(tx, held, &mapping, now, Some(half_of(&mapping))).await?;
                if let Some(at) = next {
                    jobs::enqueue(tx, &self, at, None).await?;
                }
            }
            Ok::<_, db::DbError>(())
        })?;
        Ok(Outcome::Done)
    }
}
