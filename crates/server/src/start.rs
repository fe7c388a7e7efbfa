//! Assembly at the start: what each capability keeps in a process is made here, and handed to the routes that may have it.
//! Nothing but this, the router and the clockwork knows all capabilities.

use axum::Router;
use db::Db;
use ledger::SecretKey;
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::config::Config;
use crate::directory::Elsewhere;
use crate::figures::Figures;
use crate::finder::Finder;
use crate::jobs::{Jobs, Post, Worker};
use crate::membership::{OpenError, Signer};
use crate::openreferral::{Composed, Packages};
use crate::pages::Seal;
use crate::referrals::{Chains, Live};
use crate::state::{App, Clock, Stopped};
use crate::{directory, finder, invitations, mappings, referrals, router, upkeep};

/// Who keeps something of the directory elsewhere: for the routes, and for the operator who takes a feed in.
pub const ELSEWHERE: Elsewhere = Elsewhere(&mappings::Mapped);

/// A server of one network, in one process.
pub struct Server {
    app: App,
    signer: Signer,
    finder: Finder,
    figures: Figures,
    packages: Packages,
    composed: Composed,
    chains: Chains,
    live: Live,
    seal: Seal,
}

impl Server {
    /// Reads the network out of a migrated database. `log_key` signs the heads of its membership log.
    ///
    /// # Errors
    /// If there is no network, it is another key's, or the database cannot be read or written.
    pub async fn open(db: Db, clock: Clock, config: Config, log_key: SecretKey) -> Result<Self, OpenError> {
        let seal = Seal::of(&log_key);
        let signer = Signer::new(log_key);
        let app = App::open(db, clock, config, &signer).await?;
        directory::keep_vocabulary(&app.db, app.now(), ELSEWHERE).await?;
        let finder = Finder::new(app.clone());
        Ok(Self {
            figures: Figures::new(app.clone(), finder.clone()),
            packages: Packages::new(app.clone()),
            composed: Composed::default(),
            chains: Chains::new(),
            live: Live::new(app.wake.clone()),
            seal,
            finder,
            signer,
            app,
        })
    }

    /// What every request shares.
    #[must_use]
    pub fn app(&self) -> &App {
        &self.app
    }

    /// Signs heads of the membership log.
    #[must_use]
    pub fn signer(&self) -> &Signer {
        &self.signer
    }

    /// The workspace's face. Live streams end once `stopped` holds true, so that the server can end.
    pub fn workspace(&self, stopped: watch::Receiver<bool>) -> Router {
        router::workspace(router::Workspace {
            app: self.app.clone(),
            signer: self.signer.clone(),
            finder: self.finder.clone(),
            figures: self.figures.clone(),
            packages: self.packages.clone(),
            composed: self.composed.clone(),
            chains: self.chains.clone(),
            live: self.live.clone(),
            stopped: Stopped(stopped),
            elsewhere: ELSEWHERE,
        })
    }

    /// The public face.
    pub fn public(&self) -> Router {
        router::public(router::Public {
            elsewhere: ELSEWHERE,
            app: self.app.clone(),
            finder: self.finder.clone(),
            figures: self.figures.clone(),
            packages: self.packages.clone(),
            composed: self.composed.clone(),
            seal: self.seal.clone(),
        })
    }

    /// A worker for the jobs that requests ask for.
    #[must_use]
    pub fn worker(&self, post: Post) -> Worker<App> {
        let app = self.app.clone();
        Worker::new(app.db.clone(), app.clock.clone(), app, list_jobs(), post, self.app.wake.clone())
    }

    /// Starts what goes on beside the requests for as long as the process: upkeep by the clock, word from other processes,
    /// and the indexes that follow the directory. They end when what is answered is dropped.
    #[must_use]
    pub fn tend(&self) -> JoinSet<()> {
        let mut tended = JoinSet::new();
        tended.spawn(upkeep::keep(self.app.clone(), self.signer.clone()));
        tended.spawn(referrals::follow(self.app.clone(), self.live.clone()));
        tended.spawn(finder::follow(self.finder.clone()));
        tended
    }
}

/// Every kind of job there is.
fn list_jobs() -> Jobs<App> {
    Jobs::new()
        .with::<referrals::NeedsYou>()
        .with::<referrals::Remind>()
        .with::<referrals::Late>()
        .with::<invitations::GoOn>()
        .with::<directory::AskToConfirm>()
        .with::<directory::TellSentBack>()
        .with::<mappings::AskToAnswer>()
        .with::<mappings::RemindToAnswer>()
        .with::<mappings::RemindAtHalf>()
}
