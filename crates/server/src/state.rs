//! What every request shares.

use std::sync::Arc;

use api::problem::Code;
use db::Db;
use domain::calendar::Calendar;
use domain::id::OrganisationId;
use domain::moment::Moment;
use ledger::Membership;
use tokio::sync::{Notify, RwLock, watch};

use crate::calendar::Calendars;
use crate::config::Config;
use crate::limits::Limits;
use crate::membership::{self, OpenError, Signer};
use crate::problem::Refused;

/// Reads the time. The binary passes the machine's clock, tests and the demo a told one.
pub type Clock = Arc<dyn Fn() -> Moment + Send + Sync>;

/// Whether the server is ending.
#[derive(Clone)]
pub(crate) struct Stopped(pub(crate) watch::Receiver<bool>);

/// What every request shares. What one capability alone keeps in a process belongs to that capability.
#[derive(Clone)]
pub struct App(Arc<Shared>);

/// The parts of [`App`].
pub struct Shared {
    /// The database.
    pub db: Db,
    /// The clock.
    pub clock: Clock,
    /// Settings.
    pub config: Config,
    /// Working calendars.
    pub calendars: Calendars,
    /// Rates of requests.
    pub limits: Limits,
    /// Ends the pause of this process's worker: a job was asked for.
    pub wake: Arc<Notify>,
    membership: RwLock<Arc<Membership>>,
}

impl std::ops::Deref for App {
    type Target = Shared;
    fn deref(&self) -> &Shared {
        &self.0
    }
}

impl App {
    /// Reads the network out of a migrated database, whose heads this signer signs.
    pub async fn open(db: Db, clock: Clock, config: Config, signer: &Signer) -> Result<Self, OpenError> {
        let membership = membership::load(&db, signer).await?;
        Ok(Self(Arc::new(Shared {
            limits: Limits::new(&config.limits),
            calendars: Calendars::new(),
            wake: Arc::default(),
            membership: RwLock::new(Arc::new(membership)),
            db,
            clock,
            config,
        })))
    }

    /// The time.
    #[must_use]
    pub fn now(&self) -> Moment {
        (self.clock)()
    }

    /// The membership log as this process knows it. Another process may have appended since; whoever needs the
    /// newest calls [`App::newest_membership`].
    pub async fn membership(&self) -> Arc<Membership> {
        self.membership.read().await.clone()
    }

    /// Keeps a log that this process appended to.
    pub async fn keep_membership(&self, log: Arc<Membership>) {
        let mut kept = self.membership.write().await;
        if log.size() > kept.size() {
            *kept = log;
        }
    }

    /// The membership log as it stands in the database, seen from this transaction. It is not kept for others:
    /// what a transaction sees may yet be taken back, its own writes and those committed together with it.
    pub async fn newest_membership(&self, tx: &mut db::Tx) -> Result<Arc<Membership>, Refused> {
        let known = self.membership().await;
        if membership::size(tx).await? == known.size() {
            return Ok(known);
        }
        Ok(Arc::new(membership::extend(tx, &known).await?))
    }

    /// Locks the log's head until the transaction ends, and reads the log as it then stands.
    pub async fn lock_membership(&self, tx: &mut db::Tx) -> Result<Arc<Membership>, Refused> {
        membership::lock_head(tx).await?;
        self.newest_membership(tx).await
    }

    /// Keeps what another process appended.
    pub async fn refresh_membership(&self) -> Result<(), Refused> {
        let newest = self.newest_membership(&mut self.db.read().await?).await?;
        self.keep_membership(newest).await;
        Ok(())
    }

    /// The working calendar of a member around a moment.
    pub async fn calendar_of(
        &self,
        organisation: &OrganisationId,
        from: Moment,
    ) -> Result<Arc<Calendar>, Refused> {
        let mut log = self.membership().await;
        if log.find_organisation(organisation).is_none() {
            log = self.newest_membership(&mut self.db.read().await?).await?;
        }
        let member = log.find_organisation(organisation).ok_or(Refused::new(Code::NotFound))?;
        self.calendars.get(&member.admit.zone, member.admit.country, from).map_err(|_| {
            tracing::error!("A member's time zone is unknown to this server.");
            Refused::new(Code::Fault)
        })
    }
}
