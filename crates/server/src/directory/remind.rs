//! Mails to keepers: whether what they keep is still right, and that something came back.

use data_encoding::BASE64URL_NOPAD;
use db::{DbError, Tx};
use domain::directory::{Freshness, Patience};
use domain::id::OrganisationId;
use domain::moment::Moment;
use hsds::Kind;

use super::store::{kept, office, sent_back};
use crate::access::sha256;
use crate::jobs::{self, Job};
use crate::random::make_32;
use crate::state::App;

/// Days after which a keeper is asked again.
const AGAIN_DAYS: u32 = 30;
/// Days that a link of a mail works.
const LINK_DAYS: u32 = 60;

/// Changes that are sent back within so many milliseconds are one mail.
const TOGETHER: i64 = 10 * 60_000;

/// What a mail needs.
pub(crate) struct Asking {
    /// How many services the keeper has.
    pub(crate) count: u32,
    /// The secret of the link.
    pub(crate) secret: String,
    /// Until when it works.
    pub(crate) by: Moment,
}

/// Asks for a mail to each keeper of a service that is to be confirmed, and that was not asked lately.
pub(super) async fn enqueue(tx: &mut Tx, now: Moment, patience: Patience) -> Result<(), DbError> {
    let day = 24 * 3_600_000;
    let confirmed_before = now.plus_millis(-i64::from(patience.confirm_after_days) * day);
    let asked_before = now.plus_millis(-i64::from(AGAIN_DAYS) * day);
    for keeper in kept::list_keepers_due(tx, confirmed_before, asked_before).await? {
        kept::note_reminded(tx, &keeper, now).await?;
        jobs::enqueue(tx, &Job::Confirm { keeper }, now, None).await?;
    }
    Ok(())
}

/// Makes a link with which a keeper confirms all that it keeps; none if nothing is to be confirmed any more.
pub(crate) async fn make_link(app: &App, keeper: OrganisationId) -> Result<Option<Asking>, DbError> {
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
    Ok(Some(Asking { count: u32::try_from(services.len()).unwrap_or(u32::MAX), secret, by }))
}

/// Asks for a mail to a member that something was sent back.
pub(super) async fn tell_sent_back(tx: &mut Tx, keeper: OrganisationId, now: Moment) -> Result<(), DbError> {
    let turn = now.0.div_euclid(TOGETHER);
    let at = Moment((turn + 1) * TOGETHER);
    jobs::enqueue(tx, &Job::SentBack { keeper }, at, Some(&format!("sent_back {keeper} {turn}"))).await
}

/// Whether something that was sent back to a member is not done with.
pub(crate) async fn has_sent_back(tx: &mut Tx, keeper: OrganisationId) -> Result<bool, DbError> {
    Ok(!sent_back::list(tx, keeper).await?.is_empty())
}
