//! What every request shares.

use std::sync::Arc;

use api::problem::Code;
use db::Db;
use domain::calendar::Calendar;
use domain::id::OrganisationId;
use domain::moment::Moment;
use ledger::{Membership, SecretKey};
use tokio::sync::{Notify, RwLock, broadcast};

use crate::calendar::Calendars;
use crate::config::Config;
use crate::directory;
use crate::figures::Figures;
use crate::finder::Finder;
use crate::limits::Limits;
use crate::networks;
use crate::openreferral::Packages;
use crate::problem::Refused;
use crate::referrals::chains::Chains;
use crate::referrals::live::Told;

/// Reads the time. The binary passes the machine's clock, tests and the demo a told one.
pub type Clock = Arc<dyn Fn() -> Moment + Send + Sync>;

/// What every request shares.
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
    /// Signs heads of the membership log.
    pub log_key: SecretKey,
    /// Working calendars.
    pub calendars: Calendars,
    /// Rates of requests.
    pub limits: Limits,
    /// Packages of the directory, made not long ago.
    pub packages: Packages,
    /// Finds services.
    pub finder: Finder,
    /// Figures of the directory, counted not long ago.
    pub figures: Figures,
    /// Referral logs verified not long ago.
    pub chains: Chains,
    /// Ends the pause of this process's worker: a job was asked for.
    pub wake: Arc<Notify>,
    /// Live events of this process.
    pub live: broadcast::Sender<Told>,
    membership: RwLock<Arc<Membership>>,
}

impl std::ops::Deref for App {
    type Target = Shared;
    fn deref(&self) -> &Shared {
        &self.0
    }
}

impl App {
    /// Reads the network out of a migrated database.
    pub async fn open(
        db: Db,
        clock: Clock,
        config: Config,
        log_key: SecretKey,
    ) -> Result<Self, networks::OpenError> {
        let membership = networks::load(&db, &log_key).await?;
        directory::keep_vocabulary(&db, clock()).await?;
        let (live, _) = broadcast::channel(1024);
        Ok(Self(Arc::new(Shared {
            limits: Limits::new(&config.limits),
            calendars: Calendars::new(),
            packages: Packages::default(),
            finder: Finder::new(config.search_folder.clone()),
            figures: Figures::default(),
            chains: Chains::new(),
            wake: Arc::default(),
            membership: RwLock::new(Arc::new(membership)),
            db,
            clock,
            config,
            log_key,
            live,
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
        if networks::size(tx).await? == known.size() {
            return Ok(known);
        }
        Ok(Arc::new(networks::extend(tx, &known).await?))
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
