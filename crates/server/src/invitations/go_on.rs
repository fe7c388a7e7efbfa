//! The mail to a future contact: the organisation was admitted, and setting up the seat can go on.

use api::invitations::InvitationState;
use db::{DbError, Tx};
use domain::id::InvitationId;
use domain::moment::Moment;
use serde::{Deserialize, Serialize};

use super::store;
use crate::assets::MOUNT;
use crate::jobs::{Job, JobContext, JobError, Outcome, RunJob};
use crate::mail::{Notice, Receiver};
use crate::state::App;

/// An organisation was admitted: its contact can go on with the seat.
#[derive(Serialize, Deserialize)]
pub(crate) struct GoOn {
    /// Whose enrolment.
    pub(super) invitation: InvitationId,
}

impl Job for GoOn {
    const KIND: &'static str = "go_on";
}

impl RunJob<App> for GoOn {
    async fn run(self, context: &JobContext<'_, App>) -> Result<Outcome, JobError> {
        let app = context.app;
        let found = find_admitted(&mut app.db.read().await?, &self.invitation).await?;
        let Some((to, by)) = found else { return Ok(Outcome::Done) };
        let link = format!("{}{MOUNT}", app.config.workspace_origin);
        context.send(&to, &Notice::GoOn { link, by }).await
    }
}

/// Whom to tell, and until when the invitation would have been open; nobody if nobody was admitted under it.
async fn find_admitted(
    tx: &mut Tx,
    invitation: &InvitationId,
) -> Result<Option<(Receiver, Moment)>, DbError> {
    let found = store::find(tx, invitation).await?;
    Ok(found.filter(|found| found.state == InvitationState::Admitted).map(|found| {
        let to = Receiver {
            mail: found.mail,
            organisation: found.name,
            language: found.language,
            zone: found.zone,
        };
        (to, found.open_until)
    }))
}
