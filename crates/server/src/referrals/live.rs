//! Live word of what changed. Every process tells its own streams at once and reads the outbox for what others
//! wrote; nothing depends on it, since clients ask again when they come back.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use domain::id::{EntryId, OrganisationId, ReferralId};
use domain::moment::Moment;
use tokio::sync::{Notify, broadcast};

use super::store;
use crate::outage::{self, Pause};
use crate::problem::Refused;
use crate::state::App;

/// How often the outbox is read.
const EVERY: Duration = Duration::from_secs(1);
/// Rows are looked for this far back: a transaction may be kept later than it began.
const OVERLAP_MS: i64 = 30_000;
/// Words that a slow stream may leave unread before it is told that it missed some.
const WAITING: usize = 1024;
/// Rows are kept this long.
const KEPT_MS: i64 = 3_600_000;

/// That a referral changed, for one organisation's streams.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ChangeNotice {
    /// Of the outbox row.
    pub(crate) id: [u8; 32],
    /// For whom.
    pub(crate) organisation: OrganisationId,
    /// What changed.
    pub(crate) referral: ReferralId,
    /// Its last entry, or one that came later.
    pub(crate) last: EntryId,
}

/// The live streams of one process.
#[derive(Clone)]
pub struct Live {
    streams: broadcast::Sender<ChangeNotice>,
    /// Ends the pause of this process's worker.
    wake: Arc<Notify>,
}

impl Live {
    /// No stream listens yet.
    pub(crate) fn new(wake: Arc<Notify>) -> Self {
        Self { streams: broadcast::Sender::new(WAITING), wake }
    }

    /// Tells this process's streams, and its worker, that an entry was kept.
    pub(super) fn tell(&self, told: impl IntoIterator<Item = ChangeNotice>) {
        self.wake.notify_one();
        for told in told {
            // Nobody may be listening.
            let _ = self.streams.send(told);
        }
    }

    /// What is told from now on.
    pub(super) fn listen(&self) -> broadcast::Receiver<ChangeNotice> {
        self.streams.subscribe()
    }
}

/// Reads the outbox for ever and tells this process's streams what other processes wrote.
pub(crate) async fn follow(app: App, live: Live) {
    let mut seen: HashMap<[u8; 32], Moment> = HashMap::new();
    let mut own = live.listen();
    let mut pause = Pause::new(EVERY);
    loop {
        let now = app.now();
        while let Ok(told) = own.try_recv() {
            seen.insert(told.id, now);
        }
        seen.retain(|_, at| now.millis_since(*at) < 2 * OVERLAP_MS);
        // A failure is logged where it happens; the next look reads again.
        let looked = look(&app, now.plus_millis(-OVERLAP_MS)).await;
        let wait = pause.after(&looked);
        if let Ok(rows) = looked {
            outage::database_answers();
            let fresh: Vec<_> = rows.into_iter().filter(|told| seen.insert(told.id, now).is_none()).collect();
            live.tell(fresh);
        }
        tokio::time::sleep(wait).await;
    }
}

/// The members' list first: it is what entries rest on.
async fn look(app: &App, since: Moment) -> Result<Vec<ChangeNotice>, Refused> {
    app.refresh_membership().await?;
    read(app, since).await
}

async fn read(app: &App, since: Moment) -> Result<Vec<ChangeNotice>, Refused> {
    let tx = &mut app.db.read().await?;
    Ok(store::list_outbox(tx, since).await?)
}

/// Forgets old rows of the outbox.
pub(crate) async fn purge(tx: &mut db::Tx, now: Moment) -> Result<(), db::DbError> {
    store::purge_outbox(tx, now.plus_millis(-KEPT_MS)).await
}
