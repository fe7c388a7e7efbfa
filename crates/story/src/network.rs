//! A network and the server that serves it.

use std::num::NonZeroU32;
use std::sync::Arc;

use chacha20::ChaCha20Rng;
use chacha20::rand_core::{Rng, SeedableRng};
use client::unlock::make_printed_key;
use db::Db;
use domain::id::{GenesisHash, InvitationId, Sha256 as Digest256};
use domain::moment::Moment;
use domain::network::OrganisationType;
use ledger::SecretKey;
use server::membership::Signer;
use server::{App, Config, Rates, Server};
use sha2::{Digest, Sha256};
use tokio::sync::watch;

use crate::StoryError;
use crate::enrolling::{Enrolling, Invited};
use crate::mapping::Visitor;
use crate::person::Person;
use crate::steward::Steward;
use crate::told::ToldClock;
use crate::wire::Wire;

/// Where the story's server believes to be.
pub const ORIGIN: &str = "https://workspace.example";
/// Origin of every told network's public pages.
pub const PUBLIC_ORIGIN: &str = "https://public.example";

/// Where a story's chances come from.
pub(crate) type Chance = ChaCha20Rng;

/// How a network begins.
pub struct Founding<'a> {
    /// The network's name.
    pub network: &'a str,
    /// The steward's name.
    pub steward: &'a str,
    /// The key that signs heads.
    pub log_key: SecretKey,
    /// Every chance comes from it.
    pub seed: [u8; 32],
    /// Rates of requests.
    pub rates: Rates,
}

impl Default for Founding<'_> {
    fn default() -> Self {
        let many = NonZeroU32::MAX;
        Self {
            network: "Lantern Network",
            steward: "Ines Vale",
            log_key: SecretKey::from_seed(&[21; 32]),
            seed: [42; 32],
            rates: Rates { writes_a_minute: many, sign_ins_a_minute: many },
        }
    }
}

/// An organisation that joins.
#[derive(Clone, Copy, Debug)]
pub struct Organisation<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its country's code.
    pub country: &'a str,
    /// Its time zone.
    pub zone: &'a str,
    /// Association or public authority.
    pub kind: OrganisationType,
    /// Where notices go.
    pub mail: &'a str,
}

impl<'a> Organisation<'a> {
    /// An association.
    #[must_use]
    pub fn association(name: &'a str, country: &'a str, zone: &'a str) -> Self {
        Self {
            name,
            country,
            zone,
            kind: OrganisationType::Association,
            mail: "contact@organisation.example",
        }
    }

    /// A public authority.
    #[must_use]
    pub fn authority(name: &'a str, country: &'a str, zone: &'a str) -> Self {
        Self { kind: OrganisationType::PublicAuthority, ..Self::association(name, country, zone) }
    }
}

/// A network, its server, and the time.
pub struct Story {
    server: Server,
    clock: ToldClock,
    genesis: GenesisHash,
    log_key: SecretKey,
    wire: Wire,
    chance: Chance,
    steward: Steward,
    /// While this is kept, live streams go on.
    _running: watch::Sender<bool>,
}

impl Story {
    /// Brings an empty database up to date and founds a network in it.
    pub async fn found(db: Db, start: Moment) -> Result<Self, StoryError> {
        Self::found_as(db, start, Founding::default()).await
    }

    /// As [`Self::found`], with a say in how the network begins.
    pub async fn found_as(db: Db, start: Moment, founding: Founding<'_>) -> Result<Self, StoryError> {
        server::migrations::migrate(&db).await.map_err(|error| StoryError::Founding(error.into()))?;
        let mut chance = Chance::from_seed(founding.seed);
        let key = make_printed_key(&mut chance);
        let founded = client::enrolment::found(
            founding.network.to_owned(),
            founding.steward.to_owned(),
            founding.log_key.public(),
            &key,
            start,
            &mut chance,
        )?;
        server::networks::found(
            &db,
            &founded.genesis,
            &founded.keyring,
            &Signer::new(founding.log_key.clone()),
        )
        .await
        .map_err(|error| StoryError::Founding(error.into()))?;
        let clock = ToldClock::new(start);
        let shown = clock.clone();
        let config = Config {
            workspace_origin: ORIGIN.to_owned(),
            public_origin: PUBLIC_ORIGIN.to_owned(),
            search_folder: None,
            proxies: Vec::new(),
            tls: true,
            limits: founding.rates,
        };
        let server = Server::open(db, Arc::new(move || shown.now()), config, founding.log_key.clone())
            .await
            .map_err(|error| StoryError::Founding(error.into()))?;
        let running = watch::Sender::new(false);
        let wire = Wire::new(server.workspace(running.subscribe()));
        let genesis = founded.genesis_hash;
        let steward = Steward::unlock(wire.clone(), seal::printed::print_key(&key), &genesis).await?;
        Ok(Self {
            server,
            clock,
            genesis,
            log_key: founding.log_key,
            wire,
            chance,
            steward,
            _running: running,
        })
    }

