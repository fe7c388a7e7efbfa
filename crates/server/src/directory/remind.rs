//! The mail to a keeper that asks whether what it keeps is still right.

use data_encoding::BASE64URL_NOPAD;
use db::{DbError, Tx};
use domain::directory::{Freshness, Patience};
use domain::id::OrganisationId;
use domain::moment::Moment;
use hsds::Kind;
use serde::{Deserialize, Serialize};

use super::store::{kept, office};
use crate::access::sha256;
use crate::jobs::{self, Job, JobContext, JobError, Outcome, RunJob};
use crate::mail::Notice;
use crate::random::make_32;
use crate::seats;
use crate::state::App;

/// Days after which a keeper is asked again.
const AGAIN_DAYS: u32 = 30;
/// Days that a link of a mail works.
const LINK_DAYS: u32 = 60;

/// Entries of the directory are to be confirmed again: ask their keeper.
#[derive(Serialize, Deserialize)]
pub(crate) struct AskToConfirm {
    /// The member that keeps them.
    keeper: OrganisationId,
}

impl Job for AskToConfirm {
    const KIND: &'static str = "confirm";
}

impl RunJob<App> for AskToConfirm {
    async fn run(self, context: &JobContext<'_, App>) -> Result<Outcome, JobError> {
        let app = context.app;
        let to = seats::find_receiver(app, &mut app.db.read().await?, &self.keeper).await?;
        let Some(to) = to else { return Ok(Outcome::Done) };
        let Some(ConfirmLink { count, secret, by }) = make_link(app, self.keeper).await? else {
            return Ok(Outcome::Done);
        };
        let link = format!("{}/confirm/{secret}?lang={}", app.config.public_origin, to.language);
        context.send(&to, &Notice::Confirm { count, link, by }).await
    }
}

/// A link with which a keeper confirms all that it keeps.
struct ConfirmLink {
    /// How many services that are.
    count: u32,
    /// The secret in it.
    secret: String,
    /// Until when it works.
    by: Moment,
}

/// Asks for a mail to each keeper of a service that is to be confirmed, and that was not asked lately.
pub(super) async fn enqueue(tx: &mut Tx, now: Moment, patience: Patience) -> Result<(), DbError> {
    let day = 24 * 3_600_000;
    let confirmed_before = now.plus_millis(-i64::from(patience.confirm_after_days) * day);
    let asked_before = now.plus_millis(-i64::from(AGAIN_DAYS) * day);
    for keeper in kept::list_keepers_due(tx, confirmed_before, asked_before).await? {
        kept::note_reminded(tx, &keeper, now).await?;
        jobs::enqueue(tx, &AskToConfirm { keeper }, now, None).await?;
    }
    Ok(())
}

/// Makes a link with which a keeper confirms all that it keeps; none if nothing is to be confirmed any more.
async fn make_link(app: &App, keeper: OrganisationId) -> Result<Option<ConfirmLink>, DbError> {
    let now = app.now();
    let (services, settings) = {
        let tx = &mut app.db.read().await?;
        (kept::list_kept(tx, Some(keeper), Kind::Service).await?, office::read_settings(tx).await?)
    };
    let judge = |at: Option<Moment>| settings.patience.judge(at, now);
    if services.iter().all(|kept| judge(kept.confirmed_at) == Freshness::Fresh) {
        return Ok(None);
    }
    let bytes = make_32().map_err(|_| DbError::inconsistent("no random bytes"))?;
    let secret = BASE64URL_NOPAD.encode(&bytes);
    let by = now.plus_days(LINK_DAYS);
    let hash = sha256(secret.as_bytes());
    db::write!(app.db, tx => office::write_link(tx, hash, keeper, by).await)?;
    Ok(Some(ConfirmLink { count: u32::try_from(services.len()).unwrap_or(u32::MAX), secret, by }))
}
