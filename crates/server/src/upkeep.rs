//! What a server does by the clock: heads signed anew each hour, what has ended forgotten.

use std::time::Duration;

use db::DbError;

use crate::membership::Signer;
use crate::state::App;
use crate::{directory, invitations, keyrings, mappings, networks, outage, referrals, sessions};

/// How often upkeep is done. Heads are signed as often.
const EVERY: Duration = Duration::from_hours(1);

/// Keeps house for ever.
pub(crate) async fn keep(app: App, signer: Signer) {
    let mut ticks = tokio::time::interval(EVERY);
    ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        // What fails is told once while it lasts; the next hour tries again.
        let _ = networks::sign_anew(&app, &signer).await;
        if let Err(error) = purge(&app).await {
            outage::tell(&error);
        }
        app.limits.forget_quiet();
    }
}

/// Forgets what has ended, once.
pub async fn purge(app: &App) -> Result<(), DbError> {
    let now = app.now();
    db::write!(app.db, tx => {
        sessions::purge_ended(tx, now).await?;
        keyrings::purge_old(tx, now).await?;
        referrals::purge(tx, now).await?;
        Ok::<_, DbError>(())
    })?;
    db::write!(app.db, tx => directory::expire(tx, now).await)?;
    db::write!(app.db, tx => mappings::forget(tx, now).await)?;
    // By itself: one that cannot be read must not keep everything else.
    db::write!(app.db, tx => invitations::close_expired(tx, now).await)
}