    /// The server.
    #[must_use]
    pub fn server(&self) -> &Server {
        &self.server
    }

    /// What the server's requests share.
    #[must_use]
    pub fn app(&self) -> &App {
        self.server.app()
    }

    /// The time.
    #[must_use]
    pub fn clock(&self) -> &ToldClock {
        &self.clock
    }

    /// The time now.
    #[must_use]
    pub fn now(&self) -> Moment {
        self.clock.now()
    }

    /// Hours pass. The server signs its head anew, as it does each hour.
    pub async fn advance(&self, hours: u32) -> Result<(), StoryError> {
        self.clock.advance(hours);
        self.sign_head().await
    }

    /// The server signs its head anew.
    pub async fn sign_head(&self) -> Result<(), StoryError> {
        let signed = server::networks::sign_anew(self.server.app(), self.server.signer()).await;
        signed.map_err(|refused| {
            StoryError::Refused(Box::new(api::problem::Problem::new(refused.code(), None)))
        })
    }

    /// The network.
    #[must_use]
    pub fn genesis(&self) -> GenesisHash {
        self.genesis
    }

    /// The key that signs heads: the server's, for those who play the server.
    #[must_use]
    pub fn log_key(&self) -> &SecretKey {
        &self.log_key
    }

    /// An honest line to the server.
    #[must_use]
    pub fn wire(&self) -> &Wire {
        &self.wire
    }

    /// Somebody at the public pages.
    #[must_use]
    pub fn visitor(&self) -> Visitor {
        Visitor::new(self.server.public())
    }

    /// The steward.
    #[must_use]
    pub fn steward(&self) -> &Steward {
        &self.steward
    }

    /// The steward, to sign in anew.
    pub fn steward_mut(&mut self) -> &mut Steward {
        &mut self.steward
    }

    fn fork_chance(&mut self) -> Chance {
        let mut seed = [0; 32];
        self.chance.fill_bytes(&mut seed);
        Chance::from_seed(seed)
    }

    /// The steward invites an organisation.
    pub async fn invite(&mut self, organisation: &Organisation<'_>) -> Result<Invited, StoryError> {
        self.steward.sign_in().await?;
        let mut chance = self.fork_chance();
        let secret = domain::bytes::encode(make_printed_key(&mut chance).as_ref());
        let mut id = [0; InvitationId::LEN];
        chance.fill_bytes(&mut id);
        let invitation = InvitationId(id);
        let secret_sha256 = Digest256(Sha256::digest(secret.as_bytes()).into());
        self.steward.invite(organisation, invitation, secret_sha256).await?;
        let Self { genesis, wire, clock, .. } = self;
        Ok(Invited {
            invitation,
            secret,
            genesis: *genesis,
            wire: wire.clone(),
            clock: clock.clone(),
            chance,
        })
    }

    /// The steward hears the words, compares and signs; the contact unlocks again, now as a member.
    pub async fn admit(&self, enrolling: Enrolling) -> Result<Person, StoryError> {
        self.steward.admit(enrolling.invitation, &enrolling.words).await?;
        Person::unlock(enrolling).await
    }

    /// The whole way in: invited, enrolled, words compared, admitted, signed in.
    pub async fn join(&mut self, organisation: &Organisation<'_>) -> Result<Person, StoryError> {
        let enrolling = self.invite(organisation).await?.enrol().await?;
        self.admit(enrolling).await
    }
}
